import { addBusinessDays, addDays, addMonths, differenceInCalendarDays, format } from 'date-fns';
import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '../attendance/day.ts';
import { isPublicHoliday } from './public-holidays.ts';
import { buildCalendar } from './school-calendar.ts';
import { elapsedUnits, type TermUnit, termEnd } from './terms.ts';

const day = (text: string) => parseDay(text)!;
const calendar = buildCalendar({
  holidays: [
    { from: day('2026-07-11'), to: day('2026-08-23') },
    { from: day('2026-10-17'), to: day('2026-10-25') },
  ],
  freeDays: [day('2026-11-06')],
  timetable: { mon: 6, tue: 6, wed: 6, thu: 6, fri: 6 },
});
const end = (from: string, amount: number, unit: TermUnit, freezeVakantie = false) => {
  const last = termEnd(day(from), amount, unit, calendar, { freezeVakantie });
  return last === null ? null : formatDay(last);
};

describe('the last day of a term', () => {
  test.each<[string, number, TermUnit, string]>([
    ['2026-11-03', 14, 'days', '2026-11-17'],
    ['2026-10-31', 14, 'days', '2026-11-13'], // a Saturday: the Friday before
    ['2026-10-23', 14, 'days', '2026-11-05'], // a free Friday: the Thursday before
    ['2026-10-06', 14, 'days', '2026-10-16'], // in the vakantie: the last school day before it
    ['2026-11-16', 0, 'days', '2026-11-16'],
    ['2026-10-15', 5, 'school-days', '2026-10-29'],
    ['2026-11-05', 1, 'school-days', '2026-11-09'],
    ['2026-11-12', 2, 'working-days', '2026-11-16'],
    ['2026-10-15', 2, 'working-days', '2026-10-19'], // a school vakantie counts
    ['2026-04-02', 2, 'working-days', '2026-04-08'], // Goede Vrijdag and tweede paasdag do not
    ['2026-10-06', 21, 'lesson-week-days', '2026-11-03'], // three weeks, the vakantie week skipped
    ['2026-11-03', 21, 'lesson-week-days', '2026-11-24'],
    ['2026-08-31', 3, 'months', '2026-11-30'],
  ])('%s and %i %s: %s', (from, amount, unit, last) => expect(end(from, amount, unit)).toBe(last));

  test('calendar days stand still in a vakantie where a school chose so', () => {
    expect(end('2026-10-06', 14, 'days', true)).toBe('2026-10-29');
    expect(end('2026-10-06', 2, 'working-days', true)).toBe('2026-10-08');
  });
  test('a school without any lesson has no such day', () => {
    const empty = buildCalendar({ holidays: [], freeDays: [], timetable: {} });
    const options = { freezeVakantie: false };
    expect(termEnd(day('2026-11-03'), 1, 'school-days', empty, options)).toBeNull();
    expect(termEnd(day('2026-11-03'), 1, 'lesson-week-days', empty, options)).toBeNull();
    expect(termEnd(day('2026-11-03'), 1, 'days', empty, options)).toBe(day('2026-11-04'));
  });
});

const YEARS = Array.from({ length: 800 }, (_, n) => day('2026-01-01') + n);

describe('for every day of two years, with their leap day and both changes of the clock', () => {
  const date = (n: number) => `${formatDay(n)}T12:00`;
  test('working days are the weekdays of date-fns without the public holidays', () => {
    for (const from of YEARS) {
      let last = new Date(date(from));
      for (let left = 5; left > 0; ) {
        last = addBusinessDays(last, 1);
        if (!isPublicHoliday(parseDay(format(last, 'yyyy-MM-dd'))!)) left--;
      }
      expect(end(formatDay(from), 5, 'working-days')).toBe(format(last, 'yyyy-MM-dd'));
    }
  });
  test('months and days are those of date-fns', () => {
    for (const from of YEARS) {
      expect(end(formatDay(from), 3, 'months')).toBe(
        format(addMonths(date(from), 3), 'yyyy-MM-dd'),
      );
      const last = parseDay(format(addDays(date(from), 91), 'yyyy-MM-dd'))!;
      expect(elapsedUnits(from, last, 'days', calendar, { freezeVakantie: false })).toBe(91);
    }
  });
  test.each(['school-days', 'working-days', 'lesson-week-days'] as const)(
    'a term of eight %s is eight of them away, and not yet the day before',
    (unit) => {
      const options = { freezeVakantie: false };
      for (const from of YEARS) {
        const last = termEnd(from, 8, unit, calendar, options)!;
        const passed = (to: number) => elapsedUnits(from, to, unit, calendar, options);
        expect([passed(from), passed(last - 1), passed(last)]).toEqual([0, 7, 8]);
      }
    },
  );
});

test('a mistaken year is counted out too', () => {
  const [from, to] = ['1026-11-20', '2026-11-20'] as const;
  expect(elapsedUnits(day(from), day(to), 'days', calendar, { freezeVakantie: false })).toBe(
    differenceInCalendarDays(`${to}T12:00`, `${from}T12:00`),
  );
});
