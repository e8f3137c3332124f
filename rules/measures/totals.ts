import type { Day } from '../attendance/day.ts';
import type { Kind, Total } from '../attendance/record.ts';
import type { DailyCount } from './counts.ts';
import type { Measured } from './measured.ts';
import type { PupilView } from './pupil-view.ts';

/**
 * A count filled in from pages that only count. A total over exactly the window decides; one inside
 * it raises the lower limit; what comes after as-of does not exist yet, so it may end later. Totals and
 * registrations of the same days are never added.
 */
export function countWithTotals(
  { result, amounts }: DailyCount,
  kind: Kind,
  view: PupilView,
  asOf: Day,
): Measured {
  const { window } = result;
  const open = !view.coverage.covers(asOf);
  const reachesAsOf = (to: Day) => to >= asOf || to === window.to || (open && to === asOf - 1);
  const usable = view.totals.filter(
    (total) =>
      total.kind === kind &&
      fitsUnit(total, view) &&
      total.from >= window.from &&
      // A total over days after the judged one says nothing about that day.
      (total.to <= asOf || asOf === view.asOf),
  );
  if (usable.length === 0) return result;
  const days = amounts.map(({ day, amount }) => ({ from: day, to: day, count: amount }));
  const least = Math.max(result.least, bestDisjointSum([...usable, ...days]));
  const exact = usable.some((total) => total.from === window.from && reachesAsOf(total.to));
  return {
    ...result,
    least,
    floor: least,
    greatest: exact ? least : Math.max(result.greatest, least),
    lowerBound: exact ? false : result.lowerBound,
    fromTotals: least > result.least,
  };
}

/** One late arrival is counted per dagdeel or per lesson, so only such a unit (or "times") is the same. */
function fitsUnit(total: Total, view: PupilView): boolean {
  return total.unit === 'times' || total.unit === (view.sector === 'po' ? 'dayparts' : 'lessons');
}

interface CountedPeriod {
  from: Day;
  to: Day;
  count: number;
}

/** The highest sum of counts over periods that do not overlap. */
function bestDisjointSum(periods: readonly CountedPeriod[]): number {
  const byEnd = [...periods].sort((a, b) => a.to - b.to);
  const best: number[] = [0];
  byEnd.forEach((period, index) => {
    let before = index;
    while (before > 0 && byEnd[before - 1]!.to >= period.from) before--;
    best.push(Math.max(best[index]!, best[before]! + period.count));
  });
  return best.at(-1)!;
}
