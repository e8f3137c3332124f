import type { Day } from '../attendance/day.ts';
import type { DayRange } from '../calendar/school-calendar.ts';

/**
 * What was counted, in the measure's own unit: what is certain (`least`) and what could be at most
 * (`greatest`; Infinity as soon as something relevant was not seen).
 */
export interface Measured {
  least: number;
  greatest: number;
  /** Below this the true value cannot be, though it is not certain enough to count as `least`. */
  floor: number;
  /** The window is not fully covered: the true value may be higher than `least`. */
  lowerBound: boolean;
  window: DayRange;
  /** Days that counted, ascending, each once. */
  evidence: Day[];
  /**
   * A second demand of the measure besides its number, such as "in at least two spells": `no` when it
   * is certainly not met, `maybe` when something unseen could meet it.
   */
  demand: 'met' | 'maybe' | 'no';
  /** False when "one more would meet it" cannot be said, because the end of a run was not seen. */
  canBeNear: boolean;
  /** For a run: its first day as seen; or null. */
  began: Day | null;
  /** For a run: its days if every unseen day were absent, as far back as anything is known. */
  possibleDays: readonly Day[];
  /** For a run: the first day on which it may have begun; -Infinity when nothing limits it. */
  mayHaveBegun: Day | null;
  /** Part of `least` comes from a page that only counts, so the day on which it was reached is unknown. */
  fromTotals: boolean;
}

/** A measure of which everything was seen, unless `parts` say otherwise. */
export function measured(
  parts: Pick<Measured, 'least' | 'window' | 'evidence'> & Partial<Measured>,
): Measured {
  return {
    greatest: parts.least,
    floor: parts.least,
    lowerBound: false,
    demand: 'met',
    canBeNear: true,
    fromTotals: false,
    began: null,
    possibleDays: [],
    mayHaveBegun: null,
    ...parts,
  };
}
