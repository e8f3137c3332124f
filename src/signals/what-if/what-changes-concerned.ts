import type { SettledRule } from '../../../rules/evaluate/settled-pack.ts';
import type { CompiledPack, CompiledRule, Sector, Settings } from '../../../rules/index.ts';
import { canonical } from '../../schools/profile/canonical.ts';
import { CATALOGUE_KEYS, type SettingKey } from '../../schools/settings/settings-catalogue.ts';
import { readsRule, STANDARD_OF_CORE } from '../../schools/settings/settings-of-core.ts';
import { rulesOf } from '../../schools/settings/settings-of-school.ts';
import type { Stage, Twist } from './invented-cases.ts';
import { amountsAround } from './invented-cases-amounts.ts';
import { type RulesOfSchool, type RulesSchool, settledIn } from './what-changes-seen.ts';

/** A rule that other settings concern, with the pupils to try it on. */
export interface ConcernedRule {
  rule: CompiledRule;
  pack: CompiledPack;
  tries: { by: SettledRule; amount: number; twist: Twist | null }[];
}

/** The rules about pupils that are not the same with both settings. */
export function concernedRules(
  school: RulesSchool,
  before: RulesOfSchool,
  after: RulesOfSchool,
): ConcernedRule[] {
  const packs = [...new Set([...before.packs, ...after.packs])];
  const keys = changedKeys(before.settings, after.settings);
  const here = new Set(rulesOf({ ...school, packs }));
  return packs.flatMap((pack) =>
    pack.rules.flatMap((rule) => {
      if (!here.has(rule) || rule.body.scope !== 'pupil') return [];
      const versions = [before, after].map((rules) => {
        const settled = settledIn(rule, rules, school);
        return settled?.body.enabled ? settled : null;
      });
      const [old, next] = versions as [SettledRule | null, SettledRule | null];
      if (old === null && next === null) return [];
      const read = keys.filter((key) => readsRule(key, rule, school.sector));
      if (canonical(old?.body ?? null) === canonical(next?.body ?? null) && read.length === 0) {
        return [];
      }
      return [{ rule, pack, tries: triesOf(old, next, read, school) }];
    }),
  );
}

/** Settings that the core reads by itself and that are not the same. */
function changedKeys(before: Settings, after: Settings): SettingKey[] {
  return CATALOGUE_KEYS.filter((key) => {
    const standard = STANDARD_OF_CORE[key];
    return standard !== undefined && (before[key] ?? standard) !== (after[key] ?? standard);
  });
}

function triesOf(
  old: SettledRule | null,
  next: SettledRule | null,
  read: readonly SettingKey[],
  stage: Stage,
): ConcernedRule['tries'] {
  const twists = twistsOf(old, next, read, stage.sector);
  const versions = [old, next].filter((version) => version !== null);
  const tries = versions.flatMap((by) => {
    const figures = figuresToTry(by, by === old ? next : old);
    const amounts = figures.flatMap((figure) => amountsAround(by.body.count, figure, stage));
    return amounts.flatMap((amount) => twists.map((twist) => ({ by, amount, twist })));
  });
  return tries.sort((a, b) => orderOf(a).localeCompare(orderOf(b)) || a.amount - b.amount);
}

/** Pupils of one kind together, those without anything special first. */
function orderOf({ by, twist }: ConcernedRule['tries'][number]): string {
  return `${by.body.count.measure} ${twist ?? ''}`;
}

/** The figures that are not the same in the other version; all of them when none differs. */
function figuresToTry(by: SettledRule, other: SettledRule | null): number[] {
  const own = figuresIn(by);
  const others = new Set(other === null ? [] : figuresIn(other));
  const different = own.filter((figure) => !others.has(figure));
  const isOnlyFigures =
    other !== null &&
    canonical(by.body.count) === canonical(other.body.count) &&
    differsSomewhere(by, other);
  return isOnlyFigures ? different : own;
}

function differsSomewhere(by: SettledRule, other: SettledRule): boolean {
  return canonical(figuresIn(by)) !== canonical(figuresIn(other));
}

/** From where the rule holds, up to where, and where it becomes more severe. */
function figuresIn({ body }: SettledRule): number[] {
  const louder = body.severityFrom.filter(({ of }) => of === null).map(({ value }) => value);
  return [body.atLeast, ...(body.atMost === null ? [] : [body.atMost]), ...louder];
}

/** Which special pupils show the difference. */
function twistsOf(
  old: SettledRule | null,
  next: SettledRule | null,
  read: readonly SettingKey[],
  sector: Sector,
): (Twist | null)[] {
  const twists: (Twist | null)[] = read.flatMap((key): Twist[] => {
    if (key === 'late.excused') return ['excused'];
    if (key === 'run.minPresence') return ['part-day'];
    if (key === 'leerplicht.ageFilter') return [sector === 'po' ? 'age-4' : 'age-18'];
    return [];
  });
  const [a, b] = [old?.body.count, next?.body.count] as const;
  if (a && b && a.measure === b.measure) {
    if ('window' in a && 'window' in b && canonical(a.window) !== canonical(b.window)) {
      twists.push('spread');
    }
    if (a.measure === 'sick-spells' && b.measure === 'sick-spells' && a.maxDays !== b.maxDays) {
      twists.push('long');
    }
    if (a.measure === 'unauthorised-occasions' && b.measure === 'unauthorised-occasions') {
      if (a.unit !== b.unit) twists.push('double');
      if (a.includeLates !== b.includeLates) twists.push('with-lates');
    }
  }
  const isSame = canonical(old?.body ?? null) === canonical(next?.body ?? null);
  return isSame && twists.length > 0 ? twists : [null, ...twists];
}
