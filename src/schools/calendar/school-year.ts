import { type Day, type DayRange, dayOf, partsOf, schoolYearOf } from '../../../rules/index.ts';

/** The calendar year in which the school year of this day began: 2026 for 20 November 2026. */
export function startYearOf(day: Day): number {
  return partsOf(schoolYearOf(day).from).year;
}

/** 1 August of `startYear` up to and including 31 July of the next year. */
export function schoolYearFrom(startYear: number): DayRange {
  return schoolYearOf(dayOf(startYear, 8, 1)!);
}
