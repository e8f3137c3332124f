import type { Measured } from '../measures/measured.ts';
import type { FactTest } from './fact-test.ts';
import type { Severity } from './signal.ts';

/** The rule says something about this pupil on the judged day. */
export interface Judgement {
  status: 'met' | 'near' | 'unknown';
  severity: Severity;
  found: Measured;
}

/** Why a rule is not for this pupil, or not any more, whatever is counted. */
export type Outside =
  | 'switched-off'
  | 'sector'
  | 'municipality'
  | 'residence'
  | 'age'
  | 'dismissed';

/** The rule says nothing, and why. */
export type Out = { status: 'out' } & (
  | { why: Outside }
  /** What was counted does not reach the figure, or has passed the upper limit of the band. */
  | { why: 'not-met' | 'above-band'; found: Measured }
  /** The question that keeps it out: a demand that is not met, or a stop condition that has come. */
  | { why: 'requires' | 'cleared'; test: FactTest; found: Measured }
  /** The rule that is met and speaks in its place. */
  | { why: 'gives-way'; to: string; found: Measured }
);

export type Outcome = Judgement | Out;

/** An outcome before it is asked how loud it is. */
export type Standing = Omit<Judgement, 'severity'> | Out;
