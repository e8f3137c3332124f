import type { IsoDate } from './types.ts';
import type { View } from './view.ts';

/**
 * The first day of the unbroken row of school days up to asOf on which the rule was met. A flag
 * without a date holds always, so the walk ends where nothing was covered or recorded yet.
 */
export function metSince(view: View, isMet: (on: View) => boolean): IsoDate {
  const nothingBefore = [
    view.case.coverage.from,
    ...view.case.records.map((r) => r.date),
  ].sort()[0]!;
  let since = view.asOf;
  let day = view.school.schoolDayBefore(view.asOf);
  while (day !== null && day >= nothingBefore && isMet(view.on(day))) {
    since = day;
    day = view.school.schoolDayBefore(day);
  }
  return since;
}
