import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluatePupil, viewPupil } from '../../rules/evaluate/evaluate-pupil.ts';
import { measure } from '../../rules/evaluate/measure.ts';
import { packsOfSchool } from '../../rules/evaluate/pack-choice.ts';
import { settledPack } from '../../rules/evaluate/settled-pack.ts';
import { toContract } from '../../rules/evaluate/to-contract.ts';
import { loadPacks, PROTOCOLS_FOLDER } from '../compile-packs.ts';
import { type PackCase, readCaseFile, toReadCase } from './case-file.ts';

const library = loadPacks();
const DEFAULTS = {};

for (const name of Object.keys(library)) {
  const folder = join(PROTOCOLS_FOLDER, name);
  const file = readCaseFile(folder);
  const judged = file.cases.map((item) => ({ item, ...judge(item) }));

  function judge(item: PackCase) {
    const { pack, pupilCase } = toReadCase(file, item);
    const packs = packsOfSchool(library, pack, pupilCase.settings, pupilCase.asOf);
    const signals = new Map(evaluatePupil(pupilCase, packs).map((s) => [s.rule, toContract(s)]));
    const view = viewPupil(pupilCase);
    const least = (ruleId: string) => {
      const rules = packs.map((found) => settledPack(found, pupilCase.settings).rules.get(ruleId));
      const rule = rules.find((found) => found !== undefined);
      if (!rule) throw new Error(`${ruleId}: no such rule on ${item.asOf}`);
      return measure(rule.body.count, view, pupilCase.facts, pupilCase.asOf).least;
    };
    return { signals, least };
  }

  describe(`cases of ${name}`, () => {
    test.each(judged)('$item.name', ({ item, signals, least }) => {
      for (const [rule, value] of Object.entries(item.at)) {
        expect(`${rule} ${least(rule)}`).toBe(`${rule} ${value}`);
      }
      for (const [rule, expected] of Object.entries(item.expect)) {
        const found = signals.get(rule) ?? 'none';
        if (expected === 'none') expect([rule, found]).toEqual([rule, 'none']);
        else expect([rule, found]).toEqual([rule, expect.objectContaining(expected)]);
      }
    });
  });

  describe(`${name} is whole`, () => {
    test('has a README', () => expect(readdirSync(folder)).toContain('README.md'));

    for (const rule of library[name]!.at(-1)!.rules) {
      test(`${rule.id} has a source, words, and a case on both sides of each figure`, () => {
        const pack = library[name]!.at(-1)!;
        expect(Object.values(rule.source).every((words) => words.length > 0)).toBe(true);
        expect(pack.texts[rule.id]).toBeDefined();
        const { atLeast, atMost } = settledPack(pack, DEFAULTS).rules.get(rule.id)!.body;
        const isMetAt = (value: number) =>
          judged
            .filter(({ item }) => item.settings === undefined && item.at[rule.id] === value)
            .map(({ signals }) => signals.get(rule.id)?.status === 'met');
        expect(isMetAt(atLeast), `met at ${atLeast}`).toContain(true);
        expect(isMetAt(atLeast - 1), `not met at ${atLeast - 1}`).toContain(false);
        if (atMost === null) return;
        expect(isMetAt(atMost), `met at ${atMost}`).toContain(true);
        expect(isMetAt(atMost + 1), `not met at ${atMost + 1}`).toContain(false);
      });
    }
  });
}
