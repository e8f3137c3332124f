import { dayBefore } from './almanac.ts';
import type { IsoDate } from './types.ts';
import type { View } from './view.ts';

/** Counts of a page that only counts, beside records; never added to records of the same days. */

export interface DayCount {
  date: IsoDate;
  count: number;
}

export interface TotalCount {
  least: number;
  /** Nothing can be missing. */
  all: boolean;
}

/** What there certainly was between two dates, of one kind, in units that mean the same. */
export function withTotals(
  view: View,
  kind: string,
  units: string[],
  window: { from: IsoDate; to: IsoDate },
  seen: DayCount[],
): TotalCount {
  const { asOf } = view;
  const { from, to } = window;
  const totals = (view.case.totals ?? []).filter(
    (t) =>
      t.kind === kind &&
      units.includes(t.unit) &&
      from <= t.from &&
      (t.to <= asOf || asOf === view.case.asOf),
  );
  const told = view.vouched(asOf) || (view.school.isSchoolDay(asOf) && view.covered(asOf));
  const upToNow = told ? asOf : dayBefore(asOf);
  const exact = totals.some((t) => t.from === from && (t.to === to || t.to >= upToNow));
  let least = 0;
  for (const chosen of subsetsOf(totals)) {
    if (chosen.some((a) => chosen.some((b) => a !== b && a.from <= b.to && b.from <= a.to)))
      continue;
    const others = seen.filter((s) => !chosen.some((t) => t.from <= s.date && s.date <= t.to));
    const sum = (counts: number[]) => counts.reduce((total, n) => total + n, 0);
    least = Math.max(least, sum(others.map((s) => s.count)) + sum(chosen.map((t) => t.count)));
  }
  return { least, all: exact || view.fullyCovered(from, to) };
}

function subsetsOf<T>(list: T[]): T[][] {
  if (list.length === 0) return [[]];
  const [first, ...rest] = list;
  return subsetsOf(rest).flatMap((subset) => [subset, [first!, ...subset]]);
}
