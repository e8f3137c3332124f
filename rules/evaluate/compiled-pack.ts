import type { ConsentByAge, ConsentRule, ConsentSubject, Partner } from './care.ts';
import type { LadderState } from './ladder.ts';
import type { Family } from './order.ts';
import type { Role } from './roles.ts';
import type { GuardBody, RuleBody } from './rule-body.ts';
import type { Severity } from './signal.ts';

/**
 * A pack as the build makes it from YAML: checked, with every default filled in, ready to evaluate.
 * Plain JSON, so that it can travel over a port.
 */
export interface CompiledPack {
  id: string;
  /** Dutch title of the protocol, with its year. */
  title: string;
  validFrom: string;
  validTo: string | null;
  /** The day on which a person last compared it with the documents. */
  reviewedOn: string;
  rules: CompiledRule[];
  guards: CompiledGuard[];
  /** The route of a case, in order. */
  ladder: LadderState[];
  consent: ConsentRule[];
  /** What to do where `consent` says nothing. */
  consentByAge: Record<ConsentSubject, ConsentByAge>;
  partners: Partner[];
  /** What the documents leave open about more than one rule, or about none. */
  open: OpenPoint[];
  /** Dutch texts by rule id. */
  texts: Record<string, RuleTexts>;
  /** Dutch texts by guard id: one sentence why the step is not open yet, or what to check first. */
  guardTexts: Record<string, string>;
  /** Dutch texts by action id. */
  actions: Record<string, ActionTexts>;
}

/** Sentence templates: `{value}` `{figure}` `{upper}` `{from}` `{to}`; `{value|dag|dagen}` chooses by number. */
export interface RuleTexts {
  /** Words on the badge, at most about 24 characters: `{value}× te laat`. */
  badge: string;
  /** Why, in one sentence. */
  why: string;
  /** What the protocol leaves open about this rule, in one plain sentence. */
  openQuestion?: string;
  /** What a person confirms when setting the flag. */
  flag?: string;
}

export interface ActionTexts {
  /** Short imperative for badge name and card: "Nodig de ouders uit voor een gesprek". */
  label: string;
  /** Who does it: "mentor of leerkracht". */
  who: string;
  /** What the step asks of consent; null: nothing. */
  consent: ConsentSubject | null;
  /** What belongs in it, in short phrases. */
  content: string[];
}

export interface RuleSource {
  document: string;
  section: string;
  /** The shortest literal fragment that carries the figure. */
  figure: string;
}

/** What a document leaves open, with the reading we chose. */
export interface OpenPoint {
  /** Id of the open point, where it has one of its own. */
  id: string | null;
  question: string;
  default: string;
  setting: string | null;
}

/** A: from the page alone. S: with something that was logged. M: a person sets the flag. */
export type Auto = 'A' | 'S' | 'M';

export interface CompiledRule {
  id: string;
  type: 'COUNT' | 'RUN' | 'STATE' | 'DEADLINE' | 'CYCLE' | 'ROUTE';
  auto: Auto;
  family: Family;
  severity: Severity;
  /** Who must act, in Dutch. */
  who: string;
  /** Who at the school must act or take the first step; empty: only partners outside the school. */
  roles: Role[];
  source: RuleSource;
  /** Which registrations the rule can be decided from: any absence, only with its reason, or none at all. */
  needs: 'absence' | 'reason' | 'nothing';
  /** Where it is recorded or reported, in Dutch; null: the document does not say. */
  records: string | null;
  /** When the step is over, in Dutch. */
  stops: string | null;
  open: OpenPoint[];
  reviewedOn: string;
  /** The rule in the closed vocabulary of `rule-body.ts`; for the evaluator alone. */
  body: RuleBody;
}

export interface CompiledGuard {
  id: string;
  auto: Auto;
  who: string;
  source: RuleSource;
  open: OpenPoint[];
  reviewedOn: string;
  body: GuardBody;
}
