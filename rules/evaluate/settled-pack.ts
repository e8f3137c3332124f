import type { Sector, Settings } from '../attendance/pupil-case.ts';
import type { CompiledGuard, CompiledPack, CompiledRule } from './compiled-pack.ts';
import { figuresOf } from './figures.ts';
import type { SettledBody } from './rule-body.ts';
import { settle } from './settings.ts';

/** A pack with this school's settings filled in. */
export interface SettledPack {
  rules: ReadonlyMap<string, SettledRule>;
}

export interface SettledRule {
  id: string;
  family: CompiledRule['family'];
  body: SettledBody;
  /** A person may set or dismiss it, by the fact `flagFact`. */
  hasFlag: boolean;
  flagFact: string;
  /** What may block one of its steps, in the order of the pack. */
  guards: readonly CompiledGuard[];
}

/** The same for every pupil of a school, so settled once per pack, settings object and sector. */
const known = new WeakMap<Settings, WeakMap<CompiledPack, Map<Sector, SettledPack>>>();

export function settledPack(pack: CompiledPack, settings: Settings, sector: Sector): SettledPack {
  const ofSettings = known.get(settings) ?? new WeakMap<CompiledPack, Map<Sector, SettledPack>>();
  known.set(settings, ofSettings);
  const ofPack = ofSettings.get(pack) ?? new Map<Sector, SettledPack>();
  ofSettings.set(pack, ofPack);
  const settled = ofPack.get(sector) ?? {
    rules: new Map(pack.rules.map((rule) => [rule.id, settledRule(rule, pack, settings, sector)])),
  };
  ofPack.set(sector, settled);
  return settled;
}

/** Rules that leave nothing to a school, which most do: the same everywhere. */
const fixed = new WeakMap<CompiledRule, SettledRule>();

function settledRule(
  rule: CompiledRule,
  pack: CompiledPack,
  settings: Settings,
  sector: Sector,
): SettledRule {
  const figures = figuresOf(settings, rule.id);
  const found = figures === null ? fixed.get(rule) : undefined;
  if (found) return found;
  const body = settle(rule.body, settings, sector) as SettledBody;
  const settled = {
    id: rule.id,
    family: rule.family,
    // A figure that a school leaves empty switches the rule off.
    body: { ...body, ...figures, enabled: body.enabled !== false && body.enabled !== null },
    hasFlag: body.flag !== null || body.count.measure === 'flag',
    flagFact: `flag.${rule.id}`,
    guards: pack.guards.filter((guard) => mayBlock(guard, rule)),
  };
  if (figures === null && Object.is(body, rule.body)) fixed.set(rule, settled);
  return settled;
}

/** Guards ask about a pupil, so none stands at a task of the school; `check` blocks nothing. */
function mayBlock({ body }: CompiledGuard, rule: CompiledRule): boolean {
  if (body.effect !== 'block' || rule.body.scope !== 'pupil') return false;
  return body.at.some((action) => rule.body.actions.includes(action));
}
