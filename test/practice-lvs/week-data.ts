import { AS_OF, FIRST_DAY, schoolDays, weekNumber } from './calendar.ts';
import type { Pupil } from './data.ts';
import { CODES, PRESENT, slotsOf } from './registrations.ts';

/** School days of the last `count` weeks in which there is school. */
export function lastWeeks(count: number): string[] {
  const days = schoolDays(FIRST_DAY, AS_OF);
  const weeks = [...new Set(days.map(weekNumber))].slice(-count);
  return days.filter((date) => weeks.includes(weekNumber(date)));
}

/** What a pupil's cell says; null where nothing is registered: this afternoon is still to come. */
export function cellOf(
  pupil: Pupil,
  date: string,
  part: 'am' | 'pm',
): { code: string; reason: string } | null {
  const found = pupil.registrations.find((r) => r.date === date && slotsOf(r).includes(part));
  if (found) return { code: found.code, reason: CODES[found.code].reason };
  return date === AS_OF && part === 'pm' ? null : PRESENT;
}
