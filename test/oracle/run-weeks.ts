import { addMonths, dayBefore } from './almanac.ts';
import { atLeastOf, atMostOf } from './own-figures.ts';
import { type Run, type RunClass, runNow, windowOf } from './runs.ts';
import type { IsoDate } from './types.ts';
import { statusOf, type Verdict } from './verdict.ts';
import type { View } from './view.ts';

type Shape = Pick<Verdict, 'severity' | 'actions'>;

/** A rule on the current run of absence, with a figure in weeks. */
export function judgeWeekdays(
  view: View,
  id: string,
  runClass: RunClass,
  band: { from: number; upTo?: number },
  shape: Shape,
): Verdict | null {
  const run = runNow(view, runClass);
  const threshold = atLeastOf(view, id, band.from);
  const status = statusOf({
    least: run.least.weekdays,
    greatest: run.unbounded ? Number.POSITIVE_INFINITY : run.possible.weekdays,
    threshold,
    nearFrom: threshold - 1,
    ...(band.upTo === undefined ? {} : { upTo: atMostOf(view, id, band.upTo) }),
  });
  if (status === null) return null;
  return {
    ...shape,
    status,
    value: run.least.weekdays,
    lowerBound: run.open,
    isBand: band.upTo !== undefined,
    window: windowOf(view, run),
    evidence: run.least.days,
  };
}

/** The last day of a run in months: each day of which the code is unknown makes it a day shorter. */
function lastCounted({ last, doubtful }: Run): IsoDate {
  let day = last;
  for (let i = 0; i < doubtful; i++) day = dayBefore(day);
  return day;
}

/** Whole months that a run is longer than. */
function monthsLongerThan(run: Run): number {
  const { first } = run;
  const last = lastCounted(run);
  if (first === null) return 0;
  let months = 0;
  while (last > addMonths(first, months + 1)) months++;
  return months;
}

/** A rule on the current run of absence, whatever the code, with a figure in months. */
export function judgeMonths(view: View, id: string, shape: Shape): Verdict | null {
  const run = runNow(view, 'any');
  const { least, possible } = run;
  const threshold = atLeastOf(view, id, 3);
  const value = monthsLongerThan(least);
  const mayBe = monthsLongerThan(possible);
  const metTomorrow =
    least.first !== null && lastCounted(least) === addMonths(least.first, threshold);
  const status =
    value >= threshold
      ? 'met'
      : metTomorrow
        ? 'near'
        : run.unbounded || mayBe >= threshold
          ? 'unknown'
          : null;
  if (status === null) return null;
  return {
    ...shape,
    status,
    value,
    lowerBound: run.open,
    window: windowOf(view, run),
    evidence: least.days,
  };
}
