import { addDays, format, parseISO } from 'date-fns';
import { weekday } from './almanac.ts';
import type { IsoDate } from './types.ts';

/** Monday to Friday, without the public holidays of the Algemene termijnenwet. */

/** Easter Sunday (Gregorian), by the rule of Gauss as Spencer Jones wrote it. */
function easter(year: number): Date {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Date(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}

function publicHolidays(year: number): IsoDate[] {
  const fromEaster = (days: number) => format(addDays(easter(year), days), 'yyyy-MM-dd');
  const onSunday = parseISO(`${year}-04-27`).getDay() === 0;
  return [
    `${year}-01-01`,
    fromEaster(-2),
    fromEaster(1),
    onSunday ? `${year}-04-26` : `${year}-04-27`,
    `${year}-05-05`,
    fromEaster(39),
    fromEaster(50),
    `${year}-12-25`,
    `${year}-12-26`,
  ];
}

const KNOWN = new Map<number, IsoDate[]>();

export function isWorkingDay(date: IsoDate): boolean {
  const year = Number(date.slice(0, 4));
  if (!KNOWN.has(year)) KNOWN.set(year, publicHolidays(year));
  return !['sat', 'sun'].includes(weekday(date)) && !KNOWN.get(year)!.includes(date);
}
