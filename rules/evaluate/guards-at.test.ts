import { expect, test } from 'vitest';
import type { CompiledGuard } from './compiled-pack.ts';
import { guardsAt } from './guards-at.ts';
import { guard, pack, pupilCase } from './rules.fixture.ts';

const at = (guards: CompiledGuard[], pupil: Parameters<typeof pupilCase>[0] = {}) =>
  guardsAt(pupilCase(pupil), pack([], guards), 'act.talk');

test('what blocks a step, what asks to check something, and the way round', () =>
  expect(
    at([
      guard('own.b', { redirect: ['act.call', 'act.write'] }),
      guard('own.check', { effect: 'check', redirect: ['act.ask'] }),
      guard('own.a', { redirect: ['act.write'] }),
      guard('own.elsewhere', { at: ['act.log'], redirect: ['act.log-later'] }),
    ]),
  ).toEqual({
    blockedBy: ['own.b', 'own.a'],
    redirect: ['act.call', 'act.write'],
    checks: ['own.check'],
  }));

test('nobody is led to a step that is blocked too', () =>
  expect(
    at([
      guard('own.b', { redirect: ['act.call', 'act.write'] }),
      guard('own.a', { at: ['act.call'] }),
    ]).redirect,
  ).toEqual(['act.write']));

test.each<[string, Parameters<typeof guard>[1], Parameters<typeof pupilCase>[0]]>([
  ['for another sector', { sectors: ['vo'] }, {}],
  ['for another municipality', { residences: ['rijswijk'] }, { lives: 'den-haag' }],
  ['that does not hold', { when: { event: 'mdo' } }, {}],
])('a guard %s does not stand', (_, body, pupil) =>
  expect(at([guard('own.guard', body)], pupil)).toEqual({
    blockedBy: [],
    redirect: [],
    checks: [],
  }),
);

test('a guard stands from the day on which what it asks was logged', () => {
  const guards = [guard('own.guard', { when: { event: 'mdo' } })];
  const facts = { 'mdo.dates': ['2026-11-20'] };
  expect(at(guards, { facts }).blockedBy).toEqual(['own.guard']);
  expect(at(guards, { facts, asOf: '2026-11-19' }).blockedBy).toEqual([]);
});
