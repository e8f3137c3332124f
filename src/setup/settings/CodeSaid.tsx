import { parseDay } from '../../../rules/index.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { codeSources, setupTexts } from '../../texts/setup.ts';
import type { CodeDraft } from '../school-draft.ts';

/** Who says what a code means, and what its other meaning does to it. */
export function CodeSaid({ code, isOneOfTwo }: { code: CodeDraft; isOneOfTwo: boolean }) {
  const day = code.confirmedOn === null ? null : parseDay(code.confirmedOn);
  const source = code.from === null ? setupTexts.codeSourceUnknown : codeSources[code.from];
  return (
    <p class="code-said">
      {isOneOfTwo && (
        <>
          <span class="mark">{setupTexts.twoMeanings}</span>{' '}
          {setupTexts.twoMeaningsHint(code.code.trim(), code.label.trim() === '')}{' '}
        </>
      )}
      {source}
      {day !== null && ` ${setupTexts.codeConfirmed(mediumDate(day))}`}
    </p>
  );
}
