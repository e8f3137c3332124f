import { readAllSession } from '../../platform/session-storage.ts';
import { kindOfKey, SESSIONS } from '../../store/session-keys.ts';
import { NO_SITE } from '../../store/session-moments.ts';
import { endUnused, longestUnused, readSessions } from '../../store/sessions.ts';
import type { KeptReading } from './kept-readings.ts';

/** All that the memory of this browser session holds, told without a word about any pupil. */
export interface InMemory {
  /** Per site and school: what came in. Times are milliseconds since 1970. */
  places: {
    origin: string;
    /** Id of the school. */
    school: string;
    /** Readings of pages, and pupils in them. */
    readings: number;
    pupils: number;
    /** Facts that were logged and are not kept on the device. */
    facts: number;
    /** The last use, and when it goes by itself. */
    usedAt: number;
    goesAt: number;
  }[];
  /** What else stands there, by its kind (`session-keys.ts`), each once. */
  others: string[];
  /** Of everything together. */
  characters: number;
}

/** What the browser's memory holds now; what nobody used for too long goes first. */
export async function inMemory(): Promise<InMemory> {
  await endUnused();
  const [all, sessions, longest] = await Promise.all([
    readAllSession(),
    readSessions(),
    longestUnused(),
  ]);
  const sites = Object.entries(sessions).filter(([origin]) => origin !== NO_SITE);
  const places = sites.flatMap(([origin, { at, keys }]) => {
    const schools = new Set(keys.map(schoolOf).filter((school) => school !== ''));
    return [...schools].sort().map((school) => {
      const listOf = (kind: string) => listAt(all, `${kind} ${origin} ${school}`);
      const readings = listOf('seen') as KeptReading[];
      const pupils = readings.flatMap(({ reading }) => reading.pupils.map(({ key }) => key));
      return {
        ...{ origin, school, readings: readings.length, pupils: new Set(pupils).size },
        ...{ facts: listOf('facts').length, usedAt: at, goesAt: at + longest },
      };
    });
  });
  const inPlaces = new Set<string | null>([SESSIONS, 'seen', 'facts']);
  const kinds = Object.keys(all).map((key) => kindOfKey(key) ?? key);
  const others = [...new Set(kinds)].filter((kind) => !inPlaces.has(kind)).sort();
  return { places, others, characters: Object.keys(all).length && JSON.stringify(all).length };
}

/** A key is a kind, a site and a school, of which only the last may have spaces in it. */
function schoolOf(key: string): string {
  return key.split(' ').slice(2).join(' ');
}

function listAt(all: Record<string, unknown>, key: string): unknown[] {
  return (all[key] as unknown[] | undefined) ?? [];
}
