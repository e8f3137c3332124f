import type { Day } from '../attendance/day.ts';
import type { Attendance } from '../attendance/day-marks.ts';
import type { Coverage } from '../attendance/record.ts';
import type { DayRange, SchoolCalendar } from '../calendar/school-calendar.ts';

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
  const everySlotRecorded = (day: Day): boolean => {
    const marks = attendance.byDay.get(day);
    return marks !== undefined && (marks.known | marks.unknown) === marks.schedule.slots;
  };
  const covers = (day: Day): boolean =>
    coverage.from <= day &&
    day <= coverage.to &&
    (coverage.absentMeansPresent || everySlotRecorded(day));

  /** Walks school days, but not through a stretch that needs no look per day. */
  function coversWindow(window: DayRange, asOf: Day): boolean {
    const last = Math.min(window.to, asOf - 1);
    let day = calendar.schoolDayAfter(window.from - 1);
    while (day !== null && day <= last) {
      if (!covers(day)) return false;
      day = calendar.schoolDayAfter(
        coverage.absentMeansPresent ? Math.min(coverage.to, last) : day,
      );
    }
    return true;
  }
  const firstCovered = coverage.absentMeansPresent
    ? coverage.from
    : (attendance.days.find((marks) => covers(marks.day))?.day ?? null);

  return {
    covers,
    sees: (day) => covers(day) || everySlotRecorded(day),
    coversWindow,
    firstCovered,
  };
}
