import { schoolYearOf, trailingMonthsFrom } from './almanac.ts';
import { lessonWeeksBackFrom } from './school.ts';
import type { IsoDate } from './types.ts';
import type { View } from './view.ts';

/** A window in the words of the settings, as it stands on the judged day. */
export function namedWindow(view: View, name: string): { from: IsoDate; to: IsoDate } {
  const { asOf } = view;
  const year = schoolYearOf(asOf);
  const february = `${year.to.slice(0, 4)}-02-01`;
  switch (name) {
    case 'school year':
      return year;
    case 'semester':
      return asOf < february
        ? { from: year.from, to: `${year.to.slice(0, 4)}-01-31` }
        : { from: february, to: year.to };
    case 'rolling':
      return { from: trailingMonthsFrom(asOf, 12), to: asOf };
    case '4 lesson weeks':
      return { from: lessonWeeksBackFrom(view.school, asOf, 4), to: asOf };
    case '1 month':
      return { from: trailingMonthsFrom(asOf, 1), to: asOf };
    case '2 months':
      return { from: trailingMonthsFrom(asOf, 2), to: asOf };
    default:
      throw new Error(`no window is called ${name}`);
  }
}
