import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { PinAnswer } from '../../casebook/pin.ts';
import { casebookTexts } from '../../texts/casebook.ts';
import { PinField } from './PinField.tsx';
import { sayPin } from './say-pin.ts';

/**
 * Asks the PIN of now, a new one, or both, and what comes of it. What was typed is gone after every try,
 * and an error stands at its field.
 */
export function PinForm(props: {
  name: string;
  title: string;
  asksNow: boolean;
  asksNew: boolean;
  send: (now: string | null, fresh: string | null) => Promise<PinAnswer>;
  onDone: () => void;
  children?: ComponentChildren;
}) {
  const { name, title, asksNow, asksNew, send, onDone, children } = props;
  const [typed, setTyped] = useState({ now: '', fresh: '', again: '' });
  const [error, setError] = useState<{ at: 'now' | 'fresh' | 'again'; sentence: string } | null>(
    null,
  );
  const [isBusy, setIsBusy] = useState(false);
  const id = useId();
  const field = (at: 'now' | 'fresh' | 'again', label: string) => (
    <PinField
      name={`${name}-${at}`}
      label={label}
      value={typed[at]}
      isNew={at === 'fresh'}
      error={error?.at === at ? error.sentence : null}
      onChange={(value) => setTyped({ ...typed, [at]: value })}
    />
  );
  const fail = (at: 'now' | 'fresh' | 'again', sentence: string) => {
    setError({ at, sentence });
    document.getElementById(`field-pin-${name}-${at}`)?.focus();
  };
  const submit = async () => {
    const { now, fresh, again } = typed;
    if (asksNow && now === '') return fail('now', casebookTexts.wrong.empty);
    if (asksNew && fresh === '') return fail('fresh', casebookTexts.wrong.empty);
    if (asksNew && fresh !== again) return fail('again', casebookTexts.wrong.different);
    setIsBusy(true);
    let answer: PinAnswer;
    try {
      answer = await send(asksNow ? now : null, asksNew ? fresh : null);
    } finally {
      setIsBusy(false);
    }
    const sentence = sayPin(answer);
    if (sentence === null) return onDone();
    const isShort = !answer.done && answer.why === 'short-pin';
    if (!isShort) setTyped({ now: '', fresh, again });
    fail(isShort || !asksNow ? 'fresh' : 'now', sentence);
  };
  return (
    <form
      class="pin-form"
      autocomplete="off"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) submit();
      }}
    >
      <h3 id={id}>{title}</h3>
      {asksNow && field('now', asksNew ? casebookTexts.pinNow : casebookTexts.pin)}
      {asksNew && field('fresh', asksNow ? casebookTexts.pinNew : casebookTexts.pin)}
      {asksNew && field('again', casebookTexts.pinAgain)}
      <p class="error" role="alert">
        {error?.sentence}
      </p>
      <button type="submit" class="primary">
        {title}
      </button>
      {children}
    </form>
  );
}
