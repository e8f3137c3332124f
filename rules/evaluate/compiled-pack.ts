import type { Family } from './order.ts';
import type { GuardBody, RuleBody } from './rule-body.ts';
import type { Severity } from './signal.ts';

/**
 * A pack as the build makes it from YAML: checked, with every default filled in, ready to evaluate.
 * Plain JSON, so that it can travel from the background to the page over a port.
 */
export interface CompiledPack {
  id: string;
  /** Dutch title of the protocol, with its year. */
  title: string;
  validFrom: string;
  validTo: string | null;
  rules: CompiledRule[];
  guards: CompiledGuard[];
  /** Dutch texts by rule id. */
  texts: Record<string, RuleTexts>;
  /** Dutch texts by guard id: one sentence why the step is not open yet. */
  guardTexts: Record<string, string>;
  /** Dutch texts by action id. */
  actions: Record<string, ActionTexts>;
}

/** Sentence templates. `{value}` `{from}` `{to}` `{since}` `{due}`; `{value|dag|dagen}` chooses by number. */
export interface RuleTexts {
  /** Words on the badge, at most about 24 characters: `{value}× te laat`. */
  badge: string;
  /** Why, in one sentence. */
  why: string;
  /** What the protocol leaves open about this rule, in one plain sentence. */
  openQuestion?: string;
}

export interface ActionTexts {
  /** Short imperative for badge name and card: "Nodig de ouders uit voor een gesprek". */
  label: string;
  /** Who does it: "mentor of leerkracht". */
  who: string;
}

export interface RuleSource {
  document: string;
  section: string;
  /** The shortest literal fragment that carries the figure. */
  figure: string;
}

export interface CompiledRule {
  id: string;
  family: Family;
  severity: Severity;
  /** Who must act, in Dutch. */
  who: string;
  source: RuleSource;
  /** Which registrations the rule can be decided from: any absence, or only with its reason. */
  needs: 'absence' | 'reason';
  /** The rule in the closed vocabulary of `rule-body.ts`; for the evaluator alone. */
  body: RuleBody;
}

export interface CompiledGuard {
  id: string;
  body: GuardBody;
}
