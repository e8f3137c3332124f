import { describe, expect, it } from 'vitest';
import { anEntry, aPupil, aReading } from '../../test/support/reading.ts';
import { AS_OF, day, school } from '../../test/support/seen.ts';
import type { RawEntry } from '../lvs/reading/reading.ts';
import { toAttendance } from './attendance.ts';
import { placedSlot } from './placed-slot.ts';

const minutes = (time: string): number => {
  const [hours, rest] = time.split(':').map(Number);
  return hours! * 60 + rest!;
};
const times = (from: string, to: string | null = null) =>
  ({ part: 'times', from: minutes(from), to: to === null ? null : minutes(to) }) as const;

describe('clock times in primary education', () => {
  it.each([
    ['08:40', null, 'am'],
    ['12:29', null, 'am'],
    ['12:30', null, 'pm'],
    ['08:30', '12:30', 'am'],
    ['11:45', '13:30', 'day'],
    ['12:30', '14:30', 'pm'],
  ])('%s – %s is %s', (from, to, part) => {
    expect(placedSlot(times(from, to), 'po')).toEqual({ part });
  });
});

describe('clock times elsewhere', () => {
  const vo = school('vo').profile;
  const entry = (code: string, from: string, to: string | null = null): RawEntry =>
    anEntry(day('2026-11-17'), code, { slot: times(from, to) });
  const attend = (entries: RawEntry[], absentMeansPresent = true) =>
    toAttendance(
      aReading({
        period: { from: day('2026-08-24'), to: AS_OF },
        absentMeansPresent,
        pupils: [aPupil('nr:1', { entries })],
      }),
      vo,
      AS_OF,
    );

  it('stand in no bell schedule, unless they are a whole day', () => {
    expect(placedSlot(times('08:30', '09:20'), 'vo')).toBeNull();
    expect(placedSlot(times('0:00', '23:59'), 'mbo')).toEqual({ part: 'day' });
  });

  it('make one late arrival of that day; a second one at another time cannot be told apart', () => {
    const { pupils, unplaced } = attend([entry('TL', '08:35'), entry('TL', '08:35')]);
    expect(pupils[0]?.records.map(({ part, kind }) => [part, kind])).toEqual([
      ['day', 'late'],
      ['day', 'late'],
    ]);
    expect(unplaced).toBe(0);
    expect(attend([entry('TL', '08:35'), entry('TL', '13:05')]).unplaced).toBe(1);
  });

  it('are no absence that counts, nor a day present', () => {
    const { pupils, unplaced } = attend([entry('Z', '08:30', '11:00')]);
    expect(pupils[0]?.records).toMatchObject([{ kind: 'unknown', part: 'day' }]);
    expect(unplaced).toBe(1);
    // Where silence says nothing, the rest of that day must not pass for told.
    expect(attend([entry('Z', '08:30', '11:00')], false).pupils[0]?.records).toEqual([]);
  });

  it('of presence need no place', () => {
    expect(attend([entry('P', '08:30', '09:20')])).toMatchObject({
      unplaced: 0,
      pupils: [{ records: [] }],
    });
  });
});
