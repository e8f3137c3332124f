import { atLeastOf, atMostOf } from './own-figures.ts';
import { type RunNow, windowOf } from './runs.ts';
import type { IsoDate } from './types.ts';
import { statusOf, type Verdict } from './verdict.ts';
import type { View } from './view.ts';

/** A rule on the current sick run, counted in school days. */
export function judgeSickRun(
  view: View,
  id: string,
  run: RunNow,
  figure: number,
  shape: Pick<Verdict, 'severity' | 'actions'>,
  upTo?: number,
): Verdict | null {
  const least = run.least.days.length;
  const threshold = atLeastOf(view, id, figure);
  const status = statusOf({
    least,
    greatest: run.unbounded ? Number.POSITIVE_INFINITY : run.possible.days.length,
    threshold,
    nearFrom: threshold - 1,
    ...(upTo === undefined ? {} : { upTo: atMostOf(view, id, upTo) }),
  });
  if (status === null) return null;
  return {
    ...shape,
    status,
    value: least,
    lowerBound: run.open,
    isBand: upTo !== undefined,
    window: windowOf(view, run),
    evidence: run.least.days,
  };
}

/**
 * A step taken since `from` (a contact, a sign-up) answers the rule. When the run may have begun before
 * its first seen day, a step in that unseen stretch may lie inside it: then nothing is certain.
 */
export function unlessAnswered(
  steps: IsoDate[],
  run: RunNow,
  from: IsoDate | null,
  threshold: number,
  judged: Verdict | null,
): Verdict | null {
  const last = [...steps].sort().at(-1);
  if (judged === null || last === undefined || run.mayHaveBegun === null) return judged;
  if (from === null) {
    const stillPossible = run.possible.days.filter((d) => d > last).length;
    return stillPossible < threshold ? null : judged;
  }
  if (last >= from) return null;
  return last >= run.mayHaveBegun ? { ...judged, status: 'unknown' } : judged;
}
