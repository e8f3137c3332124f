import type { Day } from '../../../rules/attendance/day.ts';
import type { SchoolCalendar } from '../../../rules/calendar/school-calendar.ts';
import { fullDays } from '../join/full-days.ts';
import type { JoinedPupil } from '../join/join-seen.ts';

/**
 * The school days from `from` up to and including `to` of which not all is known of a pupil, as ranges
 * with no seen school day in them.
 */
export function unseenDays(
  { records, coverage }: Pick<JoinedPupil, 'records' | 'coverage'>,
  calendar: SchoolCalendar,
  from: Day,
  to: Day,
): { from: Day; to: Day }[] {
  const full = coverage.absentMeansPresent ? null : fullDays(records, calendar);
  const isSeen = (day: Day) =>
    coverage.from <= day && day <= coverage.to && (full === null || full.has(day));
  const ranges: { from: Day; to: Day }[] = [];
  let open: { from: Day; to: Day } | null = null;
  for (let day = from; day <= to; day++) {
    if (calendar.kindOf(day) !== 'school') continue;
    if (isSeen(day)) {
      open = null;
    } else if (open === null) {
      open = { from: day, to: day };
      ranges.push(open);
    } else {
      open.to = day;
    }
  }
  return ranges;
}
