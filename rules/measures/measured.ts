import type { Day } from '../attendance/day.ts';
import type { DayRange } from '../calendar/school-calendar.ts';

/**
 * What was counted, in the measure's own unit: what is certain (`least`) and what could be at most
 * (`greatest`; Infinity as soon as something relevant was not seen).
 */
export interface Measured {
  least: number;
  greatest: number;
  /** What is certain once one more day, late arrival, spell or dagdeel comes. */
  oneMore: number;
  /** Below this the true value cannot be, though it is not certain enough to count as `least`. */
  floor: number;
  /** The window is not fully covered: the true value may be higher than `least`. */
  lowerBound: boolean;
  window: DayRange;
  /** Days that counted, ascending, each once. */
  evidence: Day[];
  /** The day that dates the last thing that counted; of a spell its first day. Null when nothing did. */
  lastCounted: Day | null;
  /** The same, with what may have counted, such as a spell that may have begun earlier. */
  lastPossible: Day | null;
  /**
   * A second demand of the measure besides its number, such as "in at least two spells": `no` when it
   * is certainly not met, `maybe` when something unseen could meet it.
   */
  demand: 'met' | 'maybe' | 'no';
  /** False when "one more would meet it" cannot be said, because the end of a run was not seen. */
  canBeNear: boolean;
  /** For a run: its first day as seen; or null. */
  began: Day | null;
  /** For a run: its days if every unseen day were absent, back to some months before anything is known. */
  possibleDays: readonly Day[];
  /** For a run: the latest day on which one of at least this length can have begun; null when none can. */
  latestStart: (atLeast: number) => Day | null;
  /** For a run: the first day on which it may have begun; -Infinity when nothing limits it. */
  mayHaveBegun: Day | null;
  /** Part of `least` comes from a page that only counts, so the day on which it was reached is unknown. */
  fromTotals: boolean;
}

const noStart = () => null;

/** Nothing was counted, and nothing was to be seen for it. */
export function nothingCounted(asOf: Day): Measured {
  return measured({ least: 0, window: { from: asOf, to: asOf }, evidence: [] });
}

/** A measure of which everything was seen, unless `parts` say otherwise. */
export function measured(
  parts: Pick<Measured, 'least' | 'window' | 'evidence'> & Partial<Measured>,
): Measured {
  const { least, window, evidence } = parts;
  const lastCounted = parts.lastCounted ?? evidence.at(-1) ?? null;
  // Written out, since this is made for every rule, pupil and judged day.
  return {
    least,
    greatest: parts.greatest ?? least,
    oneMore: parts.oneMore ?? least + 1,
    floor: parts.floor ?? least,
    lowerBound: parts.lowerBound ?? false,
    window,
    evidence,
    lastCounted,
    lastPossible: parts.lastPossible ?? lastCounted,
    demand: parts.demand ?? 'met',
    canBeNear: parts.canBeNear ?? true,
    began: parts.began ?? null,
    possibleDays: parts.possibleDays ?? [],
    latestStart: parts.latestStart ?? noStart,
    mayHaveBegun: parts.mayHaveBegun ?? null,
    fromTotals: parts.fromTotals ?? false,
  };
}
