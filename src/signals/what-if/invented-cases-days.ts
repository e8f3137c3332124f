import type { Day, SchoolCalendar } from '../../../rules/index.ts';
import type { Stage } from './invented-cases.ts';

/** Which school days something happened on. All lists run back in time; null when there are too few days. */

/** The last school days, the invented day with them; `skip` leaves out the very last ones. */
export function lastDays({ calendar, asOf }: Stage, count: number, skip = 0): Day[] | null {
  const days = schoolDaysBack(calendar, asOf, count + skip);
  return days.length < count + skip ? null : days.slice(skip);
}

/** In groups of `size` successive school days, with `apart` days of presence after each. */
export function groupsOfDays(
  stage: Stage,
  groups: number,
  size: number,
  apart: number,
): Day[] | null {
  const days = lastDays(stage, groups * (size + apart));
  return days?.filter((_, i) => i % (size + apart) >= apart) ?? null;
}

const YEAR = 364;
/** School days at the end that stay free of what is spread, so that it is no matter of the last weeks. */
const QUIET = 5;

/** Evenly over the last twelve months. */
export function spreadDays({ calendar, asOf }: Stage, count: number): Day[] | null {
  const inYear = calendar.schoolDaysIn(asOf - YEAR, asOf) - QUIET;
  if (inYear < count) return null;
  const days = schoolDaysBack(calendar, asOf, inYear + QUIET).slice(QUIET);
  return evenly(days, count);
}

/** Evenly over these school weeks, so that no few weeks hold many of them. */
export function evenly(days: readonly Day[], count: number): Day[] {
  return Array.from({ length: count }, (_, i) => days[Math.floor((i * days.length) / count)]!);
}

export function schoolDaysBack(calendar: SchoolCalendar, asOf: Day, count: number): Day[] {
  const days: Day[] = [];
  let day: Day | null = calendar.kindOf(asOf) === 'school' ? asOf : calendar.schoolDayBefore(asOf);
  while (day !== null && days.length < count) {
    days.push(day);
    day = calendar.schoolDayBefore(day);
  }
  return days;
}
