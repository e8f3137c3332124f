import type { CaseSignal } from '../../signals/case/case-sheet.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { countedSentences, whySentence } from '../../texts/signal-sentences.ts';
import { signalTexts } from '../../texts/signals.ts';
import { signalName } from '../seen/signal-words.ts';

/** One signal as it is printed: what counted, over which period, by which rule; `isWhole`: and in words. */
export function PrintedSignal(props: { signal: CaseSignal; isWhole: boolean }) {
  const { signal: one, isWhole } = props;
  const { signal, rule, pack } = one;
  const { document, section, figure } = rule.source;
  const { openQuestion } = pack.texts[rule.id]!;
  const texts = caseTexts.print;
  return (
    <div class="printed-signal">
      <h3>{signalName(one)}</h3>
      {isWhole && <p>{whySentence(signalTexts, one)}</p>}
      <p>
        {countedSentences(signalTexts, signal).join(' · ')}{' '}
        {signal.lowerBound && signalTexts.lowerBound}
      </p>
      <p>
        {texts.period(mediumDate(signal.window.from), mediumDate(signal.window.to))}{' '}
        {texts.rule(rule.id, document, section)} {isWhole && texts.literal(figure)}
      </p>
      {isWhole && openQuestion !== undefined && <p>{openQuestion}</p>}
    </div>
  );
}
