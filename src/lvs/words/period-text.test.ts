import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../../rules/attendance/day.ts';
import { readPeriod, weekIn } from './period-text.ts';

const TODAY = parseDay('2026-11-20')!;
const period = (read: ReturnType<typeof readPeriod>) =>
  read && `${formatDay(read.from)} ${formatDay(read.to)}`;
const SCHOOL_YEAR = '2026-08-01 2027-07-31';

it.each([
  ['Schooljaar 2026-2027', SCHOOL_YEAR],
  ['2026 - 2027', SCHOOL_YEAR],
  ['2025/2026', '2025-08-01 2026-07-31'],
  ['2026/27', SCHOOL_YEAR],
  ['Huidig schooljaar', SCHOOL_YEAR],
  ['Dit schooljaar', SCHOOL_YEAR],
  ['Laatste 30 dagen', '2026-10-22 2026-11-20'],
  ['Laatste 7 dagen', '2026-11-14 2026-11-20'],
  ['24-08-2026 t/m 20-11-2026', '2026-08-24 2026-11-20'],
  ['16 nov - 20 nov 2026', '2026-11-16 2026-11-20'],
])('%s', (text, expected) => expect(period(readPeriod(text, TODAY))).toBe(expected));

it.each(['Deze periode', 'P1', 'Periode 2', '2026-2028', '2026', 'november 2026', ''])(
  'has no dates: %s',
  (text) => expect(readPeriod(text, TODAY)).toBeNull(),
);

describe('a week of a school year', () => {
  const year = readPeriod('2026-2027', TODAY)!;
  it.each([
    [47, '2026-11-16 2026-11-22'],
    [53, '2026-12-28 2027-01-03'],
    [1, '2027-01-04 2027-01-10'],
    [28, '2027-07-12 2027-07-18'],
  ])('%s', (week, expected) => expect(period(weekIn(week, year))).toBe(expected));

  // Week 31 begins on 27 July 2026 and on 2 August 2027, both outside.
  it('lies in it whole', () => expect(weekIn(31, year)).toBeNull());
});
