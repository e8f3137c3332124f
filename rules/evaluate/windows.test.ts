import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '../attendance/day.ts';
import type { Facts } from '../attendance/pupil-case.ts';
import { buildCalendar, type DayRange } from '../calendar/school-calendar.ts';
import { afterReport, type OlderYears, resolveWindow, type Window } from './windows.ts';

const calendar = buildCalendar({
  holidays: [{ from: parseDay('2026-10-17')!, to: parseDay('2026-10-25')! }],
  freeDays: [],
  timetable: { mon: 6, tue: 6, wed: 6, thu: 6, fri: 6 },
});
const words = ({ from, to }: DayRange) => `${formatDay(from)}..${formatDay(to)}`;
const on = (asOf: string, window: Window, facts: Facts = {}) =>
  words(resolveWindow(window, parseDay(asOf)!, calendar, facts));

describe('windows', () => {
  test.each<[Window, string]>([
    [{ kind: 'school-year' }, '2026-08-01..2027-07-31'],
    [{ kind: 'semester' }, '2026-08-01..2027-01-31'],
    [{ kind: 'trailing-months', months: 2 }, '2026-09-21..2026-11-20'],
    [{ kind: 'trailing-lesson-weeks', weeks: 5 }, '2026-10-12..2026-11-20'],
    [{ kind: 'today' }, '2026-11-20..2026-11-20'],
  ])('%j', (window, expected) => expect(on('2026-11-20', window)).toBe(expected));

  test('one window is asked for on many days, and for many schools', () => {
    const window: Window = { kind: 'trailing-lesson-weeks', weeks: 2 };
    const early = buildCalendar({
      holidays: [{ from: parseDay('2026-10-10')!, to: parseDay('2026-10-18')! }],
      freeDays: [],
      timetable: { mon: 6, tue: 6, wed: 6, thu: 6, fri: 6 },
    });
    const asOf = parseDay('2026-10-19')!;
    expect(on('2026-10-27', window)).toBe('2026-10-12..2026-10-27');
    expect(on('2026-10-13', window)).toBe('2026-10-05..2026-10-13');
    expect(words(resolveWindow(window, asOf, early, {}))).toBe('2026-10-05..2026-10-19');
    expect(words(resolveWindow(window, asOf, calendar, {}))).toBe('2026-10-05..2026-10-19');
    expect(words(resolveWindow(window, asOf + 7, early, {}))).toBe('2026-10-19..2026-10-26');
    expect(words(resolveWindow(window, asOf + 7, calendar, {}))).toBe('2026-10-12..2026-10-26');
  });

  test('lesson weeks do not reach into the school year before', () =>
    expect(on('2025-08-05', { kind: 'trailing-lesson-weeks', weeks: 4 })).toBe(
      '2025-08-01..2025-08-05',
    ));
});

describe('since something was logged', () => {
  const since = (facts: Facts, olderYears: OlderYears = 'reach-back') =>
    on('2026-11-20', { kind: 'since-event', event: 'talk', olderYears }, facts);
  test('from the day after it', () =>
    expect(since({ 'talk.date': '2026-11-09' })).toBe('2026-11-10..2026-11-20'));
  test.each<[OlderYears, string]>([
    ['reach-back', '2026-06-10..2026-11-20'],
    ['from-august', '2026-08-01..2026-11-20'],
    ['lapse', '2026-11-21..2026-11-20'],
  ])('a talk in the school year before, %s', (olderYears, expected) => {
    expect(since({ 'talk.date': '2026-06-09' }, olderYears)).toBe(expected);
    expect(since({ 'talk.date': '2026-08-09' }, olderYears)).toBe('2026-08-10..2026-11-20');
  });
  test('a talk without a date is followed by the judged day alone', () =>
    expect(since({ 'talk.held': true })).toBe('2026-11-20..2026-11-20'));
  test('the latest of several; one that is still to come does not exist yet', () =>
    expect(
      on(
        '2026-11-20',
        { kind: 'since-event', event: 'mdo', olderYears: 'reach-back' },
        { 'mdo.dates': ['2026-11-09', '2026-10-01', '2026-11-21'] },
      ),
    ).toBe('2026-11-10..2026-11-20'));
});

test('what was reported is no part of a window', () => {
  const year = resolveWindow({ kind: 'school-year' }, parseDay('2026-11-20')!, calendar, {});
  expect(words(afterReport(year, null))).toBe('2026-08-01..2027-07-31');
  expect(words(afterReport(year, parseDay('2026-11-09')!))).toBe('2026-11-10..2027-07-31');
  expect(words(afterReport(year, parseDay('2026-06-09')!))).toBe('2026-08-01..2027-07-31');
});
