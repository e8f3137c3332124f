import { formatDay, parseDay } from '../../../rules/index.ts';
import type { SchoolProfile } from '../profile/profile.ts';
import { schoolYearFrom, startYearOf } from './school-year.ts';

/** The dates of a school; in a form some of them may still be half typed. */
export type Dated = Pick<
  SchoolProfile['calendar'],
  'holidays' | 'freeDays' | 'schoolDays' | 'checkedFor'
>;

/** Days that lie before the new school year. */
export type PastDays = Pick<Dated, 'holidays' | 'freeDays' | 'schoolDays'>;

/** What the beginning of a school year does to a school. Codes, timetable, protocol and the rest go on. */
export interface NewYear {
  /** The calendar year in which the new school year begins. */
  startYear: number;
  /** Over, but not yet a year old: they stay, since rules look back over months. */
  kept: PastDays;
  /** More than a year old on the first day: nothing looks back so far. */
  tooOld: PastDays;
  /** What stays without `tooOld`, and nobody has looked through it for this year yet. */
  next: Dated;
}

/** True from 1 August on, when somebody looked the school through for an earlier year only. */
export function isNewYear({ checkedFor }: Pick<Dated, 'checkedFor'>, today: number): boolean {
  return checkedFor !== null && checkedFor < startYearOf(today);
}

/** What ends and what goes on when the school year of `startYear` begins. Changes nothing. */
export function newYear(dated: Dated, startYear: number): NewYear {
  const begin = formatDay(schoolYearFrom(startYear).from);
  const yearBefore = formatDay(schoolYearFrom(startYear - 1).from);
  const where = (last: string): 'tooOld' | 'kept' | 'next' => {
    if (parseDay(last) === null || last >= begin) return 'next';
    return last < yearBefore ? 'tooOld' : 'kept';
  };
  const only = (place: ReturnType<typeof where>): PastDays => ({
    holidays: dated.holidays.filter(({ to }) => where(to) === place),
    freeDays: dated.freeDays.filter((date) => where(date) === place),
    schoolDays: dated.schoolDays.filter((date) => where(date) === place),
  });
  const stays = <T>(list: readonly T[], old: readonly T[]) => list.filter((x) => !old.includes(x));
  const tooOld = only('tooOld');
  return {
    startYear,
    kept: only('kept'),
    tooOld,
    next: {
      holidays: stays(dated.holidays, tooOld.holidays),
      freeDays: stays(dated.freeDays, tooOld.freeDays),
      schoolDays: stays(dated.schoolDays, tooOld.schoolDays),
      checkedFor: null,
    },
  };
}

/** How many days and periods these are together. */
export function countOf({ holidays, freeDays, schoolDays }: PastDays): number {
  return holidays.length + freeDays.length + schoolDays.length;
}
