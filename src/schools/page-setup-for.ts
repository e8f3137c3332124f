import { type Day, type PackLibrary, packsOfSchool } from '../../rules/index.ts';
import { calendarSpecOf } from './calendar-of.ts';
import { matchOrigin } from './match-origin.ts';
import type { PageSetup } from './page-setup.ts';
import type { StoredSchools } from './stored-schools.ts';

/**
 * The answer to a page: its school, that school's calendar with the official holidays in it, and the
 * packs in force on `today`. A pack that has ended is left out, and no older version takes its place.
 */
export function pageSetupFor(
  origin: string,
  stored: StoredSchools,
  library: PackLibrary,
  today: Day,
): PageSetup {
  if (stored.state !== 'ok') return { type: 'no-school', reason: 'bad-data' };
  const match = matchOrigin(stored.value, origin);
  if (match.found === 'none') return { type: 'no-school', reason: 'unknown-origin' };
  if (match.found === 'several') return { type: 'no-school', reason: 'several-schools' };
  const { school } = match;
  const packs = packsOfSchool(library, school.protocol, school.settings, today);
  return { type: 'setup', school, calendar: calendarSpecOf(school), packs };
}
