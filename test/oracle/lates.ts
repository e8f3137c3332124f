import { dayBefore, daysFromTo } from './almanac.ts';
import type { IsoDate } from './types.ts';
import { slotsOf, type View } from './view.ts';

/**
 * The late arrivals that count between two dates, one date per arrival. At most one per lesson
 * (VO/MBO) or dagdeel (PO); one record is one arrival, however many slots it lies on, and a record
 * that overlaps one that was counted already is the same arrival.
 */
export function latesBetween(view: View, from: IsoDate, to: IsoDate): IsoDate[] {
  const excusedCounts = view.case.school.settings['late.excused'] === 'count';
  const arrivals: IsoDate[] = [];
  for (const date of daysFromTo(from, to < view.asOf ? to : view.asOf)) {
    const slots = view.school.slots(date);
    const spans = view
      .recordsOn(date)
      .filter((r) => r.kind === 'late' && (excusedCounts || r.excused !== true))
      .map((r) => slotsOf(r, slots).map((s) => s.name))
      .filter((span) => span.length > 0)
      .sort((a, b) => a.length - b.length);
    const taken = new Set<string>();
    for (const span of spans) {
      if (span.some((name) => taken.has(name))) continue;
      for (const name of span) taken.add(name);
      arrivals.push(date);
    }
  }
  return arrivals;
}

/** How many lates there certainly were between two dates, and whether that is all of them. */
export function countLates(
  view: View,
  from: IsoDate,
  to: IsoDate,
): { least: number; all: boolean } {
  const { asOf } = view;
  const arrivals = latesBetween(view, from, to);
  const unit = view.case.school.sector === 'po' ? 'dayparts' : 'lessons';
  const totals = (view.case.totals ?? []).filter(
    (t) =>
      t.kind === 'late' &&
      (t.unit === 'times' || t.unit === unit) &&
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
    const others = arrivals.filter((d) => !chosen.some((t) => t.from <= d && d <= t.to));
    least = Math.max(least, others.length + chosen.reduce((sum, t) => sum + t.count, 0));
  }
  return { least, all: exact || view.fullyCovered(from, to) };
}

function subsetsOf<T>(list: T[]): T[][] {
  if (list.length === 0) return [[]];
  const [first, ...rest] = list;
  return subsetsOf(rest).flatMap((subset) => [subset, [first!, ...subset]]);
}
