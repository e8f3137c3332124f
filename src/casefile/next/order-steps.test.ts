import { describe, expect, it } from 'vitest';
import { inventedSheet } from '../invented-sheet.fixture.ts';
import { orderSteps } from './order-steps.ts';

/** Sick four times for a day or two in two months, and twice late: the protocol asks three steps. */
const sheet = inventedSheet();
const [sick, late] = sheet.signals;

const ids = (given: typeof sheet) => {
  const { first, also, others } = orderSteps(given);
  return { first: first?.step.id, also: also.map(({ step }) => step.id), others };
};
const withStep = (id: string, more: object) => ({
  ...sheet,
  steps: sheet.steps.map((step) => (step.id === id ? { ...step, ...more } : step)),
});

describe('the steps', () => {
  it('begin with the first one of the strongest signal', () => {
    expect([sick?.rule.id, late?.rule.id]).toEqual([
      'denbosch.sick.frequent',
      'denbosch.late.school-talk',
    ]);
    const { first, also, others } = ids(sheet);
    expect(first).toBe('act.explain-jeugdarts');
    expect(also).toEqual(['act.form-jeugdarts', 'act.talk-parents']);
    expect(others).toHaveLength(sheet.steps.length - 3);
  });

  it('go on to the next when the first is done since the signal is there', () => {
    const done = withStep('act.explain-jeugdarts', { done: [sick!.signal.since! + 1] });
    expect(ids(done).first).toBe('act.form-jeugdarts');
    const before = withStep('act.explain-jeugdarts', { done: [sick!.signal.since! - 1] });
    expect(ids(before).first).toBe('act.explain-jeugdarts');
  });

  it('put one that can be taken now before a blocked one of the same signal', () => {
    const blocked = withStep('act.explain-jeugdarts', { blocked: ['Eerst iets anders.'] });
    expect(ids(blocked).first).toBe('act.form-jeugdarts');
    expect(ids(blocked).also).toContain('act.explain-jeugdarts');
  });

  it('are not asked by a signal that a person has looked at', () => {
    const mark = { rule: sick!.rule.id, how: 'seen', on: '2026-11-18', until: null } as const;
    const marked = { ...sick!, mark: { ...mark, lastDay: null, severity: 'action' as const } };
    const { first, also } = ids({ ...sheet, signals: [marked, late!] });
    expect(first).toBe('act.talk-parents');
    expect(also).toEqual([]);
  });

  it('are none where nothing is met', () => {
    expect(ids({ ...sheet, signals: [] })).toEqual({ also: [], others: sheet.steps });
  });
});
