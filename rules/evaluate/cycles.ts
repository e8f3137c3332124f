import { type Day, dayOf, parseDay, partsOf } from '../attendance/day.ts';
import type { Facts } from '../attendance/pupil-case.ts';
import { lessonWeeksOf, mondayOf } from '../calendar/lesson-weeks.ts';
import { monthsFrom, schoolYearOf } from '../calendar/periods.ts';
import type { DayRange, SchoolCalendar } from '../calendar/school-calendar.ts';
import { type Measured, measured } from '../measures/measured.ts';

/**
 * How often a recurring task of the school comes back. `lesson-weeks`: once in so many lesson weeks,
 * weeks of vakantie do not count. `school-year`: so many times a school year, when given only between
 * two dates (`MM-DD`).
 */
export type Cycle =
  | { kind: 'lesson-weeks'; weeks: number }
  | { kind: 'month' }
  | { kind: 'months'; months: number }
  | { kind: 'school-year'; times: number; from?: string; to?: string };

/**
 * How often the task is still to be done on `asOf`; the window is the period it is to be done in. Weeks
 * and months without school ask for nothing, a school year nothing before its `from`.
 */
export function measureCycle(
  cycle: Cycle,
  done: readonly Day[],
  calendar: SchoolCalendar,
  asOf: Day,
): Measured {
  const period = periodOf(cycle, calendar, asOf);
  const window = period ?? { from: asOf, to: asOf };
  const times = cycle.kind === 'school-year' ? cycle.times : 1;
  const held = done.filter((day) => day >= window.from && day <= asOf).length;
  const least = period === null ? 0 : Math.max(0, times - held);
  return measured({ least, window, evidence: [] });
}

/** The days in `done.<ruleId>`, on which a task of the school was done. */
export function doneDays(facts: Facts, ruleId: string): Day[] {
  const dates = facts[`done.${ruleId}`];
  return (Array.isArray(dates) ? dates : [])
    .map((date) => (typeof date === 'string' ? parseDay(date) : null))
    .filter((day) => day !== null);
}

function periodOf(cycle: Cycle, calendar: SchoolCalendar, asOf: Day): DayRange | null {
  switch (cycle.kind) {
    case 'lesson-weeks':
      return lessonWeeks(calendar, asOf, cycle.weeks);
    case 'month':
      return schoolMonths(calendar, asOf, 1);
    case 'months':
      return schoolMonths(calendar, asOf, cycle.months);
    case 'school-year': {
      const year = schoolYearOf(asOf);
      const from = inYear(year, cycle.from) ?? year.from;
      return asOf < from ? null : { from, to: inYear(year, cycle.to) ?? year.to };
    }
  }
}

/** The last lesson weeks of the school year up to this one; null outside a lesson week. */
function lessonWeeks(calendar: SchoolCalendar, asOf: Day, weeks: number): DayRange | null {
  const year = schoolYearOf(asOf);
  const mondays = lessonWeeksOf(calendar, year);
  const current = mondays.indexOf(mondayOf(asOf));
  if (current === -1) return null;
  return {
    from: Math.max(year.from, mondays[Math.max(0, current - weeks + 1)]!),
    to: Math.min(year.to, mondayOf(asOf) + 6),
  };
}

/** The last calendar months with school up to this one; null in a month without. */
function schoolMonths(calendar: SchoolCalendar, asOf: Day, months: number): DayRange | null {
  const first = asOf - partsOf(asOf).date + 1;
  const to = monthsFrom(first, 1) - 1;
  if (calendar.schoolDaysIn(first, to) === 0) return null;
  let from = first;
  for (let left = months - 1; left > 0; left--) from = schoolMonthBefore(calendar, from);
  return { from, to };
}

/** The first day of the last month with school that ended before this day. */
function schoolMonthBefore(calendar: SchoolCalendar, first: Day): Day {
  const before = calendar.schoolDayBefore(first) ?? first - 1;
  return before - partsOf(before).date + 1;
}

/** `MM-DD` in a school year. */
function inYear(year: DayRange, monthDay: string | undefined): Day | null {
  if (monthDay === undefined) return null;
  const [month, date] = monthDay.split('-').map(Number);
  const start = partsOf(year.from).year;
  return dayOf(month! >= 8 ? start : start + 1, month!, date!);
}
