import type { PolicyProblem } from '../../schools/policy/policy-problem.ts';
import { type PolicyLine, sayPolicyProblem } from '../../texts/policy-problems.ts';

/** More than an administrator mends one by one. */
const MOST = 20;

/** How many values of the policy are not used. */
export function unusedCount(problems: readonly PolicyProblem[]): number {
  return new Set(problems.map(({ key, item }) => `${key} ${item}`)).size;
}

/** What in the policy is not used, as far as it is shown; `more`: how many there are besides. */
export function unusedLines(problems: readonly PolicyProblem[]): {
  lines: PolicyLine[][];
  more: number;
} {
  const lines = problems.slice(0, MOST).map(sayPolicyProblem);
  return { lines, more: problems.length - lines.length };
}
