import { checkNames } from './check-names.ts';
import type {
  CompiledGuard,
  CompiledPack,
  CompiledRule,
  OpenPoint,
  RuleSource,
} from './compiled-pack.ts';
import type { InputIssue } from './issues.ts';
import type { LadderState } from './ladder.ts';
import type { PackFile } from './pack-schema.ts';
import { settle } from './settings.ts';
import type { Severity } from './signal.ts';
import { CHECK_FULL_WINDOW } from './steps.ts';
import type { CatalogueFile, TextsFile } from './texts-schema.ts';

/**
 * Joins one version of a pack with its texts and the shared catalogue of steps, keeping only the texts
 * that this version uses; or everything that it names and nobody explains.
 */
export function compilePack(
  pack: PackFile,
  texts: TextsFile,
  catalogue: CatalogueFile,
): { pack: CompiledPack } | { issues: InputIssue[] } {
  const issues = checkNames(pack, texts, catalogue);
  return issues.length > 0 ? { issues } : { pack: joined(pack, texts, catalogue) };
}

function joined(pack: PackFile, texts: TextsFile, catalogue: CatalogueFile): CompiledPack {
  return {
    id: pack.id,
    title: pack.title,
    validFrom: pack.validFrom,
    validTo: pack.validTo,
    reviewedOn: pack.reviewedOn,
    rules: pack.rules.map((rule) => compileRule(rule, pack)),
    guards: pack.guards.map((guard) => compileGuard(guard, pack)),
    ladder: pack.ladder.map((state): LadderState => {
      const { sectors = pack.sectors } = state;
      const words = texts.ladder[state.id]!;
      return { participants: null, documents: null, ...state, sectors, ...words } as LadderState;
    }),
    consent: pack.consent.map((rule) => ({ ...rule, sentence: texts.consent[rule.id]! })),
    consentByAge: catalogue.consent,
    partners: pack.partners.map((partner) => ({
      ...partner,
      names: partner.names as CompiledPack['partners'][number]['names'],
    })),
    open: pack.open.map(compileOpen),
    texts: pick(idsOf(pack.rules), (id) => texts.rules[id]!),
    guardTexts: pick(idsOf(pack.guards), (id) => texts.guards[id]!),
    actions: pick(actionsOf(pack), (id) => ({
      ...catalogue.actions[id]!,
      ...(texts.actions[id] as object | undefined),
    })),
  };
}

function compileRule(rule: PackFile['rules'][number], pack: PackFile): CompiledRule {
  const { id, type, auto, family, who, roles, source, needs, records, stops, ...rest } = rule;
  const { open, reviewedOn, ...body } = rest;
  return {
    id,
    type,
    auto,
    family,
    severity: settle(body.severity, {}, pack.sectors[0]!) as Severity,
    who,
    roles,
    source: compileSource(source, pack),
    needs: needs ?? (auto === 'A' && type !== 'CYCLE' ? 'reason' : 'nothing'),
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

function compileGuard(guard: PackFile['guards'][number], pack: PackFile): CompiledGuard {
  const { id, auto, who, source, open, reviewedOn, ...body } = guard;
  return {
    id,
    auto,
    who,
    source: compileSource(source, pack),
    open: open.map(compileOpen),
    reviewedOn: reviewedOn ?? pack.reviewedOn,
    body: { ...body, sectors: body.sectors ?? pack.sectors },
  };
}

function compileSource(
  { in: key, section, figure }: PackFile['rules'][number]['source'],
  { documents }: PackFile,
): RuleSource {
  const document = key === undefined ? Object.values(documents)[0] : documents[key];
  return { document: document!, section, figure };
}

function compileOpen(point: PackFile['open'][number]): OpenPoint {
  return { id: null, setting: null, ...point };
}

function actionsOf(pack: PackFile): Set<string> {
  return new Set([
    ...pack.rules.flatMap((rule) => rule.actions),
    ...pack.guards.flatMap((guard) => [...guard.at, ...guard.redirect]),
    ...(pack.rules.some((rule) => rule.atMost !== null) ? [CHECK_FULL_WINDOW] : []),
  ]);
}

function idsOf(items: readonly { id: string }[]): string[] {
  return items.map(({ id }) => id);
}

function pick<T>(ids: Iterable<string>, find: (id: string) => T): Record<string, T> {
  return Object.fromEntries([...ids].map((id) => [id, find(id)]));
}
