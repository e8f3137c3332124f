import type { Day } from '../../rules/attendance/day.ts';
import { startYearOf } from '../schools/calendar/school-year.ts';
import type { SchoolProfile } from '../schools/profile/profile.ts';

/**
 * What all signals of a school rest on although nobody looked it through for the running school year.
 * `unchecked-calendar`: nobody ever did; `last-year`: only for a year before.
 */
export type Assumption = 'unchecked-calendar' | 'last-year';

/** The assumption under a school's signals on a day; null when its calendar and timetable were looked through. */
export function assumptionOf(
  { timetable, calendar: { checkedFor } }: SchoolProfile,
  asOf: Day,
): Assumption | null {
  // Nothing is judged without a timetable, so nothing is assumed.
  if (Object.keys(timetable).length === 0) return null;
  const running = startYearOf(asOf);
  // A year far ahead comes from a wrong clock or a file: nobody can have looked through it.
  if (checkedFor === null || checkedFor > running + 1) return 'unchecked-calendar';
  return checkedFor < running ? 'last-year' : null;
}
