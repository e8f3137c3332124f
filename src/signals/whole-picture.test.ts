import { describe, expect, it } from 'vitest';
import { formatDay } from '../../rules/attendance/day.ts';
import { aPupil } from '../../test/support/reading.ts';
import { AS_OF, day, list, matrix, register, school } from '../../test/support/seen.ts';
import type { PupilReading } from '../lvs/reading/reading.ts';
import type { ViewSpec } from '../store/view-spec.ts';
import { joinSeen } from './join/join-seen.ts';
import type { SeenReading } from './join/seen-source.ts';
import { wholePicture } from './whole-picture.ts';

const YEAR: [string, string] = ['2026-08-01', '2026-11-20'];
const pupils = (...numbers: number[]): PupilReading[] =>
  numbers.map((n) => aPupil(`nr:${n}`, { name: `Leerling ${n}` }));

function picture(seen: SeenReading[], views: Partial<ViewSpec>[] = [], asOf = AS_OF) {
  const { calendar } = school();
  const { reading } = seen.at(-1)!;
  const joined = joinSeen(seen, school(), asOf).pupils;
  return wholePicture(reading, joined, calendar, asOf, views as ViewSpec[]);
}

describe('Beeld compleet', () => {
  it('counts who was seen on each school day of this year up to yesterday', () => {
    // School begins on 24 August.
    const list1 = list(1, ['2026-08-24', '2026-11-19'], pupils(1, 2));
    const page = register(2, '2026-11-20', pupils(1, 2));
    expect(picture([list1, page])).toMatchObject({ whole: 2, of: 2, missing: null });
    const late = list(1, ['2026-08-25', '2026-11-19'], pupils(1, 2));
    expect(picture([late, page])).toMatchObject({ whole: 0, of: 2 });
  });

  it('tells what is missing, of whom, and between which school days', () => {
    const seen = [
      list(1, YEAR, pupils(1, 2)),
      list(2, ['2026-10-26', '2026-11-20'], pupils(3)),
      register(3, '2026-11-20', pupils(1, 2, 3)),
    ];
    const { whole, of, start, missing } = picture(seen)!;
    expect([whole, of, formatDay(start)]).toEqual([2, 3, '2026-08-01']);
    expect([missing?.pupils, formatDay(missing!.from), formatDay(missing!.to)]).toEqual([
      ...[1, '2026-08-24', '2026-10-16'],
    ]);
  });

  it('does not take a page that only says present or absent for a whole picture', () => {
    const cells = Array.from({ length: 120 }, (_, n) => ({
      ...{ day: day('2026-08-01') + n, slot: { part: 'day' as const }, code: 'Aanwezig' },
      ...{ label: null, excused: null, minutes: null, notion: null },
    }));
    const [noor] = pupils(1);
    expect(picture([matrix(1, YEAR, [{ ...noor!, entries: cells }])])).toMatchObject({ whole: 0 });
  });

  it('asks nothing of who cannot be told apart', () => {
    const twins = pupils(1, 2).map((pupil) => ({ ...pupil, ambiguous: true }));
    expect(picture([list(1, YEAR, twins)])).toMatchObject({ whole: 0, of: 2, missing: null });
  });

  it('is nothing before the first school day, or without pupils', () => {
    expect(picture([list(1, YEAR, pupils(1))], [], day('2026-08-24'))).toBeNull();
    expect(picture([list(1, YEAR, [])])).toBeNull();
  });
});

describe('the shortest way to a whole picture', () => {
  const wayOf = (seen: SeenReading[], views: Partial<ViewSpec>[] = []) =>
    picture(seen, views)!.missing!.way;
  const page = register(9, '2026-11-20', pupils(1, 2, 3));

  it('is a list of the group', () => {
    expect(wayOf([page])).toEqual({ by: 'list', title: null });
    expect(wayOf([list(1, YEAR, pupils(1)), page])).toEqual({ by: 'list', title: null });
  });

  it('is the page of the few who are left', () => {
    expect(wayOf([list(1, YEAR, pupils(1, 2)), page])).toEqual({
      by: 'pupils',
      names: ['Leerling 3'],
    });
  });

  it('is a longer period on the page of one pupil', () => {
    const one = list(1, ['2026-11-01', '2026-11-20'], pupils(1), { scope: 'pupil' });
    expect(wayOf([one])).toEqual({ by: 'period' });
  });

  it('is what this LVS has', () => {
    const view = (title: string, scope: ViewSpec['scope']) => ({
      title,
      scope,
      silence: 'present' as const,
    });
    const both = [view('Registraties van een leerling', 'pupil'), view('Groepsoverzicht', 'group')];
    expect(wayOf([page], both)).toEqual({ by: 'list', title: 'Groepsoverzicht' });
    expect(wayOf([page], both.slice(0, 1))).toMatchObject({ by: 'pupils' });
    // A view that does not vouch for its silence makes no picture whole.
    expect(wayOf([page], [{ title: 'Week', scope: 'group' }])).toEqual({ by: 'list', title: null });
  });
});
