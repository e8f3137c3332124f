import type { Day } from '../../rules/attendance/day.ts';
import type { ExclusionReason, Signal } from '../../rules/evaluate/signal.ts';
import type { WordedSignal } from '../signals/judge.ts';
import { mediumDate, shortDate } from './dutch-date.ts';
import { fill } from './fill.ts';
import type { SignalTexts } from './signals.ts';

/** The few words of a signal, as on a badge. */
export function signalWords(texts: SignalTexts, { signal, rule, pack }: WordedSignal): string {
  const plain = fill(pack.texts[rule.id]!.badge, valuesOf(signal));
  return signal.lowerBound ? fill(texts.atLeast, { words: plain }) : plain;
}

/** The words on the badge of a rule of which no number is known. */
export function badgeWithoutNumber(badge: string): string {
  const name = fill(badge, { value: '…' }).replace(/^…×? /, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Why a rule is met or near, in one sentence. */
export function whySentence(texts: SignalTexts, { signal, rule, pack }: WordedSignal): string {
  const why = fill(pack.texts[rule.id]!.why, valuesOf(signal));
  return signal.status === 'near' ? `${why} ${texts.nearExplained}` : why;
}

/** Whether it may hold for longer than `since` says: not all was seen of what counts, or of what came before. */
export function mayBeOlder({ sinceLatest, lowerBound }: Signal): boolean {
  return sinceLatest || lowerBound;
}

/** By when. A start that may lie earlier makes the term an upper limit; a passed one may have been kept. */
export function dueSentence(texts: SignalTexts, { signal, rule }: WordedSignal): string {
  const { due, overdue } = signal;
  if (due === null) return rule.body.term === null ? texts.noTerm : texts.noDateYet;
  const date = mediumDate(due);
  if (overdue === true) return fill(texts.duePassed, { date });
  return mayBeOlder(signal) ? fill(texts.dueAtLatest, { date }) : date;
}

/** Which days counted, and per reason which did not. */
export function countedSentences(texts: SignalTexts, { evidence, excluded }: Signal): string[] {
  const byReason = new Map<ExclusionReason, Set<Day>>();
  for (const { day, reason } of excluded) {
    byReason.set(reason, (byReason.get(reason) ?? new Set()).add(day));
  }
  return [
    // What was noted, a term or a flag, counts no days.
    ...(evidence.length === 0
      ? []
      : [fill(texts.counted, { n: evidence.length, dates: list(evidence) })]),
    ...[...byReason].map(([reason, days]) =>
      fill(texts.notCounted, { reason: texts.excluded[reason], dates: list(days) }),
    ),
  ];
}

/** What a pack's templates may name (`TEMPLATE_NAMES`). */
function valuesOf({ value, figure, upper, window }: Signal): Record<string, string | number> {
  return {
    value,
    figure,
    ...(upper === null ? {} : { upper }),
    from: mediumDate(window.from),
    to: mediumDate(window.to),
  };
}

function list(days: Iterable<Day>): string {
  return [...days].map(shortDate).join(', ');
}

/** How often a pupil was there. Who was not always there was not there for 100 %. */
export function presenceSentence(
  texts: SignalTexts,
  { present, of, from, to }: { present: number; of: number; from: Day; to: Day },
  unit: 'dagdeel' | 'lesson',
): string {
  const share = Math.round((100 * present) / of);
  return fill(texts.presence, {
    percent: present < of ? Math.min(share, 99) : share,
    ...{ present, of, unit: texts.units[unit] },
    ...{ from: shortDate(from), to: shortDate(to) },
  });
}
