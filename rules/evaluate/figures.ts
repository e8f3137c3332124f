import type { Settings } from '../attendance/pupil-case.ts';
import type { CompiledPack, CompiledRule } from './compiled-pack.ts';
import { found } from './found.ts';
import { STATUTORY_PACK } from './pack-choice.ts';
import type { SettledCount } from './rule-body.ts';
import { type Setting, settle } from './settings.ts';

/** Own figures of a school for one rule, in the rule's unit. */
export interface Figures {
  atLeast?: number;
  atMost?: number;
}

/** The figures that a school chose for a rule; null when it did not. */
export function figuresOf(settings: Settings, ruleId: string): Figures | null {
  const all = settings.figures;
  if (typeof all !== 'object' || all === null || !Object.hasOwn(all, ruleId)) return null;
  return (all as Record<string, Figures>)[ruleId]!;
}

/** What is wrong with the own figures of a rule. */
export interface FigureProblem {
  rule: string;
  message: string;
}

/**
 * Whether each own figure is one that these packs have, with the lower not above the upper. A school may
 * look earlier than the law asks, never later.
 */
export function checkFigures(
  packs: readonly CompiledPack[],
  figures: Readonly<Record<string, Figures>>,
): FigureProblem[] {
  const rules = packs.flatMap((pack) => pack.rules);
  return Object.entries(figures).flatMap(([rule, own]) => {
    const message = problemOf(rules, rule, own);
    return message === null ? [] : [{ rule, message }];
  });
}

function problemOf(rules: CompiledRule[], id: string, { atLeast, atMost }: Figures): string | null {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined || !hasFigure(rule)) {
    const allowed = rules.filter(hasFigure).map((candidate) => candidate.id);
    return `expected the id of a rule with a figure ${found(id, allowed)}`;
  }
  const { body } = rule;
  if (atMost !== undefined && body.atMost === null) {
    return `expected no atMost, for ${id} has no upper figure (found ${atMost})`;
  }
  const lower = atLeast ?? byDefault(rule, body.atLeast);
  const upper = atMost ?? byDefault(rule, body.atMost);
  const asked = byDefault(rule, body.atLeast);
  if (id.startsWith(`${STATUTORY_PACK}.`) && lower > asked) {
    return `expected at most ${asked}, for a school cannot raise a figure of the law (found ${lower})`;
  }
  return upper !== null && lower > upper
    ? `expected atLeast not above atMost (found ${lower} and ${upper})`
    : null;
}

/** A flag, a question about facts and a recurring task have no figure that could be another one. */
function hasFigure(rule: CompiledRule): boolean {
  const { measure } = byDefault(rule, rule.body.count) as SettledCount;
  return measure !== 'flag' && measure !== 'facts' && measure !== 'cycle';
}

function byDefault<T>({ body }: CompiledRule, value: Setting<T>): T {
  return settle(value, {}, body.sectors[0]!) as T;
}
