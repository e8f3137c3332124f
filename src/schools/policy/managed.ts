import type { Locks } from './locks.ts';
import type { PolicyProblem } from './policy-problem.ts';

/** What the policy of this device says of its schools. */
export interface Managed {
  /** Whether the administrator set anything at all. */
  isSet: boolean;
  /** Who set it, in words for the person at the device; null: not told. */
  by: string | null;
  /**
   * The ids of the schools that come by policy: nobody removes them here (`ManagedSchoolError`). Others may
   * have locks too, of codes, mappings and versions that the policy gives to every school.
   */
  schools: ReadonlySet<string>;
  /** By school id; a school that is not in it is free. */
  locks: ReadonlyMap<string, Locks>;
  /** What is not used, and why. */
  problems: PolicyProblem[];
}

export const NOT_MANAGED: Managed = {
  isSet: false,
  by: null,
  schools: new Set(),
  locks: new Map(),
  problems: [],
};
