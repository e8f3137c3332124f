import { type Day, weekdayOf } from '../attendance/day.ts';
import { schoolYearOf } from './periods.ts';
import type { DayRange, SchoolCalendar } from './school-calendar.ts';
import { countBefore } from './sorted-days.ts';

/** Monday of the ISO week that a day lies in. */
export function mondayOf(day: Day): Day {
  return day - (weekdayOf(day) - 1);
}

/**
 * The lesson weeks of a school year as Mondays: ISO weeks with at least one school day in that year,
 * also when that day still has to come. Weeks of vakantie are skipped.
 */
export function lessonWeeksOf(calendar: SchoolCalendar, year: DayRange): Day[] {
  const known = weeksByCalendar.get(calendar)?.get(year.from);
  if (known) return known;
  const weeks: Day[] = [];
  for (let monday = mondayOf(year.from); monday <= year.to; monday += 7) {
    const days = { from: Math.max(monday, year.from), to: Math.min(monday + 6, year.to) };
    if (calendar.schoolDaysIn(days.from, days.to) > 0) weeks.push(monday);
  }
  const ofCalendar = weeksByCalendar.get(calendar) ?? new Map<Day, Day[]>();
  weeksByCalendar.set(calendar, ofCalendar.set(year.from, weeks));
  return weeks;
}

/** The same for every pupil of a school, so found once per calendar and year. */
const weeksByCalendar = new WeakMap<SchoolCalendar, Map<Day, Day[]>>();

/** The last `count` lesson weeks of the school year up to and including the week of `day`. */
export function trailingLessonWeeks(calendar: SchoolCalendar, day: Day, count: number): DayRange {
  const year = schoolYearOf(day);
  const weeks = lessonWeeksOf(calendar, year);
  const begun = countBefore(weeks, day + 1);
  const first = begun === 0 ? year.from : weeks[Math.max(0, begun - count)]!;
  return { from: Math.max(first, year.from), to: day };
}
