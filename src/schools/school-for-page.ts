import {
  buildCalendar,
  type CompiledPack,
  type Day,
  type PackLibrary,
  packsOfSchool,
  type SchoolCalendar,
} from '../../rules/index.ts';
import { calendarSpecOf } from './calendar-of.ts';
import { matchSchool, type PageSite } from './match-school.ts';
import type { SchoolProfile } from './profile.ts';
import type { StoredSchools } from './stored-schools.ts';

/** A school ready to judge by. */
export interface ReadySchool {
  profile: SchoolProfile;
  calendar: SchoolCalendar;
  packs: readonly CompiledPack[];
}

/** The school that a page shows, or why there is none. */
export type SchoolForPage =
  | ({ found: true } & ReadySchool)
  | { found: false; reason: 'unknown-origin' | 'bad-data' }
  /** `choices`: the schools that it may be. */
  | { found: false; reason: 'unclear'; choices: SchoolProfile[] };

/** The school of a page, ready to judge by on `today`. */
export function schoolForPage(
  site: PageSite,
  stored: StoredSchools,
  library: PackLibrary,
  today: Day,
): SchoolForPage {
  const match = matchSchool(stored.schools, site);
  if (match.found === 'one') return { found: true, ...readySchool(match.school, library, today) };
  if (match.found === 'unclear') {
    return { found: false, reason: 'unclear', choices: match.schools };
  }
  return { found: false, reason: stored.troubles.length > 0 ? 'bad-data' : 'unknown-origin' };
}

/**
 * A school with its calendar, the official holidays in it, and the packs in force on `today`. A pack
 * that has ended is left out, and no older version takes its place.
 */
export function readySchool(profile: SchoolProfile, library: PackLibrary, today: Day): ReadySchool {
  const packs = packsOfSchool(library, profile.protocol, profile.settings, today);
  return { profile, calendar: buildCalendar(calendarSpecOf(profile)), packs };
}
