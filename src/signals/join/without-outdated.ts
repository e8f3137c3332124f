import type { PupilReading } from '../../lvs/reading/reading.ts';
import { vouchesForSilence } from '../attendance.ts';
import type { Persons } from './persons.ts';
import { isSameView, type SeenReading } from './seen-source.ts';

/**
 * The readings, oldest first, without the pupils who no longer stand on a list that was read anew: when
 * their last registration is removed, the list does not name them any more. It is taken for the same
 * list when it has at least half of the pupils of the older one, or none at all.
 */
export function withoutOutdated(inOrder: readonly SeenReading[], persons: Persons): SeenReading[] {
  return inOrder.map((older, at) => {
    const anew = inOrder.slice(at + 1).filter((newer) => mayReplace(newer, older));
    if (anew.length === 0) return older;
    const { pupils } = older.reading;
    const gone = new Set(anew.flatMap((newer) => goneFrom(newer, pupils, persons)));
    if (gone.size === 0) return older;
    return { ...older, reading: { ...older.reading, pupils: pupils.filter((p) => !gone.has(p)) } };
  });
}

/** Lists of a group name only who has a registration; all other pages name everybody. */
function mayReplace(newer: SeenReading, older: SeenReading): boolean {
  const [now, then] = [newer.reading.period, older.reading.period];
  if (now === null || !vouchesForSilence(newer.reading) || !isSameView(newer, older)) return false;
  if (newer.reading.view !== 'events' || newer.reading.scope === 'pupil') return false;
  return then !== null && now.from <= then.from && then.to <= now.to;
}

function goneFrom(
  { reading }: SeenReading,
  pupils: readonly PupilReading[],
  persons: Persons,
): PupilReading[] {
  const present = new Set(reading.pupils);
  const isThere = (pupil: PupilReading) => [...persons.same(pupil)].some((one) => present.has(one));
  const missing = pupils.filter((pupil) => !isThere(pupil));
  return present.size === 0 || missing.length * 2 <= pupils.length ? missing : [];
}
