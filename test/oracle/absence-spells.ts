import { daysFromTo } from './almanac.ts';
import { isAbsence } from './kinds.ts';
import type { IsoDate } from './types.ts';
import type { Mark, View } from './view.ts';

/** Dates between two dates on which some slot carries such a code, oldest first. */
export function datesWith(
  view: View,
  from: IsoDate,
  to: IsoDate,
  isMeant: (mark: Mark) => boolean,
): IsoDate[] {
  return daysFromTo(from, to < view.asOf ? to : view.asOf).filter((date) =>
    view.school.slots(date).some((slot) => view.marks(date, slot).some(isMeant)),
  );
}

export const absentDates = (view: View, from: IsoDate, to: IsoDate): IsoDate[] =>
  datesWith(view, from, to, isAbsence);
