import type { IsoDate } from './types.ts';
import { statusOf, type Verdict } from './verdict.ts';

/** What was counted in a window, beside the figure of its rule. */
export interface CountedIn {
  window: { from: IsoDate; to: IsoDate };
  least: number;
  /** Every day that matters was seen. */
  all: boolean;
  /** Left out: the least when all was seen, else without a limit. */
  greatest?: number;
  threshold: number;
  /** Left out: one short of the threshold. */
  nearFrom?: number;
  upTo?: number;
  evidence: IsoDate[];
}

/** What a rule says that counts in a window; how loud, and what next, is the rule's own. */
export function judgeCount(c: CountedIn): Omit<Verdict, 'severity' | 'actions'> | null {
  const { window, least, all, threshold, upTo, evidence } = c;
  const status = statusOf({
    least,
    greatest: c.greatest ?? (all ? least : Number.POSITIVE_INFINITY),
    threshold,
    nearFrom: c.nearFrom ?? threshold - 1,
    ...(upTo === undefined ? {} : { upTo }),
  });
  if (status === null) return null;
  const isBand = upTo !== undefined;
  return { status, value: least, lowerBound: !all, isBand, window, evidence };
}
