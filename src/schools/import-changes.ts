import { canonical } from './canonical.ts';
import type { SchoolProfile } from './profile.ts';

/** What reading a settings file will do to one school. */
export interface SchoolChange {
  school: SchoolProfile;
  change: 'new' | 'replaced' | 'same';
  /** The parts of a replaced school that become different. */
  parts: (keyof SchoolProfile)[];
}

/** Compares by school id. Schools that are not in the file stay as they are. */
export function importChanges(
  current: readonly SchoolProfile[],
  incoming: readonly SchoolProfile[],
): SchoolChange[] {
  return incoming.map((school) => {
    const old = current.find(({ id }) => id === school.id);
    if (old === undefined) return { school, change: 'new', parts: [] };
    const parts = (Object.keys(school) as (keyof SchoolProfile)[]).filter(
      (key) => canonical(old[key]) !== canonical(school[key]),
    );
    return { school, change: parts.length > 0 ? 'replaced' : 'same', parts };
  });
}
