import { describe, expect, test } from 'vitest';
import { formatDay } from '../attendance/day.ts';
import { daily, day, pupil } from './pupil.fixture.ts';

type Pupil = Parameters<typeof pupil>[0];
const covers = (given: Partial<Pupil>, from: string, to: string, asOf = '2026-11-20') => {
  const { coverage } = pupil({ asOf, ...given });
  return coverage.coversWindow({ from: day(from), to: day(to) }, day(asOf));
};

describe('a page that vouches for a period', () => {
  const seen: [string, string] = ['2026-10-26', '2026-11-13'];
  test.each([
    ['2026-10-26', '2026-11-13', true],
    ['2026-10-17', '2026-11-15', true], // a vakantie before it and a weekend behind it
    ['2026-10-16', '2026-11-13', false],
    ['2026-10-26', '2026-11-16', false],
    ['2026-10-24', '2026-10-25', true], // no school day at all
    ['2026-12-01', '2026-12-04', true], // nothing of it has come yet
  ])('%s to %s: %s', (from, to, expected) => expect(covers({ seen }, from, to)).toBe(expected));
  test('an open as-of need not be seen, the school day before it must', () => {
    expect(covers({ seen }, '2026-10-26', '2027-07-31', '2026-11-16')).toBe(true);
    expect(covers({ seen }, '2026-10-26', '2027-07-31', '2026-11-17')).toBe(false);
  });
});

describe('a page of which only the cells vouch for themselves', () => {
  const cells: [string, string] = ['2026-11-09', '2026-11-20'];
  const records = [...daily('2026-11-09', '2026-11-13', 'day present'), '2026-11-16 am sick'];
  test('every slot of every school day must have one', () => {
    expect(covers({ cells, records }, '2026-11-07', '2026-11-15')).toBe(true);
    expect(covers({ cells, records }, '2026-11-07', '2026-11-16')).toBe(false);
    expect(
      covers({ cells, records: [...records, '2026-11-16 pm unknown'] }, '2026-11-07', '2026-11-16'),
    ).toBe(true);
  });
  test('a cell outside its period is seen, not covered', () => {
    const { coverage } = pupil({ asOf: '2026-11-20', cells, records: ['2026-11-06 day sick'] });
    expect(coverage.covers(day('2026-11-06'))).toBe(false);
    expect(coverage.sees(day('2026-11-06'))).toBe(true);
    expect(coverage.firstCovered).toBeNull();
  });
  test('the first covered day is the first with every slot', () => {
    const { coverage } = pupil({ asOf: '2026-11-20', cells, records: records.slice(2) });
    expect(formatDay(coverage.firstCovered!)).toBe('2026-11-11');
  });
});
