import type { Day } from '../attendance/day.ts';
import { hoursOfSlots } from '../attendance/slots.ts';
import { lessonWeeksOf } from '../calendar/lesson-weeks.ts';
import { schoolYearOf } from '../calendar/periods.ts';
import { type Measured, measured } from './measured.ts';
import type { PupilView } from './pupil-view.ts';

/**
 * Hours of unauthorised absence in the best stretch of `weeks` successive lesson weeks of the school
 * year, from the day after the latest reported end. One lesson is one hour. The window is what must be
 * covered to be sure: the school year so far, or since that report.
 */
export function measureUnauthorisedHours(
  view: PupilView,
  weeks: number,
  reportedUntil: Day | null,
  asOf: Day,
): Measured {
  const year = schoolYearOf(asOf);
  const from = reportedUntil === null ? year.from : Math.max(year.from, reportedUntil + 1);
  const window = { from, to: asOf };
  const absences = view.attendance.days
    .filter((marks) => marks.day >= from && marks.day <= asOf && marks.unauthorised !== 0)
    .map((marks) => ({ day: marks.day, ...hoursOfSlots(marks.unauthorised, marks.schedule) }));
  const mondays = lessonWeeksOf(view.calendar, year);
  let least = 0;
  let evidence: Day[] = [];
  mondays.forEach((start, first) => {
    const end = (mondays[first + weeks - 1] ?? mondays.at(-1)!) + 6;
    const within = absences.filter(({ day, hours }) => hours > 0 && day >= start && day <= end);
    const hours = toMinutesPrecision(within.reduce((sum, absence) => sum + absence.hours, 0));
    if (hours > least) {
      least = hours;
      evidence = within.map(({ day }) => day);
    }
  });
  const covered = view.coverage.coversWindow(window, asOf);
  const complete = absences.every((absence) => absence.complete);
  return measured({
    least,
    greatest: covered && complete ? least : Number.POSITIVE_INFINITY,
    lowerBound: !covered,
    window,
    evidence,
  });
}

/** Sums like 3.2 × 5 must not miss 16 by a rounding error far below a minute. */
function toMinutesPrecision(hours: number): number {
  return Math.round(hours * 1000) / 1000;
}
