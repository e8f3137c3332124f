import { describe, expect, test } from 'vitest';
import { formatDay } from '../attendance/day.ts';
import { day, pupil } from './pupil.fixture.ts';
import { type SpellKind, spellsUntil } from './spells.ts';

type Pupil = Parameters<typeof pupil>[0];
const spells = (given: Partial<Pupil>, kind: SpellKind = 'sick') => {
  const view = pupil({ asOf: '2026-11-20', ...given });
  return spellsUntil(view, kind, view.asOf).map(
    ({ days, touchesUnseen }) => `${days.length}${touchesUnseen ? '?' : ''}`,
  );
};

describe('spells', () => {
  test('a weekend and a free day join, a vakantie and a school day between split', () => {
    expect(spells({ records: ['2026-11-13 day sick', '2026-11-16 am sick'] })).toEqual(['2']);
    expect(
      spells({
        records: ['2026-11-12 day sick', '2026-11-16 am sick'],
        freeDays: ['2026-11-13'],
      }),
    ).toEqual(['2']);
    expect(spells({ records: ['2026-10-16 pm sick', '2026-10-26 day sick'] })).toEqual(['1', '1']);
    expect(spells({ records: ['2026-11-16 day sick', '2026-11-18 day sick'] })).toEqual(['1', '1']);
  });
  test('next to an unseen day nothing is certain, unless a vakantie lies between', () => {
    const first = (seen: string) => spells({ seen: [seen], records: [`${seen} day sick`] });
    expect(first('2026-09-01')).toEqual(['1?']);
    expect(first('2026-10-26')).toEqual(['1']);
  });
  test('half a day registered, on a page of cells, is not certain', () =>
    expect(
      spells({
        asOf: '2026-11-18',
        cells: ['2026-11-16', '2026-11-20'],
        records: ['2026-11-16 day present', '2026-11-17 am sick', '2026-11-18 am present'],
      }),
    ).toEqual(['1?']));
  test('before an unseen day nothing is certain either; an open as-of is no such day', () => {
    const until = (last: string) =>
      spells({ seen: ['2026-09-01', last], records: [`${last} day sick`] });
    expect(until('2026-11-17')).toEqual(['1?']);
    expect(until('2026-11-19')).toEqual(['1']);
  });
  test('judged on an earlier day, only what was there by then', () => {
    const view = pupil({
      asOf: '2026-11-20',
      records: ['2026-11-16 day sick', '2026-11-17 day sick', '2026-11-19 day sick'],
    });
    const [spell, ...others] = spellsUntil(view, 'sick', day('2026-11-16'));
    expect(spell?.days.map(formatDay)).toEqual(['2026-11-16']);
    expect(others).toEqual([]);
  });
  test('of any absence: another code goes on with it', () => {
    const records = ['2026-11-16 day sick', '2026-11-17 am truant', '2026-11-18 day late'];
    expect(spells({ records }, 'absent')).toEqual(['2']);
    expect(spells({ records })).toEqual(['1']);
  });
});
