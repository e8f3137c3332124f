import type { Format } from '../../store/format.ts';
import { isNewer } from '../../store/is-newer.ts';
import { checkProfile } from '../profile/check-profile.ts';
import { isRecord } from '../profile/is-record.ts';
import { migrateProfile } from '../profile/migrate-profile.ts';
import { PROFILE_VERSION, type SchoolProfile } from '../profile/profile.ts';
import { seenFormat } from './seen-notes.ts';

/** The version of what stood under the former key: `{ version, schools: [...] }`. */
const FORMER_VERSION = 1;
const FORMER_KEY = 'schools';

/** How schools are stored: each under `school.<id>`, formerly all together under `schools`. */
export const schoolFormat: Format<SchoolProfile> = {
  prefix: 'school.',
  former: {
    key: FORMER_KEY,
    read: (raw) => {
      if (isNewer(raw, FORMER_VERSION)) return { state: 'newer' };
      if (!isRecord(raw)) return { state: 'damaged' };
      const { version, schools, ...unknown } = raw;
      const known = version === FORMER_VERSION && Object.keys(unknown).length === 0;
      if (!known || !Array.isArray(schools)) return { state: 'damaged' };
      return { state: 'ok', items: schools.map((item, i) => ({ id: idOf(item, i), raw: item })) };
    },
    empty: { version: FORMER_VERSION, schools: [] },
  },
  read: (raw) => {
    if (isNewer(raw, PROFILE_VERSION)) return { state: 'newer' };
    const checked = checkProfile(migrateProfile(raw));
    return 'profile' in checked ? { state: 'ok', item: checked.profile } : { state: 'damaged' };
  },
};

/** Every key and prefix under which something of schools is stored. */
export const SCHOOL_KEYS: readonly string[] = [schoolFormat.prefix, FORMER_KEY, seenFormat.prefix];

/** The key under which a school stands. */
export function placeOf({ id }: { id: string }): string {
  return schoolFormat.prefix + id;
}

/** An item without an id gets its place in the list for one. */
function idOf(item: unknown, at: number): string {
  const id = isRecord(item) ? item.id : null;
  return typeof id === 'string' && id !== '' ? id : `${at + 1}`;
}
