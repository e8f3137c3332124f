import { describe, expect, test } from 'vitest';
import { dayOf, daysInMonth, formatDay, parseDay, partsOf, weekdayOf } from './day.ts';

describe('reckoning in days, against the clock of the machine', () => {
  test.each([
    ['the years around now', -20_000, 60_000, 1],
    ['from the year 100 to 9999, in steps', -682_945, 2_932_896, 97],
  ])('%s', (_, from, to, step) => {
    const wrong: string[] = [];
    for (let day = from; day <= to; day += step) {
      const clock = new Date(day * 86_400_000);
      const { year, month, date } = partsOf(day);
      const same =
        year === clock.getUTCFullYear() &&
        month === clock.getUTCMonth() + 1 &&
        date === clock.getUTCDate() &&
        weekdayOf(day) === (clock.getUTCDay() || 7);
      if (!same || dayOf(year, month, date) !== day) wrong.push(clock.toISOString());
    }
    expect(wrong).toEqual([]);
  });
  test('a year is as long as its months', () => {
    for (const year of [1900, 2000, 2024, 2026, 2100]) {
      const months = Array.from({ length: 12 }, (_, n) => daysInMonth(year, n + 1));
      const length = (Date.UTC(year + 1, 0) - Date.UTC(year, 0)) / 86_400_000;
      expect(months.reduce((sum, days) => sum + days)).toBe(length);
    }
  });
});

describe('reading a date', () => {
  test.each(['2026-11-20', '2024-02-29', '2000-02-29', '1970-01-01', '0100-01-01', '9999-12-31'])(
    '%s',
    (text) => expect(formatDay(parseDay(text)!)).toBe(text),
  );
  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '0026-11-20', // a year that nobody means
    '2026-1-20',
    '2026/11-20',
    '2026-11/20',
    '20-11-2026',
    '2026-11-20T00:00',
    ' 2026-11-2',
    '2026-11-2x',
    '-026-11-20',
    '２０２６-11-20',
    '',
  ])('not %j', (text) => expect(parseDay(text)).toBeNull());
});
