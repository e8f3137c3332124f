import {
  buildCalendar,
  type CompiledPack,
  type Day,
  type PackLibrary,
  packsOfSchool,
  type SchoolCalendar,
} from '../../rules/index.ts';
import { calendarSpecOf } from './calendar-of.ts';
import { matchOrigin } from './match-origin.ts';
import type { SchoolProfile } from './profile.ts';
import type { StoredSchools } from './stored-schools.ts';

/** The school that a page shows, ready to judge by; or why there is none. */
export type SchoolForPage =
  | {
      found: true;
      profile: SchoolProfile;
      calendar: SchoolCalendar;
      packs: readonly CompiledPack[];
    }
  | { found: false; reason: 'unknown-origin' | 'several-schools' | 'bad-data' };

/**
 * The school of a page at `origin`, its calendar with the official holidays in it, and the packs in
 * force on `today`. A pack that has ended is left out, and no older version takes its place.
 */
export function schoolForPage(
  origin: string,
  stored: StoredSchools,
  library: PackLibrary,
  today: Day,
): SchoolForPage {
  if (stored.state !== 'ok') return { found: false, reason: 'bad-data' };
  const match = matchOrigin(stored.value, origin);
  if (match.found === 'none') return { found: false, reason: 'unknown-origin' };
  if (match.found === 'several') return { found: false, reason: 'several-schools' };
  const { school: profile } = match;
  const packs = packsOfSchool(library, profile.protocol, profile.settings, today);
  return { found: true, profile, calendar: buildCalendar(calendarSpecOf(profile)), packs };
}
