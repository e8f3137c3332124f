import { addDays, format, parseISO, startOfISOWeek, subMonths, subYears } from 'date-fns';
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

/** 1 August – 31 July. */
export function schoolYearOf(iso: IsoDate): { from: IsoDate; to: IsoDate } {
  const year = Number(iso.slice(0, 4));
  const starts = iso.slice(5) >= '08-01' ? year : year - 1;
  return { from: `${starts}-08-01`, to: `${starts + 1}-07-31` };
}

/** The latest date of birth of someone who is `years` years old on `iso`. */
export function bornAtTheLatest(iso: IsoDate, years: number): IsoDate {
  return write(subYears(parseISO(iso), years));
}

export function daysFromTo(from: IsoDate, to: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = from; day <= to; day = nextDay(day)) days.push(day);
  return days;
}
