import type {
  CompiledGuard,
  CompiledPack,
  CompiledRule,
  OpenPoint,
  RuleSource,
} from '../../rules/evaluate/compiled-pack.ts';
import type { LadderState } from '../../rules/evaluate/ladder.ts';
import type { PackFile } from '../../rules/evaluate/pack-schema.ts';
import { settle } from '../../rules/evaluate/settings.ts';
import type { Severity } from '../../rules/evaluate/signal.ts';
import type { CatalogueFile, TextsFile } from '../../rules/evaluate/texts-schema.ts';

/** Looks at the whole window first: a band with unseen days is "at least this band". */
const CHECK_FULL_WINDOW = 'act.check-full-window';

/**
 * Joins one version of a pack with its texts and the shared catalogue of steps, keeping only the texts
 * that this version uses. Whatever a rule names and nobody explains is added to `problems`.
 */
export function compilePack(
  pack: PackFile,
  texts: TextsFile,
  catalogue: CatalogueFile,
  problems: string[],
): CompiledPack {
  const need = <T>(found: T | undefined, what: string): T => {
    if (found === undefined) problems.push(what);
    return found as T;
  };
  checkNames(pack, problems);
  const context = { pack, problems };
  const ruleIds = pack.rules.map((rule) => rule.id);
  const guardIds = pack.guards.map((guard) => guard.id);
  return {
    id: pack.id,
    title: pack.title,
    validFrom: pack.validFrom,
    validTo: pack.validTo,
    reviewedOn: pack.reviewedOn,
    rules: pack.rules.map((rule) => compileRule(rule, context)),
    guards: pack.guards.map((guard) => compileGuard(guard, context)),
    ladder: pack.ladder.map((state): LadderState => {
      const words = need(texts.ladder[state.id], `texts.nl.yaml: no words for step ${state.id}`);
      const { sectors = pack.sectors } = state;
      return { participants: null, documents: null, ...state, sectors, ...words } as LadderState;
    }),
    consent: pack.consent.map((rule) => ({
      ...rule,
      sentence: need(texts.consent[rule.id], `texts.nl.yaml: no sentence for ${rule.id}`),
    })),
    consentByAge: catalogue.consent,
    partners: pack.partners.map((partner) => ({
      ...partner,
      names: partner.names as CompiledPack['partners'][number]['names'],
    })),
    open: pack.open.map(compileOpen),
    texts: pick(ruleIds, (id) => need(texts.rules[id], `texts.nl.yaml: no words for rule ${id}`)),
    guardTexts: pick(guardIds, (id) =>
      need(texts.guards[id], `texts.nl.yaml: no sentence for guard ${id}`),
    ),
    actions: pick(actionsOf(pack), (id) => {
      const shared = need(catalogue.actions[id], `actions.nl.yaml: no words for action ${id}`);
      return { ...shared, ...(texts.actions[id] as object | undefined) };
    }),
  };
}

interface Context {
  pack: PackFile;
  problems: string[];
}

function compileRule(rule: PackFile['rules'][number], context: Context): CompiledRule {
  const { id, type, auto, family, who, source, needs, records, stops, open, reviewedOn, ...body } =
    rule;
  const { pack } = context;
  return {
    id,
    type,
    auto,
    family,
    severity: settle(body.severity, {}, pack.sectors[0]!) as Severity,
    who,
    source: compileSource(id, source, context),
    needs,
    records,
    stops,
    open: open.map(compileOpen),
    reviewedOn: reviewedOn ?? pack.reviewedOn,
    body: {
      ...body,
      scope: type === 'CYCLE' ? 'school' : 'pupil',
      sectors: body.sectors ?? pack.sectors,
    } as CompiledRule['body'],
  };
}

function compileGuard(guard: PackFile['guards'][number], context: Context): CompiledGuard {
  const { id, auto, who, source, open, reviewedOn, ...body } = guard;
  const { pack } = context;
  return {
    id,
    auto,
    who,
    source: compileSource(id, source, context),
    open: open.map(compileOpen),
    reviewedOn: reviewedOn ?? pack.reviewedOn,
    body: { ...body, sectors: body.sectors ?? pack.sectors },
  };
}

function compileSource(
  id: string,
  { in: key, section, figure }: PackFile['rules'][number]['source'],
  { pack, problems }: Context,
): RuleSource {
  const document = key === undefined ? Object.values(pack.documents)[0] : pack.documents[key];
  if (document === undefined) problems.push(`${id}.source.in: no document ${key} in this pack`);
  return { document: document ?? '', section, figure };
}

function compileOpen({
  id = null,
  question,
  default: reading,
  setting = null,
}: PackFile['open'][number]): OpenPoint {
  return { id, question, default: reading, setting } as OpenPoint;
}

/** Every name that a rule or a step uses must stand in this pack. */
function checkNames(pack: PackFile, problems: string[]): void {
  const ruleIds = pack.rules.map((rule) => rule.id);
  const stateIds = pack.ladder.map((state) => state.id);
  const ids = [...ruleIds, ...pack.guards.map((guard) => guard.id), ...stateIds];
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  for (const id of twice) problems.push(`${id} stands twice`);
  const missing = (path: string, kind: string, names: string[], known: string[]) => {
    for (const name of names) {
      if (!known.includes(name)) problems.push(`${path}: no ${kind} ${name} in this pack`);
    }
  };
  for (const rule of pack.rules) {
    missing(`${rule.id}.givesWayTo`, 'rule', rule.givesWayTo, ruleIds);
    missing(rule.id, 'rule', signalsIn(rule), ruleIds);
  }
  for (const guard of pack.guards) missing(guard.id, 'rule', signalsIn(guard), ruleIds);
  for (const state of pack.ladder) {
    missing(state.id, 'rule', signalsIn(state), ruleIds);
    const targets = state.exits.flatMap(({ to }) => (to === null ? [] : [to]));
    missing(`${state.id}.exits`, 'step', targets, stateIds);
  }
}

/** The rules that questions inside a value ask about. */
function signalsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(signalsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'signal' && typeof inner === 'string' ? [inner] : signalsIn(inner),
  );
}

function actionsOf(pack: PackFile): Set<string> {
  return new Set([
    ...pack.rules.flatMap((rule) => rule.actions),
    ...pack.guards.flatMap((guard) => [...guard.at, ...guard.redirect]),
    ...(pack.rules.some((rule) => rule.atMost !== null) ? [CHECK_FULL_WINDOW] : []),
  ]);
}

function pick<T>(ids: Iterable<string>, find: (id: string) => T): Record<string, T> {
  return Object.fromEntries([...ids].map((id) => [id, find(id)]));
}
