import type { Day } from '../attendance/day.ts';
import { trailingLessonWeeks } from '../calendar/lesson-weeks.ts';
import { schoolYearOf, semesterOf, trailingMonths } from '../calendar/periods.ts';
import type { DayRange, SchoolCalendar } from '../calendar/school-calendar.ts';

/** The stretch of time in which a rule counts; trailing windows end on the day that is judged. */
export type Window =
  | { kind: 'school-year' }
  | { kind: 'semester' }
  | { kind: 'trailing-months'; months: number }
  | { kind: 'trailing-lesson-weeks'; weeks: number };

export function resolveWindow(window: Window, asOf: Day, calendar: SchoolCalendar): DayRange {
  switch (window.kind) {
    case 'school-year':
      return schoolYearOf(asOf);
    case 'semester':
      return semesterOf(asOf);
    case 'trailing-months':
      return trailingMonths(asOf, window.months);
    case 'trailing-lesson-weeks':
      return trailingLessonWeeks(calendar, asOf, window.weeks);
  }
}
