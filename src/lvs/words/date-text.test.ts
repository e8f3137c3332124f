import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../rules/attendance/day.ts';
import { placeIn, readDate, readDayIn } from './date-text.ts';

const day = (iso: string) => ({ day: parseDay(iso) });

describe('readDate', () => {
  it.each([
    ['31-08-2026', day('2026-08-31')],
    ['31/8/26', day('2026-08-31')],
    ['2026-08-31', day('2026-08-31')],
    ['27 juli 2026', day('2026-07-27')],
    ['Ma 31 aug, 2026', day('2026-08-31')],
    ['maandag 31 augustus 2026', day('2026-08-31')],
    ['August 24', { month: 8, date: 24 }],
    ['ma 31 aug.', { month: 8, date: 31, weekday: 1 }],
    ['vr 20-11', { month: 11, date: 20, weekday: 5 }],
    ['29 feb', { month: 2, date: 29 }],
  ])('%s', (text, expected) => {
    expect(readDate(text)).toEqual(expected);
  });

  it.each([
    '',
    '31-02-2026',
    'dinsdag 31 augustus 2026', // a Monday
    '12 okt 1045', // a clock time
    '29-02-2027',
    '00-13-2026',
    '32 aug',
    '1042',
    'Groep 7',
    '3e uur',
    'TL',
  ])('is not fooled by %s', (text) => expect(readDate(text)).toBeNull());
});

describe('a date without a year', () => {
  const schoolYear = { from: parseDay('2026-08-01')!, to: parseDay('2027-07-31')! };

  it('falls in the one year of the period that has it', () => {
    expect(readDayIn('12 jan', schoolYear)).toBe(parseDay('2027-01-12'));
    expect(readDayIn('12 dec', schoolYear)).toBe(parseDay('2026-12-12'));
  });
  it('stays unread without a period, outside it, or when two years fit', () => {
    expect(readDayIn('12 jan', null)).toBeNull();
    const autumn = { from: parseDay('2026-09-01')!, to: parseDay('2026-11-30')! };
    expect(readDayIn('12 jan', autumn)).toBeNull();
    expect(readDayIn('di 12 jan', schoolYear)).toBe(parseDay('2027-01-12'));
    expect(readDayIn('ma 12 jan', schoolYear)).toBeNull(); // a Tuesday
    const twoYears = { from: parseDay('2025-08-01')!, to: parseDay('2027-07-31')! };
    expect(placeIn({ month: 9, date: 1 }, twoYears)).toBeNull();
  });
});
