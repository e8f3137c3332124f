import type { CompiledPack, CompiledRule } from '../../rules/evaluate/compiled-pack.ts';
import type { PackFile, TextsFile } from '../../rules/evaluate/pack-schema.ts';
import { settle } from '../../rules/evaluate/settings.ts';
import type { Severity } from '../../rules/evaluate/signal.ts';

/**
 * Joins one version of a pack with its texts, keeping only the texts that this version uses. Whatever
 * a rule names and the pack does not hold is added to `problems`.
 */
export function compilePack(pack: PackFile, texts: TextsFile, problems: string[]): CompiledPack {
  const ruleIds = pack.rules.map((rule) => rule.id);
  const guardIds = pack.guards.map((guard) => guard.id);
  const need = <T>(found: T | undefined, what: string): T => {
    if (found === undefined) problems.push(what);
    return found as T;
  };
  for (const id of repeated([...ruleIds, ...guardIds])) problems.push(`rule id ${id} stands twice`);
  for (const { id, guards, givesWayTo } of pack.rules) {
    for (const guard of guards) {
      if (!guardIds.includes(guard)) problems.push(`${id}.guards: no guard ${guard} in this pack`);
    }
    for (const other of givesWayTo) {
      if (!ruleIds.includes(other))
        problems.push(`${id}.givesWayTo: no rule ${other} in this pack`);
    }
  }
  const actionIds = new Set([
    ...pack.rules.flatMap((rule) => rule.actions),
    ...pack.guards.flatMap((guard) => guard.redirect),
    ...(pack.rules.some((rule) => rule.atMost !== null) ? ['act.check-full-window'] : []),
  ]);
  return {
    id: pack.id,
    title: pack.title,
    validFrom: pack.validFrom,
    validTo: pack.validTo,
    rules: pack.rules.map(compileRule),
    guards: pack.guards.map(({ id, blocks, when, redirect }) => ({
      id,
      body: { blocks, when, redirect },
    })),
    texts: pick(ruleIds, (id) => need(texts.rules[id], `texts.nl.yaml: no words for rule ${id}`)),
    guardTexts: pick(guardIds, (id) =>
      need(texts.guards[id], `texts.nl.yaml: no sentence for guard ${id}`),
    ),
    actions: pick(actionIds, (id) =>
      need(texts.actions[id], `texts.nl.yaml: no words for action ${id}`),
    ),
  };
}

function compileRule(rule: PackFile['rules'][number]): CompiledRule {
  const { id, family, who, source, needs, type: _type, auto: _auto, open: _open, ...body } = rule;
  const severity = settle(body.severity, {}) as Severity;
  return { id, family, severity, who, source, needs, body } as CompiledRule;
}

function pick<T>(ids: Iterable<string>, find: (id: string) => T): Record<string, T> {
  return Object.fromEntries([...ids].map((id) => [id, find(id)]));
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
