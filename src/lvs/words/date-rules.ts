import { type Day, dayOf, partsOf } from '../../../rules/attendance/day.ts';
import type { ViewSpec } from '../../store/view-spec.ts';
import type { Period } from '../page/period.ts';
import { orderIn } from './date-text.ts';
import { schoolYearOf } from './period-text.ts';

export type DateOrder = NonNullable<NonNullable<ViewSpec['dates']>['order']>;

/** How the dates of a list are read. */
export interface DateRules {
  /** Null: the dates contradict each other, and none of them is read. */
  order: DateOrder | null;
  /** Where a date without a year belongs; null: nowhere. */
  within: Period | null;
  today: Day;
}

/** The rules for a list with these dates, by its spec, the period that it states, and today. */
export function dateRules(
  { order = 'day-month', year = 'period' }: NonNullable<ViewSpec['dates']>,
  { period, today }: { period: Period | null; today: Day },
  texts: Iterable<string> = [],
): DateRules {
  return { order: orderIn(texts, order), within: yearFor(year, period, today), today };
}

function yearFor(
  year: 'period' | 'this-year' | 'school-year',
  period: Period | null,
  today: Day,
): Period | null {
  if (year === 'period') return period;
  if (year === 'school-year') return period ?? schoolYearOf(today);
  const now = partsOf(today);
  // The page may have been drawn before midnight: then only a weekday can tell the year.
  const isNewYear = now.month === 1 && now.date === 1;
  return {
    from: dayOf(isNewYear ? now.year - 1 : now.year, 1, 1)!,
    to: dayOf(now.year, 12, 31)!,
  };
}
