import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, formatDay, weekdayOf } from '../../rules/attendance/day.ts';
import type { Kind } from '../../rules/attendance/record.ts';
import {
  AS_OF,
  day,
  joinedOf,
  list,
  matrix,
  noor,
  register,
  school,
} from '../../test/support/seen.ts';
import type { SeenRecord } from './attendance.ts';
import { presenceShare } from './presence.ts';

const { calendar } = school();
/** Monday 2 November up to and including Friday 13 November: 18 dagdelen, Wednesdays have one. */
const TWO_WEEKS: [string, string] = ['2026-11-02', '2026-11-13'];

function share(seen: Parameters<typeof joinedOf>[0]) {
  const found = presenceShare(joinedOf(seen), calendar, AS_OF);
  return found && [formatDay(found.from), formatDay(found.to), found.present, found.of];
}

describe('how often a pupil was there', () => {
  it('counts the dagdelen of the days that the page vouches for', () => {
    expect(share([list(1, TWO_WEEKS, [noor([])])])).toEqual([...TWO_WEEKS, 18, 18]);
    // Ill on a whole Monday, on a Wednesday, and one afternoon to the doctor.
    const ill = noor(['2026-11-02 Z', '2026-11-04 Z', '2026-11-12 pm D']);
    expect(share([list(1, TWO_WEEKS, [ill])])).toEqual([...TWO_WEEKS, 14, 18]);
  });

  it('who came late was there', () => {
    expect(share([list(1, TWO_WEEKS, [noor(['2026-11-02 am TL'])])])?.slice(2)).toEqual([18, 18]);
  });

  it('leaves out what nobody knows the meaning of', () => {
    expect(share([list(1, TWO_WEEKS, [noor(['2026-11-02 am ?'])])])?.slice(2)).toEqual([17, 17]);
  });

  it('begins with the school year, and ends where the page no longer vouches', () => {
    const long = list(1, ['2026-03-01', '2026-11-20'], [noor([])]);
    const found = share([long]);
    // Today is not over.
    expect(found?.slice(0, 2)).toEqual(['2026-08-24', '2026-11-19']);
  });

  it('is not said of less than five school days', () => {
    expect(share([list(1, ['2026-11-02', '2026-11-05'], [noor([])])])).toBeNull();
    expect(share([list(1, ['2026-11-02', '2026-11-06'], [noor([])])])?.slice(2)).toEqual([9, 9]);
  });

  it('is not said where silence says nothing', () => {
    const silent = list(1, TWO_WEEKS, [noor(['2026-11-02 Z'])], { absentMeansPresent: false });
    expect(share([silent])).toBeNull();
    expect(share([register(1, '2026-11-20', [noor(['2026-11-20 Z'])])])).toBeNull();
  });

  it('counts the full days of a matrix', () => {
    const days = ['02', '03', '04', '05', '06', '09'].map((date) => `2026-11-${date}`);
    const full = days.map((date) => `${date} ${date === '2026-11-03' ? 'Z' : 'P'}`);
    // Of Tuesday 10 November only the morning is filled in.
    const seen = matrix(1, TWO_WEEKS, [noor([...full, '2026-11-10 am P'])]);
    expect(share([seen])).toEqual(['2026-11-02', '2026-11-09', 9, 11]);
  });
});

describe('presence, against counting by hand', () => {
  const ABSENT = ['sick', 'sick-home', 'medical', 'leave', 'truant', 'unauthorised', 'holiday'];
  const OPEN = ['unknown', 'exempt', 'elsewhere'];
  const kinds = fc.constantFrom(...ABSENT, ...OPEN, 'late', 'present', 'removed');
  const first = day('2026-08-17');
  const records = fc.array(
    fc.record({
      day: fc.integer({ min: first, max: AS_OF }),
      part: fc.constantFrom('day', 'am', 'pm'),
      kind: kinds,
    }),
    { maxLength: 60 },
  );

  /** One name per dagdeel, `2026-11-02 am`. */
  function byHand(found: { day: Day; part: string; kind: string }[], from: Day, to: Day) {
    const slots: string[] = [];
    for (let d = from; d <= to; d++) {
      const date = formatDay(d);
      const isFree = date < '2026-08-24' || (date >= '2026-10-17' && date <= '2026-10-25');
      if (isFree || weekdayOf(d) > 5) continue;
      slots.push(`${date} am`, ...(weekdayOf(d) === 3 ? [] : [`${date} pm`]));
    }
    const at = (of: string[]) => {
      const hit = found.filter(({ kind }) => of.includes(kind));
      return new Set(
        hit.flatMap(({ day, part }) =>
          (part === 'day' ? ['am', 'pm'] : [part]).map((half) => `${formatDay(day)} ${half}`),
        ),
      );
    };
    const [absent, open] = [at(ABSENT), at(OPEN)];
    const due = slots.filter((slot) => absent.has(slot) || !open.has(slot));
    return { present: due.filter((slot) => !absent.has(slot)).length, of: due.length };
  }

  it('is the same whatever is registered', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 0, max: 60 }), (found, skip) => {
        const coverage = { from: first + skip, to: AS_OF - 1, absentMeansPresent: true };
        const seen = found.map((one): SeenRecord => {
          return { ...one, kind: one.kind as Kind, excused: null, said: [] } as SeenRecord;
        });
        const share = presenceShare({ records: seen, coverage }, calendar, AS_OF);
        expect(share).toMatchObject(byHand(found, coverage.from, coverage.to));
      }),
      { numRuns: 300 },
    );
  });
});
