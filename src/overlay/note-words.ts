import type { Day } from '../../rules/attendance/day.ts';
import type { ExplainedSignal } from '../signals/judge.ts';
import { mediumDate, shortDate } from '../texts/dutch-date.ts';
import { fill } from '../texts/fill.ts';
import type { OverlayTexts } from '../texts/overlay.ts';
import { dueSentence, signalWords } from '../texts/signal-sentences.ts';

/**
 * The lines that a person can paste in the LVS: what was counted and when, the protocol, and the next
 * step where one is asked. Without a name: the LVS knows whose file it is.
 */
export function noteWords(texts: OverlayTexts, explained: ExplainedSignal, asOf: Day): string {
  const { signal, rule, pack } = explained;
  const { evidence, window, due } = signal;
  const { note } = texts;
  const words = signalWords(texts, explained);
  const step = signal.status === 'near' ? undefined : pack.actions[signal.actions[0] ?? '']?.label;
  return [
    evidence.length === 0
      ? fill(note.uncounted, { words })
      : fill(note.counted, {
          words,
          from: mediumDate(window.from),
          to: mediumDate(Math.min(window.to, asOf)),
          dates: evidence.map(shortDate).join(', '),
        }),
    fill(note.source, { title: pack.title, section: rule.source.section }),
    ...(step === undefined
      ? []
      : [
          fill(due === null ? note.step : note.stepBy, {
            step,
            date: dueSentence(texts, explained),
          }),
        ]),
  ].join('\n');
}
