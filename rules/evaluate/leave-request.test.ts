import { describe, expect, test } from 'vitest';
import { parseDay } from '../attendance/day.ts';
import { buildCalendar } from '../calendar/school-calendar.ts';
import { leaveDays } from './leave-request.ts';
import type { LeaveArticle } from './rule-body.ts';

const calendar = buildCalendar({
  holidays: [{ from: parseDay('2026-10-17')!, to: parseDay('2026-10-25')! }],
  freeDays: [],
  timetable: { mon: 6, tue: 6, wed: 6, thu: 6, fri: 6 },
});
const days = (request: unknown, article: LeaveArticle | null = null, exemption?: unknown) =>
  leaveDays({ 'leave.request': request, exemption }, article, calendar);

describe('school days of a leave request', () => {
  test('as a number, as days, or from one date to another', () => {
    expect(days(11)).toBe(11);
    expect(days({ days: 10 })).toBe(10);
    expect(days({ from: '2026-10-15', to: '2026-10-27' })).toBe(4);
  });
  test.each([
    undefined,
    null,
    'ten',
    {},
    { from: '2026-10-15' },
    { from: '2026-02-30', to: '2026-10-27' },
  ])('nothing that can be counted: %j', (request) => expect(days(request)).toBe(0));
});

describe('the article it names', () => {
  test('11f only when somebody says so', () => {
    expect(days(5, '11f')).toBe(0);
    expect(days(5, '11f', '11f')).toBe(5);
    expect(days({ days: 5, article: '11f' }, '11f')).toBe(5);
    expect(days({ days: 5, article: '11g' }, '11f', '11f')).toBe(0);
  });
  test('11g also when nobody says', () => {
    expect(days(5, '11g')).toBe(5);
    expect(days({ days: 5, article: '11g' }, '11g')).toBe(5);
    expect(days({ days: 5, article: '11f' }, '11g')).toBe(0);
    expect(days(5, '11g', '11f')).toBe(0);
    expect(days(5, '11g', '5a')).toBe(5);
  });
});
