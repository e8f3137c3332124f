import { describe, expect, it } from 'vitest';
import { formatDay } from '../../rules/attendance/day.ts';
import { aPupil } from '../../test/support/reading.ts';
import { AS_OF, day, entries, list, matrix, school } from '../../test/support/seen.ts';
import type { Reading } from '../lvs/reading/reading.ts';
import { joinSeen } from './join/join-seen.ts';
import type { SeenReading } from './join/seen-source.ts';
import type { WordedSignal } from './judge.ts';
import { isInWave, waveDaysOf, wavesOn } from './wave.ts';

const SCHOOL = school();
const YEAR: [string, string] = ['2026-08-24', '2026-11-20'];

/** So many pupils, of whom the first were ill on a Thursday. */
function pupils(of: number, ill: number, { group = null as string | null, code = 'Z' } = {}) {
  return Array.from({ length: of }, (_, n) =>
    aPupil(`nr:${group ?? ''}${n}`, {
      group,
      entries: entries(n < ill ? [`2026-11-19 ${code}`] : ['2026-11-18 P']),
    }),
  );
}
function waves(seen: SeenReading) {
  const joined = joinSeen([seen], SCHOOL, AS_OF);
  return wavesOn(seen.reading, joined.pupils, SCHOOL.calendar);
}
const waveOf = (seen: SeenReading) =>
  [...(waves(seen).get(null)?.values() ?? [])].map(({ day, ill, of }) => [formatDay(day), ill, of]);
const page = (of: number, ill: number, more: Partial<Reading> = {}) =>
  list(1, YEAR, pupils(of, ill), more);

describe('a wave of illness', () => {
  it('is five pupils at least', () => {
    expect(waveOf(page(10, 5))).toEqual([['2026-11-19', 5, 10]]);
    expect(waveOf(page(10, 4))).toEqual([]);
  });

  it('is a fifth of the group at least', () => {
    expect(waveOf(page(30, 6))).toEqual([['2026-11-19', 6, 30]]);
    expect(waveOf(page(31, 6))).toEqual([]);
  });

  it('is illness, and on a school day', () => {
    expect(waveOf(list(1, YEAR, pupils(10, 10, { code: 'A' })))).toEqual([]);
    const saturday = pupils(10, 0).map((pupil) => ({
      ...pupil,
      entries: entries(['2026-11-14 Z']),
    }));
    expect(waveOf(list(1, YEAR, saturday))).toEqual([]);
  });

  it('is of one group, where the page tells groups apart', () => {
    const both = [...pupils(20, 5, { group: '5A' }), ...pupils(20, 3, { group: '5B' })];
    const found = waves(list(1, YEAR, both));
    expect([...found].map(([group, wave]) => [group, wave.size])).toEqual([
      ['5A', 1],
      ['5B', 0],
    ]);
  });

  it('is not read from a page that may leave out who is not ill', () => {
    expect(waveOf(page(10, 5, { absentMeansPresent: false }))).toEqual([]);
    expect(waveOf(page(10, 5, { gaps: [{ what: 'filtered', detail: '' }] }))).toEqual([]);
    expect(waveOf(page(10, 5, { gaps: [{ what: 'today-open', detail: '' }] }))).toHaveLength(1);
    // Four weeks are long enough to have everybody on the list.
    const weeks = (from: string) => list(1, [from, '2026-11-20'], pupils(10, 5));
    expect(waveOf(weeks('2026-10-24'))).toHaveLength(1);
    expect(waveOf(weeks('2026-10-25'))).toEqual([]);
  });

  it('is read from a matrix, which shows everybody', () => {
    const week: [string, string] = ['2026-11-16', '2026-11-20'];
    expect(waveOf(matrix(1, week, pupils(10, 5)))).toHaveLength(1);
  });
});

describe('a signal in a wave', () => {
  const wave = waves(page(10, 5)).get(null)!;
  const of = (family: string, dates: string[]) =>
    ({ rule: { family }, signal: { evidence: dates.map(day) } }) as unknown as WordedSignal;

  it('is about illness, and all its days lie in it', () => {
    expect(isInWave(of('sickness', ['2026-11-19']), wave)).toBe(true);
    expect(isInWave(of('sickness', ['2026-11-18', '2026-11-19']), wave)).toBe(false);
    expect(isInWave(of('late', ['2026-11-19']), wave)).toBe(false);
    expect(isInWave(of('sickness', []), wave)).toBe(false);
  });

  it('says which of its days do', () => {
    const found = waveDaysOf(of('sickness', ['2026-11-18', '2026-11-19']), wave);
    expect(found).toEqual([{ day: day('2026-11-19'), ill: 5, of: 10 }]);
  });
});
