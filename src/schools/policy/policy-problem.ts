import type { InputIssue } from '../../../rules/evaluate/issues.ts';
import type { Problem } from '../profile/problem.ts';

/** Something in the policy that is not used. All the rest of the policy holds. */
export type PolicyProblem = {
  /** The key in the policy, e.g. `schools`. */
  key: string;
  /** The place in its list, from 0; null: the value as a whole. */
  item: number | null;
} & (
  | { problem: Problem }
  /** In a pack: path and message as `npm run check-pack` gives them. */
  | { issue: InputIssue }
);

/** More than anybody mends at once. */
const MOST_TOLD = 20;

/** The problems of one item of a list; of very many only the first. */
export function inItem(key: string, item: number, problems: readonly Problem[]): PolicyProblem[] {
  return problems.slice(0, MOST_TOLD).map((problem) => ({ key, item, problem }));
}
