import type { Locks } from './locks.ts';
import type { PolicyProblem } from './policy-problem.ts';

/** What the policy of this device says of its schools. */
export interface Managed {
  /** Whether the administrator set anything at all. */
  isSet: boolean;
  /** Who set it, in words for the person at the device; null: not told. */
  by: string | null;
  /** By school id; a school that is not in it is free. */
  locks: ReadonlyMap<string, Locks>;
  /** What is not used, and why. */
  problems: PolicyProblem[];
}

export const NOT_MANAGED: Managed = { isSet: false, by: null, locks: new Map(), problems: [] };
