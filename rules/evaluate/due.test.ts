import { describe, expect, test } from 'vitest';
import { evaluatePupil } from './evaluate-pupil.ts';
import type { RuleBody, Term } from './rule-body.ts';
import { pack, pupilCase, rule } from './rules.fixture.ts';
import { toContract } from './to-contract.ts';

type Pupil = Parameters<typeof pupilCase>[0];

function dueOf(term: Partial<Term>, pupil: Pupil, body: Partial<RuleBody> = {}) {
  const whole: Term = { after: 5, unit: 'school-days', from: 'since', metBy: null, ...term };
  const own = pack([rule('own.rule', { atLeast: 1, ...body, term: whole })]);
  const signal = toContract(evaluatePupil(pupilCase(pupil), [own])[0]!);
  return { due: signal.due, overdue: signal.overdue };
}

const late = { records: ['2026-11-10 am late'] };

describe('a term', () => {
  test('counts from the first met day', () =>
    expect(dueOf({}, late)).toEqual({ due: '2026-11-17', overdue: true }));
  test('on its last day it is not over', () =>
    expect(dueOf({}, { ...late, asOf: '2026-11-17' })).toEqual({
      due: '2026-11-17',
      overdue: false,
    }));
  test('from the first day of a run', () => {
    const records = ['2026-11-17 day sick', '2026-11-18 day sick', '2026-11-19 day sick'];
    const count = { measure: 'run', class: 'sick' } as const;
    const pupil = { asOf: '2026-11-19', records };
    expect(dueOf({ after: 2, from: 'start' }, pupil, { count, atLeast: 3 })).toEqual({
      due: '2026-11-19',
      overdue: false,
    });
  });
  test('from the latest of what was logged; an event without a date gives none', () => {
    const term: Partial<Term> = { after: 14, unit: 'days', from: { event: 'mdo' } };
    const logged = { 'mdo.dates': ['2026-10-01', '2026-11-09', '2026-12-01'] };
    expect(dueOf(term, { ...late, facts: logged }).due).toBe('2026-11-23');
    const undated: Partial<Term> = { ...term, from: { event: 'talk' } };
    expect(dueOf(undated, { ...late, facts: { 'talk.held': true } }).due).toBeNull();
  });
  test('is gone once its step is done', () =>
    expect(
      dueOf({ metBy: { event: 'talk' } }, { ...late, facts: { 'talk.date': '2026-11-11' } }),
    ).toEqual({ due: null, overdue: null }));
  test('is never certainly in time while the first met day may be earlier', () =>
    expect(dueOf({ after: 20 }, { ...late, seen: ['2026-11-10', '2026-11-20'] })).toEqual({
      due: '2026-12-08',
      overdue: null,
    }));
});

describe('a move to another municipality', () => {
  const from = { event: 'concern' } as const;
  const term: Partial<Term> = { after: 14, unit: 'days', from };
  const facts = { 'concern.date': '2026-10-01' };
  const moved = (day: string): Pupil => ({ facts, lives: [[day, 'rijswijk']] });
  const count: RuleBody['count'] = { measure: 'facts', when: from };
  const body: Partial<RuleBody> = { count, residences: ['rijswijk'] };
  test('a term that had passed before it was not theirs', () =>
    expect(dueOf(term, moved('2026-10-16'), body)).toEqual({ due: null, overdue: null }));
  test('a term that was still open is', () =>
    expect(dueOf(term, moved('2026-10-15'), body).due).toBe('2026-10-15'));
  test('and a rule for everywhere does not mind', () =>
    expect(dueOf(term, moved('2026-10-16'), { count }).due).toBe('2026-10-15'));
});
