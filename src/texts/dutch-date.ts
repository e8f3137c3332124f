import type { Day } from '../../rules/attendance/day.ts';

const MS_PER_DAY = 86_400_000;
const SHORT = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const MEDIUM = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MONTH = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const FULL = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const WEEKDAY = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
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

/** `juli 2026`. */
export function monthAndYear(day: Day): string {
  return MONTH.format(day * MS_PER_DAY);
}

/** `ma 27 juli 2026`. */
export function fullDate(day: Day): string {
  return FULL.format(day * MS_PER_DAY);
}

/** `maandag 27 juli`: for one day of this school year. */
export function weekdayDate(day: Day): string {
  return WEEKDAY.format(day * MS_PER_DAY);
}
