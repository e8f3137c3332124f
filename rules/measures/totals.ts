import type { Day } from '../attendance/day.ts';
import type { Kind, Total } from '../attendance/record.ts';
import type { DayRange } from '../calendar/school-calendar.ts';
import { countBefore } from '../calendar/sorted-days.ts';
import type { Measured } from './measured.ts';
import type { PupilView } from './pupil-view.ts';
import type { Tally } from './tallies.ts';

/** Which totals of a page count the same thing as a measure. */
export interface SameCount {
  kinds: readonly Kind[];
  units: readonly Total['unit'][];
}

/**
 * A count filled in from pages that only count. A total over exactly the window decides; one inside
 * it raises the lower limit; what comes after as-of does not exist yet, so it may end later. Totals and
 * registrations of the same days are never added.
 */
export function fillFromTotals(
  found: Measured,
  tally: Tally,
  same: SameCount,
  view: PupilView,
  asOf: Day,
): Measured {
  if (view.totals.length === 0) return found;
  const { window } = found;
  const usable = totalsIn(view, same, window.from, asOf);
  if (usable.length === 0) return found;
  const open = !view.coverage.covers(asOf);
  const reachesAsOf = (to: Day) => to >= asOf || to === window.to || (open && to === asOf - 1);
  const range = { from: window.from, to: Math.min(window.to, asOf) };
  const least = Math.max(found.least, bestDisjointSum(usable, tally, range));
  const exact = usable.some((total) => total.from === window.from && reachesAsOf(total.to));
  return {
    ...found,
    least,
    floor: least,
    oneMore: least + 1,
    greatest: exact ? least : Math.max(found.greatest, least),
    lowerBound: exact ? false : found.lowerBound,
    fromTotals: least > found.least,
  };
}

/** Totals that say something about the days from `from` on, as known on `asOf`. */
export function totalsIn(view: PupilView, same: SameCount, from: Day, asOf: Day): Total[] {
  return view.totals.filter(
    (total) =>
      same.kinds.includes(total.kind) &&
      same.units.includes(total.unit) &&
      total.from >= from &&
      // A total over days after the judged one says nothing about that day.
      (total.to <= asOf || asOf === view.asOf),
  );
}

/** A number of times, hours and the like in some days. */
interface CountedPeriod {
  from: Day;
  to: Day;
  count: number;
}

/** The highest sum of these totals, and of single days of the tally in a range, that do not overlap. */
export function bestDisjointSum(
  totals: readonly CountedPeriod[],
  { days, totals: running }: Tally,
  { from, to }: DayRange,
): number {
  const periods = [...totals];
  for (let n = countBefore(days, from); n < days.length && days[n]! <= to; n++) {
    const count = running[n + 1]! - running[n]!;
    if (count !== 0) periods.push({ from: days[n]!, to: days[n]!, count });
  }
  periods.sort((a, b) => a.to - b.to);
  const best: number[] = [0];
  periods.forEach((period, index) => {
    let before = index;
    while (before > 0 && periods[before - 1]!.to >= period.from) before--;
    best.push(Math.max(best[index]!, best[before]! + period.count));
  });
  return best.at(-1)!;
}
