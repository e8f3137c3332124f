import type { PupilReading, Reading } from '../../lvs/reading/reading.ts';
import { vouchesForSilence } from '../attendance.ts';
import { isSameView, type SeenReading } from '../join/seen-source.ts';

/** A reading that is kept in memory, and how many characters it takes there. */
export interface KeptReading extends SeenReading {
  size: number;
}

/** Together, in characters: a fifth of what a browser keeps for an extension in memory. */
export const MOST_CHARACTERS = 2_000_000;
/** More would make joining slow, and no person goes back to them. */
const MOST_READINGS = 100;

/**
 * What is kept once a page is read: its reading without what joining does not need, and what earlier
 * readings say besides. The oldest go when it becomes too much; a reading that is too big by itself is
 * not kept.
 */
export function keptReadings(
  earlier: readonly KeptReading[],
  { at, reading }: SeenReading,
): KeptReading[] {
  const bare: Reading = {
    ...reading,
    // The names of schools; and what is not saved yet is not kept.
    evidence: [],
    pupils: reading.pupils.filter(({ unsaved }) => !unsaved),
  };
  const newest = withSize({ at, reading: bare });
  const others = earlier.flatMap((older) => withoutSaidAnew(older, newest));
  const all = [...others, newest].sort((a, b) => b.at - a.at);
  let room = MOST_CHARACTERS;
  return all.slice(0, MOST_READINGS).filter(({ size }) => {
    room -= size;
    return room >= 0;
  });
}

/** An older reading as far as the newest, of the same view and period, does not say it anew. */
function withoutSaidAnew(older: KeptReading, newest: KeptReading): KeptReading[] {
  const [then, now] = [older.reading, newest.reading];
  const isAgain =
    isSameView(older, newest) &&
    then.period?.from === now.period?.from &&
    then.period?.to === now.period?.to;
  if (!isAgain) return [older];
  const present = new Set(now.pupils.map(signOf));
  const missing = then.pupils.filter((pupil) => !present.has(signOf(pupil)));
  if (now.view === 'events') {
    // A list that vouches for its period is the same list again; another may be its next page.
    const isSameList = vouchesForSilence(now) && missing.length * 2 <= then.pupils.length;
    return isSameList || isEqual(then, now) ? [] : [older];
  }
  if (now.view === 'history' && !vouchesForSilence(now)) return isEqual(then, now) ? [] : [older];
  if (now.view === 'register' && !showsPartsOf(now, then)) return [older];
  if (missing.length === then.pupils.length) return [older];
  return missing.length === 0
    ? []
    : [withSize({ at: older.at, reading: { ...then, pupils: missing } })];
}

/** Whether a register shows each part of the day that another does: it may be of the next lesson. */
function showsPartsOf(now: Reading, then: Reading): boolean {
  const partsOf = ({ pupils }: Reading) =>
    new Set(pupils.flatMap(({ entries }) => entries.map(({ slot }) => JSON.stringify(slot))));
  const shown = partsOf(now);
  return [...partsOf(then)].every((part) => shown.has(part));
}

function withSize(seen: SeenReading): KeptReading {
  return { ...seen, size: JSON.stringify(seen.reading).length };
}

function isEqual(a: Reading, b: Reading): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function signOf({ key, name }: PupilReading): string {
  return `${key}\u0001${name}`;
}
