import type { CaseSignal } from '../../signals/case/case-sheet.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { countedSentences, whySentence } from '../../texts/signal-sentences.ts';
import { signalTexts } from '../../texts/signals.ts';
import { signalName } from '../seen/signal-words.ts';

/** One signal as it is printed: what counted, over which period, by which rule. */
export function PrintedSignal({ signal: one }: { signal: CaseSignal }) {
  const { rule, pack } = one;
  const { document, section, figure } = rule.source;
  const { openQuestion } = pack.texts[rule.id]!;
  const texts = caseTexts.print;
  return (
    <div class="printed-signal">
      <h3>{signalName(one)}</h3>
      <p>{whySentence(signalTexts, one)}</p>
      <p>{groundText(one)}</p>
      <p>
        {texts.source(document, section)} {texts.literal(figure)}
      </p>
      {openQuestion !== undefined && <p>{openQuestion}</p>}
    </div>
  );
}

/** Those after the loudest: a paragraph for each that counts days, and one for all that count none. */
export function PrintedBriefly({ signals }: { signals: readonly CaseSignal[] }) {
  const counting = signals.filter(({ signal }) => signal.evidence.length > 0);
  const others = signals.filter((one) => !counting.includes(one));
  return (
    <>
      {counting.map((one) => (
        <p key={one.rule.id} class="printed-signal">
          <strong>{signalName(one)}.</strong> {groundText(one)}
        </p>
      ))}
      {others.length > 0 && (
        <p class="printed-signal">
          {others.map((one) => `${signalName(one)} (${one.rule.id})`).join(' · ')}
        </p>
      )}
    </>
  );
}

/** All that one needs to count again. What counts no days, a term or a flag, has only its rule. */
function groundText({ signal, rule }: CaseSignal): string {
  const { from, to } = signal.window;
  // The period itself tells what lies outside it.
  const excluded = signal.excluded.filter(({ reason }) => reason !== 'outside-window');
  const texts = caseTexts.print;
  const said = [
    ...countedSentences(signalTexts, { ...signal, excluded }),
    ...(signal.evidence.length === 0 ? [] : [texts.period(mediumDate(from), mediumDate(to))]),
    texts.rule(rule.id),
    ...(signal.lowerBound ? [signalTexts.lowerBound] : []),
  ];
  return said.join(' · ');
}
