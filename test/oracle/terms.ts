import { addMonths } from './almanac.ts';
import { endOfTerm } from './logged-terms.ts';
import { movedInOn } from './residence.ts';
import type { IsoDate } from './types.ts';
import type { View } from './view.ts';

/** The last day of a step, counted from the first day on which the rule was met. */

export const schoolDaysAfter = (view: View, date: IsoDate, count: number): IsoDate =>
  endOfTerm(view, 'school-days', date, count);

/** The default term of a DUO report, in school days after the day the rule was met. */
export function duoTerm(view: View, since: IsoDate): IsoDate {
  const days = (view.case.school.settings['duo.days'] as number | undefined) ?? 5;
  return schoolDaysAfter(view, since, days);
}

/** The default term of the ZV report, which the setting for DUO does not change. */
export const zvTerm = (view: View, since: IsoDate) => schoolDaysAfter(view, since, 5);

export const onTheDayItself = (_view: View, since: IsoDate): IsoDate => since;

/** "Within 2 weeks": 14 calendar days. */
export const twoWeeks = (view: View, from: IsoDate): IsoDate => endOfTerm(view, 'days', from, 14);

export const threeMonthsAfter = (from: IsoDate): IsoDate => addMonths(from, 3);

/** A term that had passed before the pupil moved here is not held against the case. */
export function unlessBeforeMove(view: View, due: IsoDate): IsoDate | null {
  const moved = movedInOn(view);
  return moved !== null && due < moved ? null : due;
}
