import {
  addDays,
  format,
  parseISO,
  addMonths as plusMonths,
  startOfISOWeek,
  subMonths,
  subYears,
} from 'date-fns';
import type { IsoDate } from './types.ts';

/** Plain calendar arithmetic on ISO dates, all of it date-fns; remembered, since the oracle asks often. */

function remembered<A>(compute: (key: string) => A): (key: string) => A {
  const known = new Map<string, A>();
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined) {
      answer = compute(key);
      known.set(key, answer);
    }
    return answer;
  };
}

const write = (date: Date): IsoDate => format(date, 'yyyy-MM-dd');

export const nextDay = remembered((iso) => write(addDays(parseISO(iso), 1)));
export const dayBefore = remembered((iso) => write(addDays(parseISO(iso), -1)));

/** `mon` … `sun`. */
export const weekday = remembered((iso) => format(parseISO(iso), 'EEE').toLowerCase());

/** The Monday of the ISO week. */
export const mondayOf = remembered((iso) => write(startOfISOWeek(parseISO(iso))));

/** The day after the same day number `months` months earlier (clamped to the month's end). */
export function trailingMonthsFrom(asOf: IsoDate, months: number): IsoDate {
  return nextDay(write(subMonths(parseISO(asOf), months)));
}

/** The same day number `months` months later, clamped to the month's end. */
export const addMonths = (iso: IsoDate, months: number): IsoDate =>
  write(plusMonths(parseISO(iso), months));

/** 1 August – 31 July. */
export function schoolYearOf(iso: IsoDate): { from: IsoDate; to: IsoDate } {
  const year = Number(iso.slice(0, 4));
  const starts = iso.slice(5) >= '08-01' ? year : year - 1;
  return { from: `${starts}-08-01`, to: `${starts + 1}-07-31` };
}

/** The latest date of birth of someone who is `years` years old on `iso`. */
export function bornAtTheLatest(iso: IsoDate, years: number): IsoDate {
  return yearsBefore(`${iso} ${years}`);
}
const yearsBefore = remembered((key) => {
  const [iso, years] = key.split(' ') as [IsoDate, string];
  return write(subYears(parseISO(iso), Number(years)));
});

/** The days of half a century, once: the oracle enumerates days all the time. */
const CENTURY: IsoDate[] = [];
for (let day = '2000-01-01'; day < '2050-01-01'; day = nextDay(day)) CENTURY.push(day);
const PLACE = new Map(CENTURY.map((day, place) => [day, place]));

/** So many days later, or earlier when negative. */
export function shifted(iso: IsoDate, days: number): IsoDate {
  const place = PLACE.get(iso);
  return (
    (place === undefined ? undefined : CENTURY[place + days]) ?? write(addDays(parseISO(iso), days))
  );
}

export function daysFromTo(from: IsoDate, to: IsoDate): IsoDate[] {
  const [first, last] = [PLACE.get(from), PLACE.get(to)];
  if (first !== undefined && last !== undefined) return CENTURY.slice(first, last + 1);
  const days: IsoDate[] = [];
  for (let day = from; day <= to; day = nextDay(day)) days.push(day);
  return days;
}
