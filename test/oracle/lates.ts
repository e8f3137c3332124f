import { daysFromTo } from './almanac.ts';
import { type TotalCount, withTotals } from './totals.ts';
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
export function countLates(view: View, from: IsoDate, to: IsoDate): TotalCount {
  const seen = latesBetween(view, from, to).map((date) => ({ date, count: 1 }));
  const unit = view.case.school.sector === 'po' ? 'dayparts' : 'lessons';
  return withTotals(view, 'late', ['times', unit], { from, to }, seen);
}
