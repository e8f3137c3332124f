import type { Day } from '../attendance/day.ts';
import type { Facts } from '../attendance/pupil-case.ts';
import { trailingLessonWeeks } from '../calendar/lesson-weeks.ts';
import { schoolYearOf, semesterOf, trailingMonths } from '../calendar/periods.ts';
import type { DayRange, SchoolCalendar } from '../calendar/school-calendar.ts';
import { type EventName, eventsUntil } from './facts.ts';

/** The stretch of time in which a rule counts; every window but the school year ends on the judged day. */
export type Window =
  | { kind: 'school-year' }
  | { kind: 'semester' }
  | { kind: 'trailing-months'; months: number }
  | { kind: 'trailing-lesson-weeks'; weeks: number }
  /** The judged day alone. */
  | { kind: 'today' }
  /** From the day after the latest such event; of an event without a date only the judged day is after it. */
  | { kind: 'since-event'; event: EventName };

export function resolveWindow(
  window: Window,
  asOf: Day,
  calendar: SchoolCalendar,
  facts: Facts,
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
    case 'since-event': {
      const dated = eventsUntil(facts, window.event, asOf).filter((event) => !event.undated);
      const last = Math.max(...dated.map((event) => event.day));
      return { from: dated.length === 0 ? asOf : last + 1, to: asOf };
    }
  }
}
