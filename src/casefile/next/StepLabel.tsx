import type { CaseStep } from '../../signals/case/case-sheet.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { shortDate } from '../../texts/dutch-date.ts';
import { listText } from '../../texts/list-text.ts';

/** A step in a list: what it is, and whether it is blocked or done. */
export function StepLabel({ step }: { step: CaseStep }) {
  const texts = caseTexts.next;
  return (
    <>
      {step.texts.label}
      {step.blocked.length > 0 && (
        <>
          {' '}
          <span class="mark">{texts.notYet}</span>
        </>
      )}
      {step.done.length > 0 && (
        <>
          {' '}
          <span class="mark">{texts.done(listText(step.done.map(shortDate)))}</span>
        </>
      )}
    </>
  );
}
