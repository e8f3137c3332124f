import type { IsoDate } from './types.ts';
import type { View } from './view.ts';

/** The `count`-th school day after a day. */
function schoolDaysAfter(view: View, date: IsoDate, count: number): IsoDate {
  let day = date;
  for (let i = 0; i < count; i++) day = view.school.schoolDayAfter(day) ?? day;
  return day;
}

/** The default term of a DUO report, in school days after the day the rule was met. */
export function duoTerm(view: View, since: IsoDate): IsoDate {
  const days = (view.case.school.settings['duo.days'] as number | undefined) ?? 5;
  return schoolDaysAfter(view, since, days);
}

/** The default term of the ZV report, which the setting for DUO does not change. */
export const zvTerm = (view: View, since: IsoDate) => schoolDaysAfter(view, since, 5);

export const onTheDayItself = (_view: View, since: IsoDate): IsoDate => since;
