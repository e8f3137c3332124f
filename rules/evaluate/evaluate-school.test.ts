import { expect, test } from 'vitest';
import type { Facts } from '../attendance/pupil-case.ts';
import { evaluatePupil } from './evaluate-pupil.ts';
import { evaluateSchool } from './evaluate-school.ts';
import type { RuleBody } from './rule-body.ts';
import { pack, pupilCase, rule } from './rules.fixture.ts';
import { toContract } from './to-contract.ts';

const task = (id: string, every: Extract<RuleBody['count'], { measure: 'cycle' }>['every']) =>
  rule(id, { scope: 'school', count: { measure: 'cycle', every }, atLeast: 1 });

const own = pack([
  rule('own.late', { atLeast: 1 }),
  task('own.weekly', { kind: 'lesson-weeks', weeks: 1 }),
  task('own.autumn', { kind: 'school-year', times: 1, from: '09-01', to: '10-31' }),
  rule('own.wish', { scope: 'school', count: { measure: 'flag' }, atLeast: 1 }),
]);

const judged = (facts: Facts, asOf = '2026-11-20') =>
  evaluateSchool(pupilCase({ asOf, facts }), [own]).map(toContract);

test('tasks that are still to be done, with the day on which their period ends', () =>
  expect(judged({ 'done.own.weekly': ['2026-11-13'] })).toMatchObject([
    { rule: 'own.autumn', value: 1, since: '2026-09-01', due: '2026-10-31', overdue: true },
    {
      rule: 'own.weekly',
      value: 1,
      since: '2026-11-16',
      sinceLatest: false,
      lowerBound: false,
      due: '2026-11-20',
      overdue: false,
    },
  ]));

test('done is done, and never begun before the school year', () => {
  const facts = { 'done.own.weekly': ['2026-11-18'], 'done.own.autumn': ['2026-09-15'] };
  expect(judged(facts)).toEqual([]);
  const lastYear = { ...facts, 'done.own.weekly': ['2025-09-15'] };
  expect(judged(lastYear)).toMatchObject([{ rule: 'own.weekly', since: '2026-08-24' }]);
});

test('a task that a school chose to follow has no term', () => {
  const facts = { 'done.own.weekly': ['2026-11-18'], 'done.own.autumn': ['2026-09-15'] };
  expect(judged({ ...facts, 'flag.own.wish': true })).toMatchObject([
    { rule: 'own.wish', since: '2026-08-24', sinceLatest: false, due: null, overdue: null },
  ]);
});

test('a school year that begins on its first day is no doubt about since when', () =>
  expect(judged({}, '2025-08-01')).toMatchObject([
    { rule: 'own.weekly', since: '2025-08-01', sinceLatest: false },
  ]));

test('tasks are never about a pupil, and pupils never about a school', () => {
  const pupil = pupilCase({ records: ['2026-11-10 am late'] });
  expect(evaluatePupil(pupil, [own]).map((signal) => signal.rule)).toEqual(['own.late']);
  expect(evaluateSchool(pupil, [own]).map((signal) => signal.rule)).not.toContain('own.late');
});
