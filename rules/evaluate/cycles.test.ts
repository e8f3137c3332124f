import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '../attendance/day.ts';
import { buildCalendar } from '../calendar/school-calendar.ts';
import { type Cycle, doneDays, measureCycle } from './cycles.ts';

const day = (text: string) => parseDay(text)!;
const calendar = buildCalendar({
  holidays: [
    { from: day('2026-07-11'), to: day('2026-08-23') },
    { from: day('2026-10-17'), to: day('2026-10-25') },
    { from: day('2026-12-01'), to: day('2026-12-31') },
  ],
  freeDays: [],
  timetable: { mon: 6, tue: 6, wed: 6, thu: 6, fri: 6 },
});

/** How often still, and in which period. */
function toDo(every: Cycle, asOf: string, ...done: string[]) {
  const { least, window } = measureCycle(every, done.map(day), calendar, day(asOf));
  return `${least} ${formatDay(window.from)}..${formatDay(window.to)}`;
}

describe('once in so many lesson weeks', () => {
  const weekly: Cycle = { kind: 'lesson-weeks', weeks: 1 };
  const sixWeekly: Cycle = { kind: 'lesson-weeks', weeks: 6 };
  test('this week', () => {
    expect(toDo(weekly, '2026-11-18')).toBe('1 2026-11-16..2026-11-22');
    expect(toDo(weekly, '2026-11-18', '2026-11-16')).toBe('0 2026-11-16..2026-11-22');
    expect(toDo(weekly, '2026-11-18', '2026-11-15')).toBe('1 2026-11-16..2026-11-22');
  });
  test('a date still to come is not done yet', () =>
    expect(toDo(weekly, '2026-11-18', '2026-11-19')).toMatch(/^1 /));
  test('a vakantie week asks for nothing, and is not one of the six', () => {
    expect(toDo(weekly, '2026-10-21')).toBe('0 2026-10-21..2026-10-21');
    expect(toDo(sixWeekly, '2026-11-04', '2026-09-21')).toBe('0 2026-09-21..2026-11-08');
    expect(toDo(sixWeekly, '2026-11-04', '2026-09-20')).toMatch(/^1 /);
  });
  test('they begin anew with the school year', () =>
    expect(toDo(sixWeekly, '2026-08-28', '2026-07-09')).toBe('1 2026-08-24..2026-08-30'));
});

describe('once in so many months', () => {
  test('this month', () => {
    expect(toDo({ kind: 'month' }, '2026-11-30')).toBe('1 2026-11-01..2026-11-30');
    expect(toDo({ kind: 'month' }, '2026-11-30', '2026-11-01')).toMatch(/^0 /);
    expect(toDo({ kind: 'month' }, '2026-11-30', '2026-10-31')).toMatch(/^1 /);
  });
  test('a month without school asks for nothing and is not one of the three', () => {
    expect(toDo({ kind: 'month' }, '2026-12-10')).toMatch(/^0 /);
    const quarterly: Cycle = { kind: 'months', months: 3 };
    expect(toDo(quarterly, '2027-01-11', '2026-10-01')).toBe('0 2026-10-01..2027-01-31');
    expect(toDo(quarterly, '2027-01-11', '2026-09-30')).toMatch(/^1 /);
  });
});

describe('so often a school year', () => {
  const twice: Cycle = { kind: 'school-year', times: 2 };
  const autumn: Cycle = { kind: 'school-year', times: 1, from: '09-01', to: '10-31' };
  test('what is left of it', () => {
    expect(toDo(twice, '2026-11-20')).toBe('2 2026-08-01..2027-07-31');
    expect(toDo(twice, '2026-11-20', '2026-09-10')).toMatch(/^1 /);
    expect(toDo(twice, '2026-11-20', '2026-09-10', '2026-10-10', '2026-11-10')).toMatch(/^0 /);
    expect(toDo(twice, '2026-11-20', '2026-07-31')).toMatch(/^2 /);
  });
  test('not before its first day, and after its last day until it was done', () => {
    expect(toDo(autumn, '2026-08-31')).toMatch(/^0 /);
    expect(toDo(autumn, '2026-09-01')).toBe('1 2026-09-01..2026-10-31');
    expect(toDo(autumn, '2026-11-20')).toBe('1 2026-09-01..2026-10-31');
    expect(toDo(autumn, '2026-11-20', '2026-11-03')).toMatch(/^0 /);
  });
  test('a period in the second calendar year', () =>
    expect(toDo({ ...autumn, from: '02-01', to: '03-31' }, '2027-02-03')).toBe(
      '1 2027-02-01..2027-03-31',
    ));
});

test('dates of a task stand in the facts under its rule', () => {
  const facts = { 'done.denbosch.analysis.weekly': ['2026-11-16', 'yesterday', 7] };
  expect(doneDays(facts, 'denbosch.analysis.weekly').map(formatDay)).toEqual(['2026-11-16']);
  expect(doneDays(facts, 'denbosch.overview.partners')).toEqual([]);
});
