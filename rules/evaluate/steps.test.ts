import { expect, test } from 'vitest';
import type { CompiledGuard } from './compiled-pack.ts';
import { evaluatePupil } from './evaluate-pupil.ts';
import type { RuleBody } from './rule-body.ts';
import { guard, pack, pupilCase, rule } from './rules.fixture.ts';

function stepsWith(guards: CompiledGuard[], body: Partial<RuleBody> = {}, facts = {}) {
  const own = pack([rule('own.rule', { atLeast: 1, ...body })], guards);
  const pupil = pupilCase({ records: ['2026-11-10 am late'], facts });
  const { actions, blockedBy } = evaluatePupil(pupil, [own])[0]!;
  return { actions, blockedBy };
}

const FREE = { actions: ['act.talk'], blockedBy: [] };

test('a guard stands at every rule with its step, and the way round takes its place', () =>
  expect(
    stepsWith([guard('own.guard', { redirect: ['act.call', 'act.write'] })], {
      actions: ['act.log', 'act.talk', 'act.plan'],
    }),
  ).toEqual({
    actions: ['act.log', 'act.call', 'act.write', 'act.plan'],
    blockedBy: ['own.guard'],
  }));

test('two guards at one step: both ways round, each once', () => {
  const first = guard('own.b', { redirect: ['act.report', 'act.call'] });
  const second = guard('own.a', { redirect: ['act.call', 'act.write'] });
  expect(stepsWith([first, second], { actions: ['act.talk', 'act.write'] })).toEqual({
    actions: ['act.report', 'act.call', 'act.write'],
    blockedBy: ['own.b', 'own.a'],
  });
});

test.each<[string, Parameters<typeof guard>[1]]>([
  ['at another step', { at: ['act.report'] }],
  ['that only asks to check something', { effect: 'check' }],
  ['for another sector', { sectors: ['vo'] }],
  ['for another municipality', { residences: ['rijswijk'] }],
  ['that does not hold', { when: { event: 'mdo' } }],
])('a guard %s blocks nothing', (_, body) =>
  expect(stepsWith([guard('own.guard', body)])).toEqual(FREE),
);

test('guards in the order of the pack; nobody is led to a step that is blocked too', () => {
  const first = guard('own.b', { redirect: ['act.report'] });
  const second = guard('own.a', { at: ['act.report'], redirect: ['act.inform'] });
  expect(stepsWith([first, second], { actions: ['act.talk', 'act.report'] })).toEqual({
    actions: ['act.inform'],
    blockedBy: ['own.b', 'own.a'],
  });
});
