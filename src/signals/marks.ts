import { type Day, formatDay, parseDay } from '../../rules/attendance/day.ts';
import { ABSENCE_KINDS } from '../../rules/attendance/meaning.ts';
import type { SchoolCalendar } from '../../rules/calendar/school-calendar.ts';
import { SEVERITIES, type Signal } from '../../rules/evaluate/signal.ts';
import type { SignalMark } from '../casebook/pupil-file.ts';
import type { PupilVerdict } from './judge.ts';

const WEEK_DAYS = 7;

/**
 * The mark that keeps a signal quiet on the day `asOf`: "bekeken" or "later". Null: it speaks. A mark ends
 * on its own day, with a counted day later than those it was made with, or when the signal is louder than
 * it was then.
 */
export function markOn(
  signal: Signal,
  { file, attendance: { records } }: Pick<PupilVerdict, 'file' | 'attendance'>,
  asOf: Day,
): SignalMark | null {
  const mark = file.marks.find(({ rule }) => rule === signal.rule);
  if (mark === undefined) return null;
  const { until, lastDay, on, severity } = mark;
  if (until !== null && asOf >= parseDay(until)!) return null;
  if (SEVERITIES.indexOf(signal.severity) < SEVERITIES.indexOf(severity)) return null;
  // What counts no days, a term or a step, speaks again with new absence of whatever kind.
  const after = parseDay(lastDay ?? on)!;
  const isNew =
    lastDay === null
      ? records.some(({ day, kind }) => day > after && ABSENCE_KINDS.has(kind))
      : signal.evidence.some((day) => day > after);
  return isNew ? null : mark;
}

/** No report is needed: quiet until something new happens. */
export function seenMark(signal: Signal, today: Day): SignalMark {
  return markOf(signal, today, 'seen', null);
}

/** Ask again on the first school day from a week on, or when something new happens. */
export function laterMark(signal: Signal, today: Day, calendar: SchoolCalendar): SignalMark {
  const week = today + WEEK_DAYS;
  const until = calendar.schoolDayAfter(week - 1) ?? week;
  return markOf(signal, today, 'snoozed', until);
}

function markOf(
  { rule, severity, evidence }: Signal,
  today: Day,
  how: SignalMark['how'],
  until: Day | null,
): SignalMark {
  const last = evidence.at(-1);
  return {
    rule,
    how,
    on: formatDay(today),
    until: until === null ? null : formatDay(until),
    lastDay: last === undefined ? null : formatDay(last),
    severity,
  };
}
