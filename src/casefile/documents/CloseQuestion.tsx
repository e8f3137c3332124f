import { useEffect, useRef } from 'preact/hooks';
import { documentViewTexts } from '../../texts/documents.ts';

/** Asks before something that was typed goes away. */
export function CloseQuestion({ onAnswer }: { onAnswer: (closes: boolean) => void }) {
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  const texts = documentViewTexts.closing;
  return (
    <fieldset class="notice">
      <legend>{texts.ask}</legend>
      <button ref={stay} type="button" onClick={() => onAnswer(false)}>
        {texts.stay}
      </button>
      <button type="button" onClick={() => onAnswer(true)}>
        {texts.close}
      </button>
    </fieldset>
  );
}
