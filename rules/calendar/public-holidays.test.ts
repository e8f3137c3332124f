import { addDays, getDay } from 'date-fns';
import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '../attendance/day.ts';
import { easterOf, isPublicHoliday } from './public-holidays.ts';

const holidaysOf = (year: number) => {
  const first = parseDay(`${year}-01-01`)!;
  const days = Array.from({ length: 366 }, (_, n) => first + n).filter(isPublicHoliday);
  return days.map(formatDay).filter((date) => date.startsWith(String(year)));
};

test('the public holidays of 2026', () =>
  expect(holidaysOf(2026)).toEqual([
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-04-27',
    '2026-05-05',
    '2026-05-14',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ]));

test('Koningsdag is the day before when 27 April is a Sunday', () => {
  expect(holidaysOf(2025)).toContain('2025-04-26');
  expect(holidaysOf(2025)).not.toContain('2025-04-27');
});

describe('Easter', () => {
  test.each([
    ['2000-04-23'],
    ['2008-03-23'],
    ['2011-04-24'],
    ['2019-04-21'],
    ['2024-03-31'],
    ['2025-04-20'],
    ['2026-04-05'],
    ['2027-03-28'],
    ['2038-04-25'],
  ])('%s', (date) => expect(formatDay(easterOf(Number(date.slice(0, 4))))).toBe(date));

  test('is the Sunday after the first full moon of spring, within its limits', () => {
    for (let year = 1900; year < 2200; year++) {
      const date = formatDay(easterOf(year));
      expect(getDay(addDays(`${date}T12:00`, 0))).toBe(0);
      expect(date >= `${year}-03-22` && date <= `${year}-04-25`).toBe(true);
    }
  });
});
