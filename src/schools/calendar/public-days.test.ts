import { expect, it } from 'vitest';
import { formatDay } from '../../../rules/index.ts';
import { publicDaysOf } from './public-days.ts';

const datesOf = (startYear: number) =>
  Object.fromEntries(
    Object.entries(publicDaysOf(startYear)).map(([name, day]) => [name, formatDay(day)]),
  );

it('finds the days on which schools are closed', () => {
  // Easter: 28 March 2027.
  expect(datesOf(2026)).toEqual({
    'easter-monday': '2027-03-29',
    'kings-day': '2027-04-27',
    ascension: '2027-05-06',
    'after-ascension': '2027-05-07',
    'whit-monday': '2027-05-17',
  });
  // 27 April 2025 was a Sunday.
  expect(datesOf(2024)['kings-day']).toBe('2025-04-26');
});
