import type { Day } from '../../rules/attendance/day.ts';
import type { AttendanceRecord, Coverage } from '../../rules/attendance/record.ts';
import type { SchoolCalendar } from '../../rules/calendar/school-calendar.ts';

/** Longer than a school week: what a teacher would remember as a long illness. */
const LONG_SCHOOL_DAYS = 5;

/**
 * The longest run of school days with sickness, when longer than a school week and certainly over: the
 * source vouches for a later school day without it. Null otherwise.
 */
export function endedIllness(
  records: readonly AttendanceRecord[],
  { to, absentMeansPresent }: Coverage,
  calendar: SchoolCalendar,
): { schoolDays: number; from: Day; to: Day } | null {
  const days = [...new Set(records.filter((r) => r.kind === 'sick').map((r) => r.day))]
    .filter((day) => calendar.kindOf(day) === 'school')
    .sort((a, b) => a - b);
  let best: { schoolDays: number; from: Day; to: Day } | null = null;
  let run: { schoolDays: number; from: Day; to: Day } | null = null;
  for (const day of days) {
    run =
      run !== null && noSchoolBetween(run.to, day, calendar)
        ? { schoolDays: run.schoolDays + 1, from: run.from, to: day }
        : { schoolDays: 1, from: day, to: day };
    if (best === null || run.schoolDays > best.schoolDays) best = run;
  }
  if (best === null || best.schoolDays <= LONG_SCHOOL_DAYS || !absentMeansPresent) return null;
  return noSchoolBetween(best.to, to + 1, calendar) ? null : best;
}

function noSchoolBetween(after: Day, before: Day, calendar: SchoolCalendar): boolean {
  for (let day = after + 1; day < before; day++) {
    if (calendar.kindOf(day) === 'school') return false;
  }
  return true;
}
