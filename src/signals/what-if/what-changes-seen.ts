import { evaluatePupil } from '../../../rules/evaluate/evaluate-pupil.ts';
import { type SettledRule, settledPack } from '../../../rules/evaluate/settled-pack.ts';
import type {
  CompiledPack,
  CompiledRule,
  Municipality,
  Settings,
  Signal,
} from '../../../rules/index.ts';
import type { ExplainedSignal } from '../judge.ts';
import type { InventedPupil, Stage } from './invented-cases.ts';

/** A school as far as its rules go, on an invented day. */
export interface RulesSchool extends Stage {
  municipality: Municipality;
}

/** Settings with the packs that a school with them is judged by. */
export interface RulesOfSchool {
  settings: Settings;
  packs: readonly CompiledPack[];
}

/** What is seen of one pupil. */
export interface Seen {
  /** The loudest that is met and gets a badge, whoever looks. */
  badge: ExplainedSignal | null;
  /** What is met besides, in the order of loudness. */
  others: ExplainedSignal[];
  /** Without anything met: what is nearly so, or cannot be said. */
  near: ExplainedSignal | null;
  unknown: boolean;
}

/** What is seen of an invented pupil under these settings. */
export function seen(
  { records, facts, birthDate }: InventedPupil,
  { calendar, sector, municipality, asOf }: RulesSchool,
  { settings, packs }: RulesOfSchool,
): Seen {
  const signals = evaluatePupil(
    {
      asOf,
      school: { sector, municipality },
      settings,
      calendar,
      coverage: { from: asOf - COVERED, to: asOf, absentMeansPresent: true },
      pupil: { birthDate, municipality: null },
      records,
      facts,
    },
    packs,
  ).map((signal) => explained(signal, packs));
  const met = signals.filter(({ signal }) => signal.status === 'met');
  const badge = met.find(({ signal }) => signal.severity !== 'info') ?? null;
  const isLoudAndNear = ({ signal }: ExplainedSignal) =>
    signal.status === 'near' && signal.severity !== 'info';
  return {
    badge,
    others: met.filter((other) => other !== badge),
    near: badge === null ? (signals.find(isLoudAndNear) ?? null) : null,
    unknown: signals.some(({ signal }) => signal.status === 'unknown'),
  };
}

/** Everything of an invented pupil was seen, for longer than any rule looks back. */
const COVERED = 800;

function explained(signal: Signal, packs: readonly CompiledPack[]): ExplainedSignal {
  for (const pack of packs) {
    const rule = pack.rules.find(({ id }) => id === signal.rule);
    if (rule !== undefined) return { signal, rule, pack };
  }
  throw new Error(`Expected a pack with the rule ${signal.rule}.`);
}

/** A rule as these settings make it; undefined when its pack is not among them. */
export function settledIn(
  rule: CompiledRule,
  { settings, packs }: RulesOfSchool,
  { sector }: Stage,
): SettledRule | undefined {
  const pack = packs.find(({ rules }) => rules.includes(rule));
  return pack && settledPack(pack, settings, sector).rules.get(rule.id);
}
