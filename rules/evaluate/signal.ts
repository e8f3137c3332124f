import type { Day } from '../attendance/day.ts';

export const SEVERITIES = ['urgent', 'action', 'attention', 'info'] as const;
/** Loudest first. */
export type Severity = (typeof SEVERITIES)[number];

/** Why a registration did not count for a rule. */
export const EXCLUSION_REASONS = [
  'outside-window', // before the window, e.g. the previous school year
  'vakantie',
  'free-day', // studiedag, feestdag
  'not-scheduled', // weekend, or a slot without lessons
  'excused',
  'duplicate',
  'unknown-code', // its code has no confirmed meaning
  'reason-unknown', // absent, but nobody said why
  'other-kind-of-spell', // e.g. a spell that is too long for the rule
  'uncertain', // it may count, but the days next to it were not seen
  'reported', // before or on the end date of the latest DUO report
] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** One verdict of one rule about one pupil (as `npm run evaluate` writes it; dates as day numbers). */
export interface Signal {
  rule: string;
  status: 'met' | 'near' | 'unknown';
  severity: Severity;
  /** Least value, in the rule's own unit. */
  value: number;
  /** The figure from which this school has the rule met, and up to which; null: no upper one. */
  figure: number;
  upper: number | null;
  /** True when the window is not fully covered: the true value may be higher. */
  lowerBound: boolean;
  /** First day from which the rule has been met without a break; null for near and unknown. */
  since: Day | null;
  sinceLatest: boolean;
  due: Day | null;
  overdue: boolean | null;
  window: { from: Day; to: Day };
  blockedBy: string[];
  actions: string[];
  /** Days that counted, ascending, each once. */
  evidence: Day[];
  excluded: { day: Day; reason: ExclusionReason }[];
}
