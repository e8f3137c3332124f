import { describe, expect, it } from 'vitest';
import { type Day, parseDay } from '../../../rules/attendance/day.ts';
import type { DeadlineFrom } from '../../../rules/documents/document.ts';
import type { CaseSheet } from '../../signals/case/case-sheet.ts';
import { inventedSheet } from '../invented-sheet.fixture.ts';
import { type DeadlineFacts, deadlineDay } from './deadline-day.ts';

const day = (date: string): Day => parseDay(date)!;
const NOTHING: DeadlineFacts = { sheet: inventedSheet(), rule: null, doneOn: null, filled: {} };
const dayOf = (from: DeadlineFrom, facts: Partial<DeadlineFacts> = {}) =>
  deadlineDay(
    { packs: null, sectors: null, municipalities: null, title: 'Evaluatie', from },
    { ...NOTHING, ...facts },
  );

describe('the day of a deadline', () => {
  it('is the day that a person filled in', () => {
    const from: DeadlineFrom = { kind: 'field', field: 'review' };
    expect(dayOf(from, { filled: { review: '2026-12-04' } })).toBe(day('2026-12-04'));
    expect(dayOf(from, { filled: { review: '' } })).toBeNull();
    expect(dayOf(from, { filled: { other: '2026-12-04' } })).toBeNull();
    expect(dayOf(from, { filled: { review: '2026-02-30' } })).toBeNull();
  });

  it('is the term of the signal that it was opened from', () => {
    const signals = [
      { signal: { rule: 'a.one', due: day('2026-11-27') } },
      { signal: { rule: 'a.two', due: null } },
    ] as unknown as CaseSheet['signals'];
    const sheet = { ...NOTHING.sheet, signals };
    expect(dayOf({ kind: 'due' }, { sheet, rule: 'a.one' })).toBe(day('2026-11-27'));
    expect(dayOf({ kind: 'due' }, { sheet, rule: 'a.two' })).toBeNull();
    expect(dayOf({ kind: 'due' }, { sheet })).toBeNull();
  });

  it('comes so long after the step was done', () => {
    const from: DeadlineFrom = { kind: 'after-done', after: 14, unit: 'days' };
    expect(dayOf(from, { doneOn: day('2026-11-20') })).toBe(day('2026-12-04'));
    expect(dayOf(from)).toBeNull();
  });

  it('leaves out vakanties where lesson weeks are counted', () => {
    // The autumn vakantie of the south, 17 to 25 October 2026, lies in between: five weeks later, not four.
    const from: DeadlineFrom = { kind: 'after-done', after: 28, unit: 'lesson-week-days' };
    expect(dayOf(from, { doneOn: day('2026-10-12') })).toBe(day('2026-11-16'));
  });
});
