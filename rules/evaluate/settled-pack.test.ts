import { describe, expect, test } from 'vitest';
import type { RuleBody } from './rule-body.ts';
import { guard, pack, rule } from './rules.fixture.ts';
import { settledPack } from './settled-pack.ts';

/** The body of one rule, as a school of a sector has it. */
function settledBody(body: Partial<RuleBody>, settings = {}, sector: 'po' | 'vo' = 'po') {
  return settledPack(pack([rule('own.rule', body)]), settings, sector).rules.get('own.rule')!.body;
}

describe('a pack with the settings of a school filled in', () => {
  test('its own choice, else the default', () => {
    const atLeast = { setting: 'own.figure', default: 3 };
    expect(settledBody({ atLeast }).atLeast).toBe(3);
    expect(settledBody({ atLeast }, { 'own.figure': 5 }).atLeast).toBe(5);
  });

  test('the same school in two sectors', () => {
    const own = pack([
      rule('own.rule', { atLeast: { setting: 'own.figure', default: { po: 2, vo: 4 } } }),
    ]);
    const settings = {};
    const figure = (sector: 'po' | 'vo') =>
      settledPack(own, settings, sector).rules.get('own.rule')!.body.atLeast;
    expect([figure('po'), figure('vo'), figure('po')]).toEqual([2, 4, 2]);
  });

  test('what a school can switch on by filling it in is off while it is empty', () => {
    const enabled = { setting: 'own.model', default: null };
    const isOn = (value: unknown) =>
      settledBody({ enabled } as never, { 'own.model': value }).enabled;
    expect([undefined, null, false].map(isOn)).toEqual([false, false, false]);
    expect([6, { first: 6 }, true].map(isOn)).toEqual([true, true, true]);
  });

  test('a part of a setting that holds several figures', () => {
    const atLeast = { setting: 'own.model.second', default: 9 };
    expect(settledBody({ atLeast }, { 'own.model': { first: 4, second: 7 } }).atLeast).toBe(7);
    expect(settledBody({ atLeast }, { 'own.model': false }).atLeast).toBe(9);
  });

  test('is settled once, and a rule that leaves nothing to the school once for all', () => {
    const own = pack([
      rule('own.rule'),
      rule('own.open', { atLeast: { setting: 'x', default: 1 } }),
    ]);
    const [here, there] = [settledPack(own, {}, 'po'), settledPack(own, {}, 'po')];
    const settings = {};
    expect(settledPack(own, settings, 'po')).toBe(settledPack(own, settings, 'po'));
    expect(here.rules.get('own.rule')).toBe(there.rules.get('own.rule'));
    expect(here.rules.get('own.open')).not.toBe(there.rules.get('own.open'));
  });

  test('each rule knows the guards that may stand at its steps, in the order of the pack', () => {
    const guards = [guard('own.b'), guard('own.other', { at: ['act.report'] }), guard('own.a')];
    const settled = settledPack(pack([rule('own.rule')], guards), {}, 'po');
    expect(settled.rules.get('own.rule')!.guards.map(({ id }) => id)).toEqual(['own.b', 'own.a']);
  });

  test('no guard stands at a task of the school', () => {
    const task = pack([rule('own.task', { scope: 'school' })], [guard('own.guard')]);
    expect(settledPack(task, {}, 'po').rules.get('own.task')!.guards).toEqual([]);
  });
});
