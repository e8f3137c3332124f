import type { Day } from '../attendance/day.ts';
import type { Facts } from '../attendance/pupil-case.ts';
import { trailingLessonWeeks } from '../calendar/lesson-weeks.ts';
import { schoolYearOf, semesterOf, trailingMonths } from '../calendar/periods.ts';
import type { DayRange, SchoolCalendar } from '../calendar/school-calendar.ts';
import { daysOf, type EventName } from './facts.ts';

/**
 * The stretch of time in which a rule counts; the school year and the semester are whole, every other
 * window ends on the judged day. Trailing lesson weeks never reach into the school year before: counts of
 * lesson weeks begin anew with the school year.
 */
export type Window =
  | { kind: 'school-year' }
  | { kind: 'semester' }
  | { kind: 'trailing-months'; months: number }
  | { kind: 'trailing-lesson-weeks'; weeks: number }
  /** The judged day alone. */
  | { kind: 'today' }
  /** From the day after the latest such event; of one without a date only the judged day is after it. */
  | { kind: 'since-event'; event: EventName; olderYears: OlderYears };

/**
 * What an event of an earlier school year does: the window begins after it all the same, begins with
 * the school year, or is empty.
 */
export type OlderYears = 'reach-back' | 'from-august' | 'lapse';

export function resolveWindow(
  window: Window,
  asOf: Day,
  calendar: SchoolCalendar,
  facts: Facts,
): DayRange {
  if (window.kind === 'since-event') return sinceEvent(window, asOf, facts);
  const last = lastResolved.get(window);
  if (last?.asOf === asOf && last.calendar === calendar) return last.range;
  const range = windowOn(window, asOf, calendar);
  lastResolved.set(window, { asOf, calendar, range });
  return range;
}

/** The same for every pupil of a school who is judged on that day, so the last answer is kept. */
const lastResolved = new WeakMap<
  Window,
  { asOf: Day; calendar: SchoolCalendar; range: DayRange }
>();

function windowOn(
  window: Exclude<Window, { kind: 'since-event' }>,
  asOf: Day,
  calendar: SchoolCalendar,
): DayRange {
  switch (window.kind) {
    case 'school-year':
      return schoolYearOf(asOf);
    case 'semester':
      return semesterOf(asOf);
    case 'trailing-months':
      return trailingMonths(asOf, window.months);
    case 'trailing-lesson-weeks':
      return trailingLessonWeeks(calendar, asOf, window.weeks);
    case 'today':
      return { from: asOf, to: asOf };
  }
}

function sinceEvent(
  { event, olderYears }: Window & { kind: 'since-event' },
  asOf: Day,
  facts: Facts,
): DayRange {
  const days = daysOf(facts, event, asOf);
  if (days.length === 0) return { from: asOf, to: asOf };
  const last = Math.max(...days);
  const year = schoolYearOf(asOf);
  if (last >= year.from || olderYears === 'reach-back') return { from: last + 1, to: asOf };
  return { from: olderYears === 'lapse' ? asOf + 1 : year.from, to: asOf };
}

/** The part of a window after the last day that a report to DUO covers. */
export function afterReport({ from, to }: DayRange, reportedUntil: Day | null): DayRange {
  return { from: reportedUntil === null ? from : Math.max(from, reportedUntil + 1), to };
}
