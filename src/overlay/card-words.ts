import type { Day } from '../../rules/attendance/day.ts';
import { codeSourcesOf } from '../signals/code-sources.ts';
import type { ExplainedSignal } from '../signals/judge.ts';
import { offersOf } from '../signals/offers.ts';
import { firstStepOf } from '../signals/outcomes.ts';
import type { PupilView } from '../signals/page-view.ts';
import { waveDaysOf } from '../signals/wave.ts';
import { mediumDate } from '../texts/dutch-date.ts';
import { fill } from '../texts/fill.ts';
import type { OverlayTexts } from '../texts/overlay.ts';
import {
  countedSentences,
  dueSentence,
  presenceSentence,
  whySentence,
} from '../texts/signal-sentences.ts';
import { codeSentences } from './code-sentences.ts';
import { loggedSentences, markSentence } from './logged-sentences.ts';
import { noteWords } from './note-words.ts';
import type { CardWords } from './page-words.ts';

/** What the card is about besides the pupil. */
export interface CardContext {
  asOf: Day;
  unit: 'dagdeel' | 'lesson';
  /** Whether what a person says of a signal can be noted here. */
  logs: boolean;
  /** Why what a person said of this pupil was not noted; null: nothing was refused. */
  refused: string | null;
}

/** The hint card of a pupil, in words. */
export function cardWords(view: PupilView, context: CardContext, texts: OverlayTexts): CardWords {
  const { verdict, shown, marks, wave, presence } = view;
  const [main, ...others] = shown as [ExplainedSignal, ...ExplainedSignal[]];
  const { signal, rule, pack } = main;
  const isNear = signal.status === 'near';
  const { asOf, unit, logs, refused } = context;
  const question = pack.texts[rule.id]?.openQuestion;
  const { section } = rule.source;
  const mark = marks.get(rule.id) ?? null;
  const waveDay = waveDaysOf(main, wave).at(-1);
  return {
    label: fill(texts.cardFor, { pupil: verdict.pupil.name }),
    kind: isNear ? texts.near : texts.severity[signal.severity],
    why: [
      whySentence(texts, main),
      ...(signal.lowerBound ? [texts.lowerBound] : []),
      ...(waveDay === undefined
        ? []
        : [fill(texts.wave, { ...waveDay, date: mediumDate(waveDay.day) })]),
      ...signal.blockedBy.map((guard) => pack.guardTexts[guard] ?? guard),
    ],
    steps: isNear
      ? [texts.nothingAsked]
      : signal.actions.map((action) => pack.actions[action]?.label ?? action),
    // A blocked step has its own first actor: whoever takes the step that opens it.
    who: isNear ? '' : (pack.actions[signal.actions[0] ?? '']?.who ?? rule.who),
    byWhen: isNear ? '' : dueSentence(texts, main),
    ground: [
      ...countedSentences(texts, signal),
      ...codeSentences(texts, codeSourcesOf(main, verdict.attendance.records)),
      ...(question ? [fill(texts.openQuestion, { question })] : []),
      fill(texts.source, { title: pack.title, section }),
    ],
    others: others.map((other) => {
      const mark = marks.get(other.rule.id);
      const why = whySentence(texts, other);
      return mark === undefined ? why : `${why} ${markSentence(texts, mark)}`;
    }),
    rule: rule.id,
    presence: presence === null ? null : presenceSentence(texts, presence, unit),
    logged: loggedSentences(texts, verdict.file, mark, asOf),
    // Nothing can be noted of somebody of whom only the name is known.
    outcomes:
      logs && verdict.attendance.keys.length > 0
        ? offersOf(view, asOf).map(({ id, signals: [of] }) => ({
            id,
            words: id === 'spoken' ? texts.outcomes.spoken[firstStepOf(of)] : texts.outcomes[id],
          }))
        : [],
    refused,
    opensCase: logs,
    note: noteWords(texts, main, asOf),
  };
}
