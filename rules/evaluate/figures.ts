import type { Sector, Settings } from '../attendance/pupil-case.ts';
import type { CompiledPack, CompiledRule } from './compiled-pack.ts';
import { found } from './found.ts';
import { STATUTORY_PACK } from './pack-choice.ts';
import type { SettledCount } from './rule-body.ts';
import { settle } from './settings.ts';

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
  fault: FigureFault;
  message: string;
}

/** The figure that is wrong, with what would have been right. */
export type FigureFault =
  | { is: 'no-rule' }
  | { is: 'no-upper'; figure: 'atMost' }
  /** A figure of the law that is less strict than the law's. */
  | { is: 'above-law'; figure: 'atLeast'; most: number }
  /** The lower above the upper; `most` or `least` is the other one. */
  | { is: 'crossed'; figure: 'atLeast'; most: number }
  | { is: 'crossed'; figure: 'atMost'; least: number };

/** What else decides about a rule's figures: the other settings, and the sector that defaults differ by. */
export interface FiguresOf {
  settings: Settings;
  sector: Sector;
}

/**
 * Whether each own figure is one that these packs have, with the lower not above the upper. A school may
 * look earlier than the law asks, never later. Without `school` the figures of the texts are compared.
 */
export function checkFigures(
  packs: readonly CompiledPack[],
  figures: Readonly<Record<string, Figures>>,
  school: FiguresOf | null = null,
): FigureProblem[] {
  const rules = packs.flatMap((pack) => pack.rules);
  return Object.entries(figures).flatMap(([id, own]): FigureProblem[] => {
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule === undefined || !hasFigure(rule)) {
      const allowed = rules.filter(hasFigure).map((candidate) => candidate.id);
      const message = `expected the id of a rule with a figure ${found(id, allowed)}`;
      return [{ rule: id, fault: { is: 'no-rule' }, message }];
    }
    const fault = faultOf(own, figuresOfText(rule, school), id.startsWith(`${STATUTORY_PACK}.`));
    return fault === null ? [] : [{ rule: id, fault, message: messageOf(fault, id, own) }];
  });
}

/** The figures of a rule as its document has them, for a school that chose none of its own. */
export function figuresOfText(
  { body }: CompiledRule,
  school: FiguresOf | null = null,
): { atLeast: number; atMost: number | null } {
  const { settings, sector } = school ?? { settings: {}, sector: body.sectors[0]! };
  return {
    atLeast: settle(body.atLeast, settings, sector) as number,
    atMost: settle(body.atMost, settings, sector) as number | null,
  };
}

function faultOf(
  own: Figures,
  text: { atLeast: number; atMost: number | null },
  isLaw: boolean,
): Exclude<FigureFault, { is: 'no-rule' }> | null {
  if (own.atMost !== undefined && text.atMost === null) return { is: 'no-upper', figure: 'atMost' };
  const lower = own.atLeast ?? text.atLeast;
  const upper = own.atMost ?? text.atMost;
  if (isLaw && lower > text.atLeast) {
    return { is: 'above-law', figure: 'atLeast', most: text.atLeast };
  }
  if (upper === null || lower <= upper) return null;
  return own.atLeast === undefined
    ? { is: 'crossed', figure: 'atMost', least: lower }
    : { is: 'crossed', figure: 'atLeast', most: upper };
}

function messageOf(
  fault: Exclude<FigureFault, { is: 'no-rule' }>,
  id: string,
  { atLeast, atMost }: Figures,
): string {
  switch (fault.is) {
    case 'no-upper':
      return `expected no atMost, for ${id} has no upper figure (found ${atMost})`;
    case 'above-law':
      return `expected at most ${fault.most}, for a school cannot raise a figure of the law (found ${atLeast})`;
    case 'crossed': {
      const [lower, upper] =
        fault.figure === 'atLeast' ? [atLeast, fault.most] : [fault.least, atMost];
      return `expected atLeast not above atMost (found ${lower} and ${upper})`;
    }
  }
}

/** A flag, a question about facts and a recurring task have no figure that could be another one. */
export function hasFigure({ body }: CompiledRule): boolean {
  const { measure } = settle(body.count, {}, body.sectors[0]!) as SettledCount;
  return measure !== 'flag' && measure !== 'facts' && measure !== 'cycle';
}
