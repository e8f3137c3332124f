import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import { casebookTexts } from '../../texts/casebook.ts';
import type { ToCase } from '../messages.ts';
import { PASSING } from '../typed-text.ts';
import { LastAnswer } from '../use-said.tsx';

/** Asks the PIN. What was typed is never shown or completed, and is gone after every try. */
export function UnlockForm({ onUnlock }: { onUnlock: (pin: string) => void }) {
  const answer = useContext(LastAnswer);
  const [pin, setPin] = useState('');
  const [error, setError] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const isAsked = useRef(false);
  const id = useId();
  useEffect(() => {
    if (!isAsked.current || answer === null || answer.unasked) return;
    isAsked.current = false;
    setPin('');
    setError(sayRefused(answer) ?? '');
    if (answer.refused !== null) field.current?.focus();
  }, [answer]);
  return (
    <form
      {...PASSING}
      class="unlock"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (pin === '') {
          setError(casebookTexts.wrong.empty);
          field.current?.focus();
          return;
        }
        isAsked.current = true;
        onUnlock(pin);
      }}
    >
      <label for={id}>{casebookTexts.pin}</label>
      <input
        id={id}
        ref={field}
        type="password"
        autocomplete="off"
        spellcheck={false}
        value={pin}
        aria-describedby={`${id}-error`}
        {...(error === '' ? {} : { 'aria-invalid': true })}
        onInput={(event) => setPin(event.currentTarget.value)}
      />
      <p id={`${id}-error`} class="error" role="alert">
        {error}
      </p>
      <button type="submit">{casebookTexts.open}</button>
    </form>
  );
}

function sayRefused({ refused, waitMs = 0 }: ToCase): string | null {
  switch (refused) {
    case 'wrong-pin':
    case 'wait':
      return casebookTexts.wrong[refused](casebookTexts.wait(waitMs));
    case 'short-pin':
    case 'not-now':
    case 'not-written':
      return casebookTexts.wrong[refused];
    default:
      return null;
  }
}
