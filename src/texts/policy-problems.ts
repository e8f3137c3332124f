import type { PolicyProblem } from '../schools/policy/policy-problem.ts';
import { sayProblem } from './setup-problems.ts';

/** A line about one thing in the policy that is not used; `lang` where its words are not Dutch. */
export interface PolicyLine {
  name: string;
  value: string;
  lang?: 'en';
}

/** Where it is in the policy, what was expected and found there, and what the administrator can do. */
export function sayPolicyProblem(one: PolicyProblem): PolicyLine[] {
  if ('issue' in one) {
    return [
      { name: 'Waar', value: placeOf(one, one.issue.path) },
      { name: 'Melding van de controle', value: one.issue.message, lang: 'en' },
      { name: 'Wat te doen', value: PACK_TODO },
    ];
  }
  const { where, expected, found, todo } = sayProblem(one.problem, 'policy');
  return [
    { name: 'Waar', value: placeOf(one, where) },
    { name: 'Verwacht', value: expected },
    { name: 'Gevonden', value: found },
    { name: 'Wat te doen', value: todo },
  ];
}

const PACK_TODO =
  'Verbeter het protocol. Met “npm run check-pack -- BESTAND” ziet u vooraf of het klopt.';

/** `schools nummer 2 › code (codes) nummer 4`. */
function placeOf({ key, item }: PolicyProblem, inside: string): string {
  const value = item === null ? key : `${key} nummer ${item + 1}`;
  return inside === '' ? value : `${value} › ${inside}`;
}
