import { describe, expect, it } from 'vitest';
import { aPupil } from '../../../test/support/reading.ts';
import {
  AS_OF,
  covered,
  entries,
  joinedOf,
  list,
  matrix,
  noor,
  school,
} from '../../../test/support/seen.ts';
import { joinSeen } from './join-seen.ts';

const WEEK: [string, string] = ['2026-11-16', '2026-11-20'];

describe('coverage of one pupil', () => {
  it('is the longest stretch without an unseen school day; weekends and vakanties do not break it', () => {
    // 5–6 September and 17–25 October have no school; 14 September is not seen.
    const seen = [
      list(1, ['2026-08-24', '2026-09-11'], [noor([])]),
      list(2, ['2026-09-15', '2026-10-16'], [noor([])]),
      list(3, ['2026-10-26', '2026-11-20'], [noor([])]),
    ];
    expect(covered(joinedOf(seen))).toEqual(['2026-09-15', '2026-11-19', true]);
  });

  it('goes through days of which each part was told', () => {
    const full = [
      '2026-11-16 P',
      '2026-11-17 am P',
      '2026-11-17 pm Z',
      '2026-11-18 am P',
      '2026-11-19 P',
    ];
    const before = list(1, ['2026-08-24', '2026-11-13'], [noor([])]);
    expect(covered(joinedOf([before, matrix(2, WEEK, [noor(full)])]))).toEqual([
      '2026-08-24',
      '2026-11-19',
      true,
    ]);
    const gap = full.filter((line) => !line.startsWith('2026-11-17 am'));
    expect(covered(joinedOf([before, matrix(2, WEEK, [noor(gap)])]))[1]).toBe('2026-11-16');
  });

  it('does not go through a day of which only a late arrival at an unknown hour is told', () => {
    const clock = { part: 'times', from: 515, to: null } as const;
    const late = noor([], { entries: entries(['2026-11-16 TL'], { slot: clock }) });
    const before = list(1, ['2026-08-24', '2026-11-13'], [noor([])]);
    const pupil = joinedOf([before, matrix(2, WEEK, [late])], school('vo'));
    expect(covered(pupil)[1]).toBe('2026-11-13');
  });

  it('does not go through days that only say present or absent, once reasons are told elsewhere', () => {
    const cells = ['16', '17', '18', '19'].map((date) => `2026-11-${date} Aanwezig`);
    const before = list(1, ['2026-08-24', '2026-11-13'], [noor([])]);
    const pupil = joinedOf([before, matrix(2, WEEK, [noor(cells)])]);
    expect(covered(pupil)[1]).toBe('2026-11-13');
    expect(pupil.tellsReasons).toBe(true);
    expect(joinedOf([matrix(2, WEEK, [noor(cells)])]).tellsReasons).toBe(false);
  });

  it('is of each pupil alone', () => {
    const page = list(1, ['2026-08-24', '2026-11-20'], [noor([])], {
      view: 'history',
      scope: 'pupil',
    });
    const group = matrix(2, WEEK, [noor([]), aPupil('nr:2', { name: 'Sem' })]);
    const { pupils } = joinSeen([page, group], school(), AS_OF);
    expect(pupils.map((pupil) => covered(pupil)[2])).toEqual([true, false]);
  });
});
