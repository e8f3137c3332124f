import type { Day } from '../attendance/day.ts';
import { type CountedDay, daysCounted } from './day-counts.ts';
import type { DayTable } from './day-table.ts';
import { monthsFrom } from './periods.ts';
import type { SchoolCalendar } from './school-calendar.ts';

/** What a term is counted in. */
export type TermUnit = 'days' | 'school-days' | 'working-days' | 'lesson-week-days' | 'months';
export type DayUnit = Exclude<TermUnit, 'months'>;

export interface TermOptions {
  /** Terms in `days` stand still in a vakantie. */
  freezeVakantie: boolean;
}

/** How far the next day of a term is looked for: longer than any closing of a school. */
const HORIZON = 400;

/**
 * The last day of a term of `amount` units after `from`. A term in `days` that ends on a day without
 * school ends on the last school day before it. Null when the calendar never gets that far.
 */
export function termEnd(
  from: Day,
  amount: number,
  unit: TermUnit,
  calendar: SchoolCalendar,
  options: TermOptions,
): Day | null {
  if (unit === 'months') return monthsFrom(from, amount);
  const end = nthAfter(from, amount, daysCounted(countedIn(unit, options), calendar));
  if (unit !== 'days' || end === null || calendar.kindOf(end) === 'school') return end;
  return calendar.schoolDayBefore(end) ?? end;
}

/** Whole units that have passed on `to` since `from`, which is day 0. */
export function elapsedUnits(
  from: Day,
  to: Day,
  unit: DayUnit,
  calendar: SchoolCalendar,
  options: TermOptions,
): number {
  return daysCounted(countedIn(unit, options), calendar).countIn(from + 1, to);
}

function countedIn(unit: DayUnit, { freezeVakantie }: TermOptions): CountedDay {
  return unit === 'days' && freezeVakantie ? 'days-outside-vakantie' : unit;
}

function nthAfter(from: Day, amount: number, counted: DayTable<boolean>): Day | null {
  let end = from;
  for (let left = amount; left > 0; left--) {
    let next = end + 1;
    while (!counted.kindOf(next)) if (++next > end + HORIZON) return null;
    end = next;
  }
  return end;
}
