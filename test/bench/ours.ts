import type { Attendance } from '../../rules/attendance/day-marks.ts';
import { amountIn, talliesOf } from '../../rules/measures/tallies.ts';
import type { Met } from './peers.ts';
import type { CountRule } from './workload.ts';

/** The shipped counting alone: tallies from packed registrations, then each window by search. */
export function countAll(attendance: Attendance, rules: readonly CountRule[]): number[] {
  const tally = talliesOf(attendance);
  return rules.map((rule) => amountIn(tally(rule.tally), rule.window));
}

export function metOf(amounts: readonly number[], rules: readonly CountRule[]): Met {
  return rules
    .filter((rule, index) => amounts[index]! >= rule.atLeast)
    .map(({ id }) => id)
    .sort();
}
