import { describe, expect, it } from 'vitest';
import { aPupil, aReading } from '../../../test/support/reading.ts';
import { AS_OF, day, joinedOf, list, noor } from '../../../test/support/seen.ts';

const WEEK: [string, string] = ['2026-11-16', '2026-11-20'];

describe('totals', () => {
  const period = { from: day('2026-08-01'), to: AS_OF };
  const total = { code: 'TL', excused: null, count: 9, unit: 'times', period } as const;
  const totals = (at: number, count: number, more = {}) => ({
    at,
    reading: aReading({
      view: 'totals',
      pupils: [aPupil('nr:1', { name: 'Noor', totals: [{ ...total, count, ...more }] })],
    }),
  });

  it('count with a period, a unit and a confirmed meaning, and never as registrations', () => {
    const pupil = joinedOf([totals(1, 9)]);
    expect(pupil.totals).toEqual([{ kind: 'late', ...period, count: 9, unit: 'times' }]);
    expect(pupil.records).toEqual([]);
    for (const without of [{ unit: null }, { period: null }, { code: '?' }, { excused: true }]) {
      expect(joinedOf([totals(1, 9, without)]).totals).toEqual([]);
    }
  });

  it('do not count when a filter may leave something out, or when two codes count the same kind', () => {
    const { reading } = totals(1, 9);
    const filtered = {
      at: 1,
      reading: { ...reading, gaps: [{ what: 'filtered' as const, detail: '' }] },
    };
    expect(joinedOf([filtered]).totals).toEqual([]);
    const twice = noor([], { totals: [total, { ...total, count: 2 }] });
    expect(joinedOf([{ at: 1, reading: { ...reading, pupils: [twice] } }]).totals).toEqual([]);
  });

  it('are those of the newest page, and give way to a newer list of those days', () => {
    expect(joinedOf([totals(1, 9), totals(2, 8)]).totals.map(({ count }) => count)).toEqual([8]);
    const whole = list(2, ['2026-08-01', '2026-11-20'], [noor([])]);
    expect(joinedOf([totals(1, 9), whole]).totals).toEqual([]);
    expect(joinedOf([totals(1, 9), list(2, WEEK, [noor([])])]).totals).toHaveLength(1);
  });
});
