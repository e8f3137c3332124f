import { describe, expect, test } from 'vitest';
import { day, pupil } from './pupil.fixture.ts';
import { measureSpells } from './spell-count.ts';

type Pupil = Parameters<typeof pupil>[0];

describe('spells that begin in a window', () => {
  const count = (given: Partial<Pupil>, maxDays: number | null = null, from = '2026-09-21') => {
    const view = pupil({ asOf: '2026-11-20', ...given });
    return measureSpells(view, 'sick', { from: day(from), to: view.asOf }, maxDays, view.asOf);
  };
  const three = [
    '2026-09-21 day sick',
    '2026-10-05 day sick',
    '2026-10-06 pm sick',
    '2026-11-02 day sick',
  ];
  test('three of one and two days', () =>
    expect(count({ records: three }, 2)).toMatchObject({ least: 3, greatest: 3 }));
  test('not one that began the day before', () =>
    expect(count({ records: three }, 2, '2026-09-22').least).toBe(2));
  test('not one of three days, unless any length will do', () => {
    const records = [...three, '2026-10-07 am sick'];
    expect(count({ records }, 2).least).toBe(2);
    expect(count({ records }).least).toBe(3);
  });
  test('one that is not certain only raises the greatest value', () =>
    expect(count({ seen: ['2026-09-21'], records: three }, 2)).toMatchObject({
      least: 2,
      greatest: 3,
      lowerBound: true,
    }));
});
