import type { Day } from '../../rules/attendance/day.ts';

const MS_PER_DAY = 86_400_000;
const SHORT = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const MEDIUM = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `27 jul`: for lists of dates inside one school year. */
export function shortDate(day: Day): string {
  return SHORT.format(day * MS_PER_DAY).replace('.', '');
}

/** `27 juli 2026`. */
export function mediumDate(day: Day): string {
  return MEDIUM.format(day * MS_PER_DAY);
}
