import { type Day, weekdayOf } from '../attendance/day.ts';
import { type DayTable, dayTable } from './day-table.ts';
import { mondayOf } from './lesson-weeks.ts';
import { isPublicHoliday } from './public-holidays.ts';
import type { SchoolCalendar } from './school-calendar.ts';

/**
 * Which days are counted. `working-days`: Monday to Friday, public holidays apart; a school vakantie does
 * count. `lesson-week-days`: every day of a week with a school day, so that a vakantie week stands still.
 */
export type CountedDay =
  | 'days'
  | 'days-outside-vakantie'
  | 'weekdays-outside-vakantie'
  | 'school-days'
  | 'working-days'
  | 'lesson-week-days';

/** Which days of a calendar are counted, and how many in any stretch of it. */
export function daysCounted(counted: CountedDay, calendar: SchoolCalendar): DayTable<boolean> {
  const known = tables.get(calendar) ?? {};
  tables.set(calendar, known);
  known[counted] ??= dayTable((day) => COUNTS[counted](day, calendar), true);
  return known[counted];
}

/** The same for every pupil of a school, so worked out once per calendar. */
const tables = new WeakMap<SchoolCalendar, { [C in CountedDay]?: DayTable<boolean> }>();

const COUNTS: Record<CountedDay, (day: Day, calendar: SchoolCalendar) => boolean> = {
  days: () => true,
  'days-outside-vakantie': (day, calendar) => calendar.kindOf(day) !== 'vakantie',
  'weekdays-outside-vakantie': (day, calendar) =>
    weekdayOf(day) <= 5 && calendar.kindOf(day) !== 'vakantie',
  'school-days': (day, calendar) => calendar.kindOf(day) === 'school',
  'working-days': (day) => weekdayOf(day) <= 5 && !isPublicHoliday(day),
  'lesson-week-days': (day, calendar) => {
    const monday = mondayOf(day);
    return calendar.schoolDaysIn(monday, monday + 6) > 0;
  },
};
