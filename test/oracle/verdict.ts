import type { ContractSignal, IsoDate } from './types.ts';
import type { View } from './view.ts';

/** What one rule says on one day, before it is known since when. */
export interface Verdict {
  status: ContractSignal['status'];
  severity: ContractSignal['severity'];
  value: number;
  lowerBound: boolean;
  /** It has an upper figure: with a lower bound it is at least this band. */
  isBand?: boolean;
  window: ContractSignal['window'];
  actions: string[];
  evidence: IsoDate[];
  /** Where the texts allow more than one list of dates: any of these. */
  evidenceChoices?: IsoDate[][];
}

export interface Rule {
  id: string;
  pack: string;
  /** Null: certainly not met, or it does not apply. */
  judge(view: View): Verdict | null;
  /** Last day of the term, given the first day on which the rule was met; null: not dated. */
  due?(view: View, since: IsoDate): IsoDate | null;
}

export interface Counted {
  least: number;
  /** Infinity when unbounded. */
  greatest: number;
  threshold: number;
  /** Near from this least value on (one step short, or 75 % of the hours). */
  nearFrom: number;
  /** Highest value of the band, if it has one. */
  upTo?: number;
}

/** met, near, unknown, or null: left out. */
export function statusOf(c: Counted): ContractSignal['status'] | null {
  if (c.upTo !== undefined && c.least > c.upTo) return null;
  if (c.least >= c.threshold) return 'met';
  if (c.threshold >= 2 && c.least >= 1 && c.least >= c.nearFrom) return 'near';
  return c.greatest >= c.threshold ? 'unknown' : null;
}
