import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type {
  CompiledGuard,
  CompiledPack,
  CompiledRule,
} from '../../rules/evaluate/compiled-pack.ts';
import { SETTING_KEYS, settingsSchema } from '../../rules/evaluate/settings-schema.ts';
import { PROTOCOLS_FOLDER } from '../compile-packs.ts';
import { readCaseFile, toReadCase } from './case-file.ts';
import type { CaseFile } from './case-schema.ts';
import { mismatches } from './compare-case.ts';
import { judgeCase } from './judge-case.ts';
import { readCatalogue, readPack } from './read-pack.ts';

interface NamedSetting {
  setting: string;
  options?: Record<string, unknown>;
}

/** Every setting that something in a pack is left to. */
function settingsIn(value: unknown): NamedSetting[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'setting' in value && typeof value.setting === 'string' ? [value] : [];
  return [...(own as NamedSetting[]), ...Object.values(value).flatMap(settingsIn)];
}

/** Words of a setting stand as text in a pack, also where they are numbers or yes and no. */
function isChoice(setting: string, word: string): boolean {
  const readings: unknown[] = [word, Number(word), word === 'true'];
  return readings.some((choice) => settingsSchema.safeParse({ [setting]: choice }).success);
}

const catalogue = readCatalogue(PROTOCOLS_FOLDER);
const library: Record<string, CompiledPack[]> = {};
const files: Record<string, CaseFile> = {};
// One pack with a mistake in it must not hide what the cases of the others say.
const broken: unknown[] = [];
for (const entry of readdirSync(PROTOCOLS_FOLDER, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const folder = join(PROTOCOLS_FOLDER, entry.name);
  try {
    library[entry.name] = readPack(folder, catalogue);
    files[entry.name] = readCaseFile(folder).data;
  } catch (error) {
    broken.push(error);
  }
}

test('every pack and its cases can be read', () => expect(broken).toEqual([]));

describe.each(Object.keys(files))('%s', (name) => {
  const file = files[name]!;
  const pack = library[name]!.at(-1)!;
  const wrong: unknown[] = [];
  const judged = file.cases.flatMap((item) => {
    try {
      const read = toReadCase(file, item);
      return [{ item, ...judgeCase(read, library) }];
    } catch (error) {
      wrong.push(error);
      return [];
    }
  });

  test('every case is one', () => expect(wrong).toEqual([]));

  test.each(judged)('case: $item.name', ({ item, ...found }) =>
    expect(mismatches(item, found)).toEqual([]),
  );

  test('has a README', () =>
    expect(readdirSync(join(PROTOCOLS_FOLDER, name))).toContain('README.md'));

  test('asks only for settings that a school can have', () => {
    for (const { setting, options } of settingsIn(pack)) {
      const key = SETTING_KEYS.find(
        (known) => setting === known || setting.startsWith(`${known}.`),
      );
      expect(key, setting).toBeDefined();
      if (key !== setting) continue;
      const refused = Object.keys(options ?? {}).filter((word) => !isChoice(setting, word));
      expect(refused, setting).toEqual([]);
    }
  });

  test.each(pack.rules)('$id has a source, words, and a case on both sides', (rule) => {
    checkWords(rule, rule.body.actions);
    expect(pack.texts[rule.id]?.badge).toBeTruthy();
    expect(pack.texts[rule.id]?.why).toBeTruthy();
    checkBothSides(rule);
  });

  // `test.each` takes no empty list.
  if (pack.guards.length > 0) {
    test.each(pack.guards)('$id has a source, words, and a case on both sides', (guard) => {
      checkWords(guard, [...guard.body.at, ...guard.body.redirect]);
      expect(pack.guardTexts[guard.id]).toBeTruthy();
      expect(stands(guard), 'a case in which it stands').toContain(true);
      if (guard.body.when === null) return;
      expect(stands(guard), 'a case in which it does not').toContain(false);
    });
  }

  const told = pack.ladder.filter(({ entry, always }) => entry !== null || always);
  if (told.length > 0) {
    test.each(told)('$id has a case on both sides', ({ id, always }) => {
      const here = judged
        .filter(({ item }) => item.ladder !== undefined)
        .map(({ item }) => [item.ladder!.main, ...item.ladder!.beside].includes(id));
      expect(here, 'a case in which it is the place').toContain(true);
      if (!always) expect(here, 'a case in which it is not').toContain(false);
    });
  }

  // What stands apart from every step is said at none.
  const sayable = pack.consent.filter(({ about, at }) => about !== null || at.length > 0);
  if (sayable.length > 0) {
    test.each(sayable)('$id has a case on both sides', ({ id, about, at, ...rule }) => {
      const isAsked = (action: string) =>
        at.includes(action) || (about !== null && pack.actions[action]?.consent === about);
      const said = judged.flatMap(({ item }) =>
        Object.entries(item.consent).flatMap(([action, { says }]) =>
          isAsked(action) ? [says.includes(id)] : [],
        ),
      );
      expect(said, 'a case in which it is said').toContain(true);
      if (rule.from === null && rule.below === null && rule.residences === null) return;
      expect(said, 'a case in which it is not').toContain(false);
    });
  }

  function checkWords({ source, reviewedOn }: CompiledRule | CompiledGuard, actions: string[]) {
    expect(source.document).not.toBe('');
    expect(source.section).not.toBe('');
    expect(source.figure).not.toBe('');
    expect(reviewedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const action of actions) expect(pack.actions).toHaveProperty([action, 'label']);
  }

  function checkBothSides(rule: CompiledRule): void {
    const cases = casesOf(rule);
    const { count, atMost } = cases[0]?.bodyOf(rule.id) ?? {};
    if (count === undefined || ['flag', 'facts', 'cycle'].includes(count.measure)) {
      const found = cases.map(({ signals }) => signals.get(rule.id)?.status ?? 'none');
      expect(found, 'a case in which it is met').toContain('met');
      expect(found, 'a case in which it is left out').toContain('none');
      return;
    }
    expect(metAt(rule, 'atLeast', 0), 'met at its figure').toContain(true);
    expect(metAt(rule, 'atLeast', -1), 'not met one below').toContain(false);
    if (atMost === null) return;
    expect(metAt(rule, 'atMost', 0), 'met at its upper figure').toContain(true);
    expect(metAt(rule, 'atMost', 1), 'not met one above').toContain(false);
  }

  /** The cases that tell about a rule; one that is off by default may be switched on by its case. */
  function casesOf({ id, body }: CompiledRule) {
    const on = judged.filter(
      ({ item, bodyOf }) =>
        item.scope === body.scope && (id in item.expect || id in item.at) && bodyOf(id)?.enabled,
    );
    const byDefault = on.filter(({ item }) => item.settings === undefined);
    return byDefault.length > 0 ? byDefault : on;
  }

  /** Whether a rule is met in each of its cases in which its value lies `distance` from a figure. */
  function metAt(rule: CompiledRule, figure: 'atLeast' | 'atMost', distance: number): boolean[] {
    return casesOf(rule)
      .filter(({ item, bodyOf }) => item.at[rule.id] === bodyOf(rule.id)![figure]! + distance)
      .map(({ signals }) => signals.get(rule.id)?.status === 'met');
  }

  /** Of each case that tells of a step at which a guard stands, in a signal or by itself: does it stand? */
  function stands({ id, body }: CompiledGuard): boolean[] {
    const rules = pack.rules.filter((rule) =>
      rule.body.actions.some((action) => body.at.includes(action)),
    );
    return judged.flatMap(({ item, signals }) => [
      ...Object.entries(item.guards)
        .filter(([action]) => body.at.includes(action))
        .map(([, { blockedBy, checks }]) => [...blockedBy, ...checks].includes(id)),
      ...(body.effect === 'block' ? rules : [])
        .filter((rule) => rule.id in item.expect && signals.has(rule.id))
        .map((rule) => signals.get(rule.id)!.blockedBy.includes(id)),
    ]);
  }
});
