import {
  type Day,
  dayOf,
  formatDay,
  parseDay,
  partsOf,
  weekdayOf,
} from '../../rules/attendance/day.ts';

/** The day on which the practice LVS is "open": Friday 20 November 2026. Dates are `YYYY-MM-DD`. */
export const AS_OF = '2026-11-20';
export const FIRST_DAY = '2026-08-24';

/** The practice primary school; `school.json` says the same to the extension. */
const HOLIDAYS = [{ from: '2026-10-17', to: '2026-10-25' }];
const FREE_DAYS = ['2026-11-06'];

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
export const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

function toDay(date: string): Day {
  const day = parseDay(date);
  if (day === null) throw new Error(`practice LVS: "${date}" is not a date`);
  return day;
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(date: string): number {
  return weekdayOf(toDay(date));
}

/** All Monday-to-Friday dates of a period, both ends included. */
export function weekdays(from: string, to: string): string[] {
  const dates: string[] = [];
  for (let day = toDay(from); day <= toDay(to); day++) {
    if (weekdayOf(day) <= 5) dates.push(formatDay(day));
  }
  return dates;
}

/** The dates on which the practice primary school is open. */
export function schoolDays(from: string, to: string): string[] {
  return weekdays(from, to).filter(
    (date) => !FREE_DAYS.includes(date) && !HOLIDAYS.some((h) => h.from <= date && date <= h.to),
  );
}

/** Dagdelen of a school day: Wednesday afternoon is free. */
export function dayparts(date: string): ('am' | 'pm')[] {
  return weekday(date) === 3 ? ['am'] : ['am', 'pm'];
}

/** ISO week number. */
export function weekNumber(date: string): number {
  const day = toDay(date);
  const thursday = day - weekdayOf(day) + 4;
  const newYear = dayOf(partsOf(thursday).year, 1, 1) ?? thursday;
  return Math.floor((thursday - newYear) / 7) + 1;
}

/** `16-11-2026` */
export function numericDate(date: string): string {
  return date.split('-').reverse().join('-');
}

/** `ma 16 nov`: without a year. */
export function shortDate(date: string): string {
  const { month, date: n } = partsOf(toDay(date));
  return `${WEEKDAYS[weekday(date) - 1]?.slice(0, 2)} ${n} ${MONTHS[month - 1]?.slice(0, 3)}`;
}

/** `maandag 16 november 2026` */
export function longDate(date: string): string {
  const { year, month, date: n } = partsOf(toDay(date));
  return `${WEEKDAYS[weekday(date) - 1]} ${n} ${MONTHS[month - 1]} ${year}`;
}
