import { expect, it } from 'vitest';
import { formatDay } from '../../../rules/attendance/day.ts';
import { aPupil } from '../../../test/support/reading.ts';
import { AS_OF, entries, list, noor, school } from '../../../test/support/seen.ts';
import { joinPupil } from '../join/join-seen.ts';
import type { SeenReading } from '../join/seen-source.ts';
import { waveAround } from './wave-around.ts';

const YEAR: [string, string] = ['2026-08-24', '2026-11-20'];
/** Group 5 with six who were ill on 17 November; one of group 6 was not. */
const group = Array.from({ length: 6 }, (_, n) =>
  aPupil(`nr:${n + 2}`, { name: `Leerling ${n}`, group: '5', entries: entries(['2026-11-17 Z']) }),
);
const own = noor([], { group: '5' });
const all = list(1, YEAR, [own, ...group, aPupil('nr:9', { name: 'Sem', group: '6' })]);
const hers = list(2, YEAR, [noor(['2026-11-18 Z'])], { scope: 'pupil' });

const waveOf = (seen: SeenReading[], pupil = own) => {
  const joined = joinPupil(seen, pupil, school(), AS_OF);
  return [...waveAround(joined, seen, school(), AS_OF).keys()].map(formatDay);
};

it('is of the pupil’s own group, by the page that shows the group, also when another page is newer', () => {
  expect(waveOf([all, hers])).toEqual(['2026-11-17']);
  expect(waveOf([all], aPupil('nr:9', { name: 'Sem', group: '6' }))).toEqual([]);
});

it('is nothing when no page shows the group', () => expect(waveOf([hers])).toEqual([]));
