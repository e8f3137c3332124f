import type { Day } from '../../rules/attendance/day.ts';
import type { ExclusionReason, Signal } from '../../rules/evaluate/signal.ts';
import type { ExplainedSignal } from '../signals/judge.ts';
import type { Note } from '../signals/page-notes.ts';
import { mediumDate, shortDate } from '../texts/dutch-date.ts';
import { fill } from '../texts/fill.ts';
import type { OverlayTexts } from '../texts/overlay.ts';
import { reachSentence } from '../texts/protocol-reach.ts';
import { unknownCodesSentence } from './code-sentences.ts';
import { plannedSentence } from './seen-sentences.ts';

/**
 * The words of a pupil's badge (or of what is nearly met), and its accessible name with those words and
 * without: words, pupil, next step.
 */
export function badgeWords(
  texts: OverlayTexts,
  pupil: string,
  { signal, rule, pack }: ExplainedSignal,
): { words: string; name: string; markName: string } {
  const plain = fill(pack.texts[rule.id]!.badge, valuesOf(signal));
  const words = signal.lowerBound ? fill(texts.atLeast, { words: plain }) : plain;
  const step = pack.actions[signal.actions[0] ?? '']?.label;
  const nameWith = (shown: string) =>
    step
      ? fill(texts.badgeNameWithStep, { words: shown, pupil, step })
      : fill(texts.badgeName, { words: shown, pupil });
  return { words, name: nameWith(words), markName: nameWith(texts.mark) };
}

/** Why a rule is met or near, in one sentence. */
export function whySentence(texts: OverlayTexts, { signal, rule, pack }: ExplainedSignal): string {
  const why = fill(pack.texts[rule.id]!.why, valuesOf(signal));
  return signal.status === 'near' ? `${why} ${texts.nearExplained}` : why;
}

/** By when. A start that may lie earlier makes the term an upper limit; a passed one may have been kept. */
export function dueSentence(texts: OverlayTexts, { signal, rule }: ExplainedSignal): string {
  const { due, overdue, sinceLatest } = signal;
  if (due === null) return rule.body.term === null ? texts.noTerm : texts.noDateYet;
  const date = mediumDate(due);
  if (overdue === true) return fill(texts.duePassed, { date });
  return sinceLatest ? fill(texts.dueAtLatest, { date }) : date;
}

/** Which days counted, and per reason which did not. */
export function countedSentences(texts: OverlayTexts, { evidence, excluded }: Signal): string[] {
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

/** One note of the status bar. */
export function noteSentence(texts: OverlayTexts, note: Note): string {
  switch (note.about) {
    case 'gap':
      return fill(texts.gaps[note.gap.what], { detail: note.gap.detail });
    case 'no-timetable':
      return texts.notes['no-timetable'][note.unit];
    case 'too-little':
      return texts.notes['too-little'][note.view];
    case 'no-reasons':
      return texts.notes[note.about];
    case 'no-reach':
      return reachSentence(note.reach, note.school) ?? '';
    case 'no-hours':
      return fill(texts.notes['no-hours'], { pupils: note.pupils });
    case 'undecided':
      return fill(texts.notes.undecided, {
        pupils: note.pupils,
        families: note.families.map((family) => texts.families[family]).join(', '),
        from: mediumDate(note.from),
      });
    case 'unknown-codes':
      return unknownCodesSentence(texts, note.codes);
    case 'ambiguous':
      return fill(texts.notes.ambiguous, { count: note.count, name: note.name });
    case 'planned':
      return plannedSentence(texts, note);
    case 'ended-illness':
      return fill(texts.notes['ended-illness'], {
        name: note.name,
        days: note.schoolDays,
        from: mediumDate(note.from),
        to: mediumDate(note.to),
      });
    case 'newer-protocol':
      return fill(texts.notes['newer-protocol'], {
        from: mediumDate(note.from),
        using: mediumDate(note.using),
      });
  }
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
