import { parseDay } from '../../../rules/index.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { codeSources, setupTexts } from '../../texts/setup.ts';
import { useIsInLocked } from '../locks/use-locks.ts';
import type { CodeDraft } from '../school-draft.ts';

/** Who says what a code means, and what its other meaning does to it. */
export function CodeSaid({ code, isOneOfTwo }: { code: CodeDraft; isOneOfTwo: boolean }) {
  const day = code.confirmedOn === null ? null : parseDay(code.confirmedOn);
  // Of what the administrator set, that is all there is to say.
  const isLocked = useIsInLocked();
  const source = code.from === null ? setupTexts.codeSourceUnknown : codeSources[code.from];
  return (
    <p class="code-said">
      {isOneOfTwo && (
        <>
          <span class="mark">{setupTexts.twoMeanings}</span>{' '}
          {setupTexts.twoMeaningsHint(code.code.trim(), code.label.trim() === '')}{' '}
        </>
      )}
      {!isLocked && source}
      {!isLocked && day !== null && ` ${setupTexts.codeConfirmed(mediumDate(day))}`}
    </p>
  );
}
