import { describe, expect, it } from 'vitest';
import { entries, joinedOf, list, noor, school, words } from '../../../test/support/seen.ts';
import type { RawEntry } from '../../lvs/reading/reading.ts';

const YEAR: [string, string] = ['2026-08-24', '2026-11-20'];
const report = (...lines: string[]) => entries(lines, { notion: 'report' });
const observation = (...lines: string[]) => entries(lines, { notion: 'observation' });
/** What one page with these registrations makes of Noor. */
const told = (all: RawEntry[], sector: 'po' | 'vo' = 'po') =>
  joinedOf([list(1, YEAR, [noor([], { entries: all })])], school(sector));

describe('a melding and a waarneming of the same hours', () => {
  it('are one absence, with both as its source', () => {
    const pupil = told([...report('2026-11-17 Z'), ...observation('2026-11-17 am A')]);
    expect(words(pupil)).toEqual(['2026-11-17 day sick']);
    expect(pupil.records[0]?.said.map(({ entry }) => entry.notion)).toEqual([
      'report',
      'observation',
    ]);
  });

  it('are one also when the waarneming says ongeoorloofd, as long as it gives no reason', () => {
    expect(words(told([...report('2026-11-17 Z'), ...observation('2026-11-17 am O')]))).toEqual([
      '2026-11-17 day sick',
    ]);
  });

  it('are one also when the waarneming has the reason', () => {
    expect(words(told([...report('2026-11-17 am A'), ...observation('2026-11-17 am D')]))).toEqual([
      '2026-11-17 am medical',
    ]);
  });

  it('leave what the melding does not cover', () => {
    expect(
      words(told([...report('2026-11-17 2 Z'), ...observation('2026-11-17 A')], 'vo')),
    ).toEqual([
      '2026-11-17 1 unauthorised',
      '2026-11-17 2 sick',
      '2026-11-17 3 unauthorised',
      '2026-11-17 4 unauthorised',
      '2026-11-17 5 unauthorised',
      '2026-11-17 6 unauthorised',
    ]);
  });

  it.each([
    [
      'a judgement in the melding itself',
      [...report('2026-11-17 am O'), ...observation('2026-11-17 am Z')],
    ],
    [
      'a judgement on a page that does not tell them apart',
      entries(['2026-11-17 am O', '2026-11-17 am Z']),
    ],
    ['another dagdeel', [...report('2026-11-17 pm Z'), ...observation('2026-11-17 am A')]],
    ['another day', [...report('2026-11-16 Z'), ...observation('2026-11-17 am A')]],
    ['a late arrival', [...report('2026-11-17 am TL'), ...observation('2026-11-17 am A')]],
  ])('stay two with %s', (_, all) => {
    expect(words(told(all))).toHaveLength(2);
  });
});
