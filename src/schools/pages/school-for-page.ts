import {
  buildCalendar,
  type CompiledPack,
  type Day,
  type PackLibrary,
  packsOfSchool,
  type SchoolCalendar,
} from '../../../rules/index.ts';
import { calendarSpecOf } from '../calendar/calendar-of.ts';
import type { SchoolProfile } from '../profile/profile.ts';
import { type ProtocolReach, protocolReach } from '../settings/protocol-reach.ts';
import { type SchoolVersion, schoolVersion } from '../settings/school-version.ts';
import { usableSettings } from '../settings/settings-figures.ts';
import type { StoredSchools } from '../stored/stored-schools.ts';
import { matchSchool, type PageSite } from './match-school.ts';

/** A school ready to judge by. */
export interface ReadySchool {
  profile: SchoolProfile;
  calendar: SchoolCalendar;
  packs: readonly CompiledPack[];
  /** By which version of its protocol it is judged. */
  version: SchoolVersion;
  /** What its own protocol can say about its pupils. */
  reach: ProtocolReach;
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
  const match = matchSchool(stored, site);
  if (match.found === 'one') return { found: true, ...readySchool(match.school, library, today) };
  if (match.found === 'unclear') {
    return { found: false, reason: 'unclear', choices: match.schools };
  }
  return { found: false, reason: stored.troubles.length > 0 ? 'bad-data' : 'unknown-origin' };
}

/**
 * A school with its calendar, the official holidays in it, and the packs to judge by on `today`: its
 * protocol in the version that it works by (`schoolVersion`), and the law. A pack that has ended is left
 * out, and no other version takes its place.
 */
export function readySchool(profile: SchoolProfile, library: PackLibrary, today: Day): ReadySchool {
  const { protocol, sector, settings } = profile;
  const version = schoolVersion(library, profile, today);
  const packs = packsOfSchool(library, protocol, settings, today, version.keptTo);
  return {
    // An own figure that does not fit these packs (any more) is not judged by; it stays stored.
    profile: { ...profile, settings: usableSettings(settings, packs, sector) },
    calendar: buildCalendar(calendarSpecOf(profile)),
    packs,
    version,
    reach: protocolReach(version, profile),
  };
}
