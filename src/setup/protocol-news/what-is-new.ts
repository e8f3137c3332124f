import type { SettledBody } from '../../../rules/evaluate/rule-body.ts';
import { settledPack } from '../../../rules/evaluate/settled-pack.ts';
import type { CompiledPack, CompiledRule, Settings } from '../../../rules/index.ts';
import { canonical } from '../../schools/profile/canonical.ts';
import { type RuleSchool, rulesOf } from '../../schools/settings/settings-of-school.ts';
import { withoutFigures } from '../../signals/what-if/what-changes-gaps.ts';

/** A rule in one version of a protocol, as this school's choices make it. */
export interface VersionedRule {
  rule: CompiledRule;
  pack: CompiledPack;
  body: SettledBody;
}

/** What about a rule is not the same, besides its figures. */
export type RulePart = 'count' | 'severity' | 'steps' | 'term' | 'when' | 'who' | 'words';

export interface ChangedRule {
  before: VersionedRule;
  after: VersionedRule;
  figures: { which: 'atLeast' | 'atMost'; before: number | null; after: number | null }[];
  parts: RulePart[];
}

/** What a version has besides its rules: what must go first, the route, consent, whom to involve. */
export type Besides = 'guards' | 'ladder' | 'consent' | 'partners';

/** What another version of a protocol changes for one school. */
export interface VersionNews {
  added: VersionedRule[];
  gone: VersionedRule[];
  changed: ChangedRule[];
  besides: Besides[];
  /** How many rules stay as they are. */
  same: number;
}

/** The part of a school that decides which rules it meets, and how. */
export type NewsSchool = Pick<RuleSchool, 'sector' | 'municipality'> & { settings: Settings };

/** Compares two versions for a school, with its settings but by the documents' own figures. */
export function whatIsNew(
  before: CompiledPack,
  after: CompiledPack,
  school: NewsSchool,
): VersionNews {
  const [old, next] = [rulesIn(before, school), rulesIn(after, school)];
  const both = [...next.values()].flatMap((rule) => {
    const former = old.get(rule.rule.id);
    return former === undefined ? [] : [compare(former, rule)];
  });
  const changed = both.filter(({ figures, parts }) => figures.length > 0 || parts.length > 0);
  return {
    added: [...next.values()].filter(({ rule }) => !old.has(rule.id)),
    gone: [...old.values()].filter(({ rule }) => !next.has(rule.id)),
    changed,
    besides: BESIDES.filter((part) => differ(BESIDES_OF[part](before), BESIDES_OF[part](after))),
    same: both.length - changed.length,
  };
}

function rulesIn(pack: CompiledPack, school: NewsSchool): Map<string, VersionedRule> {
  const { rules } = settledPack(pack, withoutFigures(school.settings), school.sector);
  const here = rulesOf({ ...school, packs: [pack] });
  const all = here.map((rule) => ({ rule, pack, body: rules.get(rule.id)!.body }));
  return new Map(all.filter(({ body }) => body.enabled).map((one) => [one.rule.id, one]));
}

function compare(before: VersionedRule, after: VersionedRule): ChangedRule {
  const figures = (['atLeast', 'atMost'] as const)
    .map((which) => ({ which, before: before.body[which], after: after.body[which] }))
    .filter((figure) => figure.before !== figure.after);
  const parts = PARTS.filter((part) => differ(PARTS_OF[part](before), PARTS_OF[part](after)));
  return { before, after, figures, parts };
}

function differ(a: unknown, b: unknown): boolean {
  return canonical(a ?? null) !== canonical(b ?? null);
}

const PARTS_OF: Readonly<Record<RulePart, (one: VersionedRule) => unknown>> = {
  count: ({ body }) => body.count,
  severity: ({ body }) => [body.severity, body.severityFrom, body.flag],
  steps: (one) => stepsOf(one),
  term: ({ body }) => body.term,
  when: ({ rule, body }) => {
    const { requires, clearedBy, givesWayTo, age, residences, nearShare, scope } = body;
    return [requires, clearedBy, givesWayTo, age, residences, nearShare, scope, rule.needs];
  },
  who: ({ rule }) => [rule.who, rule.roles],
  words: ({ rule, pack }) => [pack.texts[rule.id], rule.source, rule.stops, rule.records],
};
const PARTS = Object.keys(PARTS_OF) as RulePart[];

const BESIDES_OF: Readonly<Record<Besides, (pack: CompiledPack) => unknown>> = {
  guards: ({ guards, guardTexts }) => [guards.map(({ id, body }) => [id, body]), guardTexts],
  ladder: ({ ladder }) => ladder,
  consent: ({ consent, consentByAge }) => [consent, consentByAge],
  partners: ({ partners }) => partners,
};
const BESIDES = Object.keys(BESIDES_OF) as Besides[];

/** The steps of a rule in words. */
export function stepsOf({ body, pack }: VersionedRule): string[] {
  return body.actions.map((id) => pack.actions[id]?.label ?? id);
}
