import type { Day } from '../attendance/day.ts';
import type { Attendance } from '../attendance/day-marks.ts';
import type { Coverage } from '../attendance/record.ts';
import type { DayRange, SchoolCalendar } from '../calendar/school-calendar.ts';
import { countBefore } from '../calendar/sorted-days.ts';

/** What the source vouches for, asked per school day and per window. */
export interface CoverageView {
  /** The source says everything about this school day: no registration means present, or each slot has one. */
  covers(day: Day): boolean;
  /** For runs: covered, or a registration on every slot. */
  sees(day: Day): boolean;
  /** True when every school day of the window before `asOf` is covered; an open `asOf` never spoils it. */
  coversWindow(window: DayRange, asOf: Day): boolean;
  /** The first day that is covered; null when none is. */
  firstCovered: Day | null;
}

export function viewCoverage(
  coverage: Coverage,
  attendance: Attendance,
  calendar: SchoolCalendar,
): CoverageView {
  const { from, to, absentMeansPresent } = coverage;
  const everySlotRecorded = (day: Day): boolean => {
    const marks = attendance.byDay.get(day);
    return marks !== undefined && (marks.known | marks.unknown) === marks.schedule.slots;
  };
  const covers = (day: Day): boolean =>
    from <= day && day <= to && (absentMeansPresent || everySlotRecorded(day));
  /** Of a page whose cells vouch for themselves alone. */
  const coveredCells = absentMeansPresent
    ? []
    : attendance.days.map(({ day }) => day).filter(covers);

  const coveredIn = (first: Day, last: Day): number =>
    absentMeansPresent
      ? calendar.schoolDaysIn(Math.max(first, from), Math.min(last, to))
      : countBefore(coveredCells, last + 1) - countBefore(coveredCells, first);

  return {
    covers,
    sees: (day) => covers(day) || everySlotRecorded(day),
    coversWindow(window, asOf) {
      const last = Math.min(window.to, asOf - 1);
      if (last < window.from) return true;
      return coveredIn(window.from, last) === calendar.schoolDaysIn(window.from, last);
    },
    firstCovered: absentMeansPresent ? from : (coveredCells[0] ?? null),
  };
}
