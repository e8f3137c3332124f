import { describe, expect, test } from 'vitest';
import { measured } from '../measures/measured.ts';
import { type FactContext, type FactTest, holds } from './fact-test.ts';
import type { Outcome } from './outcome.ts';
import { day } from './rules.fixture.ts';

const asOf = day('2026-11-20');
const none = measured({ least: 0, window: { from: asOf, to: asOf }, evidence: [] });

function asks(test: FactTest, change: Partial<FactContext> = {}): boolean {
  return holds(test, {
    facts: {},
    asOf,
    found: none,
    atLeast: 1,
    since: null,
    lenient: false,
    firstMet: () => null,
    seenSince: () => true,
    outcomeOf: () => ({ status: 'out', why: 'not-met', found: none }),
    age: () => null,
    ...change,
  });
}

test('a number that was logged', () => {
  const question: FactTest = { fact: 'opschaling.step', atLeast: 2 };
  expect(
    [1, 2, '2', undefined].map((step) => asks(question, { facts: { 'opschaling.step': step } })),
  ).toEqual([false, true, false, false]);
});

test('something that was logged in the last days', () => {
  const question: FactTest = { event: 'duo-report', withinDays: 7 };
  const report = (date: string) => ({ facts: { 'duo.reported': [{ date }] } });
  expect(asks(question, report('2026-11-14'))).toBe(true);
  expect(asks(question, report('2026-11-13'))).toBe(false);
});

test('age in whole years; an unknown one answers no', () => {
  const at = (question: FactTest, age: number | null) => asks(question, { age: () => age });
  expect([11, 12, null].map((age) => at({ age: { from: 12 } }, age))).toEqual([false, true, false]);
  expect([15, 16, null].map((age) => at({ age: { below: 16 } }, age))).toEqual([
    true,
    false,
    false,
  ]);
});

describe('another rule', () => {
  const says = (status: Outcome['status'], greatest: number, lenient = false) =>
    asks(
      { signal: 'own.other' },
      {
        lenient,
        outcomeOf: () =>
          ({ status, severity: 'info', found: { ...none, least: 1, greatest } }) as Outcome,
      },
    );
  test('is met or not', () => {
    expect(says('met', 1)).toBe(true);
    for (const status of ['near', 'unknown', 'out'] as const) expect(says(status, 9)).toBe(false);
  });
  test('may be met while not all was seen', () => {
    expect(says('unknown', 9, true)).toBe(true);
    expect(says('near', 9, true)).toBe(true);
    expect(says('near', 1, true)).toBe(false);
    expect(says('out', 9, true)).toBe(false);
  });
});

describe('from the start of what it is about', () => {
  const question: FactTest = { event: 'contact', from: 'start' };
  const facts = { 'contact.log': ['2026-11-10'] };
  test('the day that is known', () => {
    const from = (began: string) =>
      asks(question, { facts, found: { ...none, began: day(began) } });
    expect(from('2026-11-10')).toBe(true);
    expect(from('2026-11-11')).toBe(false);
  });
  test('the first day that it could be, when asked leniently', () => {
    const found = { ...none, began: day('2026-11-11'), mayHaveBegun: day('2026-11-09') };
    expect(asks(question, { facts, found })).toBe(false);
    expect(asks(question, { facts, found, lenient: true })).toBe(true);
    expect(asks({ not: question }, { facts, found })).toBe(false);
    expect(asks({ not: question }, { facts, found, lenient: true })).toBe(true);
  });
});

test('unless something counted later: of a spell its first day is meant', () => {
  const question: FactTest = { event: 'partners-informed', unlessCountedAfter: 'event' };
  const facts = { 'partners.informedDate': '2026-11-17' };
  const evidence = [day('2026-11-16'), day('2026-11-18')];
  const found = measured({ least: 2, window: none.window, evidence });
  expect(asks(question, { facts, found })).toBe(false);
  const first = { least: 1, window: none.window, evidence, lastCounted: day('2026-11-16') };
  expect(asks(question, { facts, found: measured(first) })).toBe(true);
  const unsure = measured({ ...first, lastPossible: day('2026-11-18') });
  expect(asks(question, { facts, found: unsure })).toBe(false);
  expect(asks(question, { facts, found: unsure, lenient: true })).toBe(true);
  expect(asks(question, { facts, found: none, seenSince: () => false })).toBe(false);
});
