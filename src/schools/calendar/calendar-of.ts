import { type CalendarSpec, officialHolidays, parseDay } from '../../../rules/index.ts';
import type { SchoolProfile } from '../profile/profile.ts';

/**
 * What `buildCalendar` needs for this school: the official holidays of its region (none for `own`)
 * together with the school's own holidays, free days and timetable.
 */
export function calendarSpecOf(profile: SchoolProfile): CalendarSpec {
  const { region, holidays, freeDays } = profile.calendar;
  // A stored profile has passed `checkProfile`, so that its dates exist.
  const own = holidays.map(({ from, to }) => ({ from: parseDay(from)!, to: parseDay(to)! }));
  return {
    holidays: [...(region === 'own' ? [] : officialHolidays(region)), ...own],
    freeDays: freeDays.map((date) => parseDay(date)!),
    timetable: profile.timetable,
  };
}
