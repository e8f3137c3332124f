import {
  checkFigures,
  type FigureFault,
  type Figures,
  figuresOf,
  figuresOfText,
  hasFigure,
} from '../../../rules/evaluate/figures.ts';
import type { SettledCount } from '../../../rules/evaluate/rule-body.ts';
import { isSetting, settle } from '../../../rules/evaluate/settings.ts';
import type { CompiledPack, CompiledRule, Sector, Settings } from '../../../rules/index.ts';
import type { Expected, Problem } from '../profile/problem.ts';
import { problem } from '../profile/to-problem.ts';
import { FIGURES } from './settings-catalogue.ts';
import { type RuleSchool, rulesOf } from './settings-of-school.ts';

/** A rule of which a school may change the figures. */
export interface ChangeableRule {
  rule: CompiledRule;
  pack: CompiledPack;
  /** What its figures count. */
  count: SettledCount;
  /** Without own figures, with the school's other settings. */
  text: { atLeast: number; atMost: number | null };
  own: Figures;
}

/** The rules with a figure that can say something at this school, in the order of its packs. */
export function changeableRules(school: RuleSchool, settings: Settings): ChangeableRule[] {
  const rules = new Set(rulesOf(school));
  return school.packs.flatMap((pack) =>
    pack.rules
      .filter((rule) => rules.has(rule) && hasFigure(rule))
      .map((rule) => ({
        rule,
        pack,
        count: settle(rule.body.count, settings, school.sector) as SettledCount,
        text: figuresOfText(rule, { settings, sector: school.sector }),
        own: figuresOf(settings, rule.id) ?? {},
      }))
      .filter(({ rule, own }) => isChangeable(rule, settings, school.sector) || hasAny(own)),
  );
}

/** Switched on, about more than today alone, and without a setting of its own that says from when. */
function isChangeable({ body }: CompiledRule, settings: Settings, sector: Sector): boolean {
  const { atLeast, count } = body;
  const isToday = 'window' in count && 'kind' in count.window && count.window.kind === 'today';
  const hasOwnSetting =
    typeof atLeast === 'object' && isSetting(atLeast) && atLeast.options === undefined;
  const enabled = settle(body.enabled, settings, sector);
  return !hasOwnSetting && !isToday && enabled !== false && enabled !== null;
}

function hasAny(own: Figures): boolean {
  return Object.keys(own).length > 0;
}

/** Rules of other protocols, or of none, for which a school has own figures; they stay stored. */
export function figuresFromElsewhere(
  settings: Settings,
  shown: readonly ChangeableRule[],
): string[] {
  const known = new Set(shown.map(({ rule }) => rule.id));
  return Object.keys(allFigures(settings)).filter((id) => !known.has(id));
}

/** Own figures that do not fit this school's packs, as problems at their place in the profile. */
export function figureProblems(school: RuleSchool, settings: Settings): Problem[] {
  const { packs, sector } = school;
  const figures = allFigures(settings);
  return checkFigures(packs, figures, { settings, sector }).flatMap(({ rule, fault }) => {
    if (fault.is === 'no-rule') return [];
    const path = ['settings', FIGURES, rule, fault.figure];
    return [problem(path, figures[rule]![fault.figure], expectedBy(fault))];
  });
}

function expectedBy(fault: Exclude<FigureFault, { is: 'no-rule' }>): Expected {
  if (fault.is === 'no-upper') return { form: 'no-upper-figure' };
  if (fault.is === 'above-law') return { form: 'at-most', most: fault.most, because: 'law' };
  return fault.figure === 'atLeast'
    ? { form: 'at-most', most: fault.most, because: 'upper-figure' }
    : { form: 'at-least', least: fault.least };
}

/**
 * The settings to judge by: own figures that do not fit these packs (any more) are left out, so that the
 * document's own hold. Nothing is lost: they stay stored, and the form says what is wrong.
 */
export function usableSettings(
  settings: Settings,
  packs: readonly CompiledPack[],
  sector: Sector,
): Settings {
  const figures = allFigures(settings);
  const unfit = checkFigures(packs, figures, { settings, sector })
    .filter(({ fault }) => fault.is !== 'no-rule')
    .map(({ rule }) => rule);
  if (unfit.length === 0) return settings;
  const fit = Object.entries(figures).filter(([id]) => !unfit.includes(id));
  return { ...settings, [FIGURES]: Object.fromEntries(fit) };
}

/** The settings with one figure of a rule changed; `undefined` gives back the document's own. */
export function withFigure(
  settings: Settings,
  rule: string,
  figure: keyof Figures,
  value: unknown,
): Settings {
  const { [rule]: old, ...others } = allFigures(settings);
  const { [figure]: _, ...kept } = old ?? {};
  const own = value === undefined ? kept : { ...kept, [figure]: value };
  const figures = hasAny(own) ? { ...others, [rule]: own } : others;
  return withSetting(settings, FIGURES, Object.keys(figures).length > 0 ? figures : undefined);
}

/** The settings with one of them changed; `undefined` gives back what is standard. */
export function withSetting(settings: Settings, key: string, value: unknown): Settings {
  const { [key]: _, ...others } = settings;
  return value === undefined ? others : { ...others, [key]: value };
}

function allFigures(settings: Settings): Readonly<Record<string, Figures>> {
  return (settings[FIGURES] ?? {}) as Record<string, Figures>;
}
