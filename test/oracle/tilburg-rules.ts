import { tilburgDuoRules } from './tilburg-duo-rules.ts';
import { tilburgLateRules } from './tilburg-late-rules.ts';
import { tilburgLeaveRules } from './tilburg-leave-rules.ts';
import { tilburgRunRules } from './tilburg-run-rules.ts';
import { tilburgStateRules } from './tilburg-state-rules.ts';
import { tilburgTermRules } from './tilburg-term-rules.ts';
import type { Rule } from './verdict.ts';

/** Tilburg, all rules that the page, or the page with what was logged, decides. */
export const tilburgRules: Rule[] = [
  ...tilburgDuoRules,
  ...tilburgLateRules,
  ...tilburgRunRules,
  ...tilburgTermRules,
  ...tilburgStateRules,
  ...tilburgLeaveRules,
];
