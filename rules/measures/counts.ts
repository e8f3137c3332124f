import type { Day } from '../attendance/day.ts';
import type { DayMarks } from '../attendance/day-marks.ts';
import type { DayRange } from '../calendar/school-calendar.ts';
import { type Measured, measured } from './measured.ts';
import type { PupilView } from './pupil-view.ts';
import { countWithTotals } from './totals.ts';

/** Late arrivals in the window that count: at most one per dagdeel (PO) or lesson (VO, MBO). */
export function measureLates(view: PupilView, window: DayRange, asOf: Day): Measured {
  return countWithTotals(
    countMarks(view, window, asOf, (marks) => marks.lates),
    'late',
    view,
    asOf,
  );
}

/** Dates in the window on which the pupil was sent or went home ill. */
export function measureSickHome(view: PupilView, window: DayRange, asOf: Day): Measured {
  return countMarks(view, window, asOf, (marks) => (marks.sickHome === 0 ? 0 : 1)).result;
}

/** A count with its amount per day, so that totals can fill in what no registration shows. */
export interface DailyCount {
  result: Measured;
  amounts: { day: Day; amount: number }[];
}

function countMarks(
  view: PupilView,
  window: DayRange,
  asOf: Day,
  amountOf: (marks: DayMarks) => number,
): DailyCount {
  const amounts: { day: Day; amount: number }[] = [];
  let least = 0;
  for (const marks of view.attendance.days) {
    if (marks.day > asOf || marks.day > window.to) break;
    if (marks.day < window.from) continue;
    const amount = amountOf(marks);
    if (amount === 0) continue;
    least += amount;
    amounts.push({ day: marks.day, amount });
  }
  const lowerBound = !view.coverage.coversWindow(window, asOf);
  const result = measured({
    least,
    greatest: lowerBound ? Number.POSITIVE_INFINITY : least,
    lowerBound,
    window,
    evidence: amounts.map(({ day }) => day),
  });
  return { result, amounts };
}
