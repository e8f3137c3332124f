import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../rules/index.ts';
import { type Dated, isNewYear, newYear } from './new-year.ts';

const school: Dated = {
  holidays: [
    { from: '2025-07-26', to: '2025-07-31' }, // over before 1 August 2025: more than a year old
    { from: '2025-07-31', to: '2025-08-01' }, // its last day is a year old on the day
    { from: '2026-02-14', to: '2026-02-22' },
    { from: '2026-07-25', to: '2026-08-02' }, // goes on into the new year
  ],
  freeDays: ['2025-07-31', '2025-08-01', '2026-07-31', '2026-08-01', '2026-11-06', ''],
  schoolDays: ['2025-03-03', '2026-03-02'],
  checkedFor: 2025,
};

describe('newYear', () => {
  it('keeps what is over for a year, and lets go what is older', () => {
    expect(newYear(school, 2026)).toEqual({
      startYear: 2026,
      tooOld: {
        holidays: [{ from: '2025-07-26', to: '2025-07-31' }],
        freeDays: ['2025-07-31'],
        schoolDays: ['2025-03-03'],
      },
      kept: {
        holidays: [
          { from: '2025-07-31', to: '2025-08-01' },
          { from: '2026-02-14', to: '2026-02-22' },
        ],
        freeDays: ['2025-08-01', '2026-07-31'],
        schoolDays: ['2026-03-02'],
      },
      next: {
        holidays: school.holidays.slice(1),
        freeDays: ['2025-08-01', '2026-07-31', '2026-08-01', '2026-11-06', ''],
        schoolDays: ['2026-03-02'],
        checkedFor: null,
      },
    });
  });

  it('begins on 1 August, for who looked an earlier year through', () => {
    const on = (date: string, checkedFor: number | null) =>
      isNewYear({ checkedFor }, parseDay(date)!);
    expect(on('2026-07-31', 2025)).toBe(false);
    expect(on('2026-08-01', 2025)).toBe(true);
    expect(on('2026-08-01', 2026)).toBe(false);
    expect(on('2026-08-01', 2024)).toBe(true);
    expect(on('2026-08-01', null)).toBe(false);
  });
});
