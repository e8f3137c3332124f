import type { CaseSheet, CaseSignal } from '../../signals/case/case-sheet.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { countedSentences } from '../../texts/signal-sentences.ts';
import { signalTexts } from '../../texts/signals.ts';
import { whatChanges } from './what-changes.ts';

/** Which days counted and which did not, how far the window was seen, what would change the verdict. */
export function CountedDays({ sheet, signal: one }: { sheet: CaseSheet; signal: CaseSignal }) {
  const { signal } = one;
  const texts = caseTexts.seen;
  const changes = whatChanges(sheet, one);
  return (
    <>
      {countedSentences(signalTexts, signal).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        {texts.window(mediumDate(signal.window.from), mediumDate(signal.window.to))}{' '}
        {signal.lowerBound ? signalTexts.lowerBound : texts.windowSeen}
      </p>
      {changes.length > 0 && (
        <>
          <h4>{texts.changes}</h4>
          <ul>
            {changes.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
