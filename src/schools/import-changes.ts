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

/** The current schools with the incoming ones put in their place or added at the end. */
export function withSchools(
  current: readonly SchoolProfile[],
  incoming: readonly SchoolProfile[],
): SchoolProfile[] {
  const coming = new Map(incoming.map((school) => [school.id, school]));
  const kept = current.map((school) => {
    const replacement = coming.get(school.id) ?? school;
    coming.delete(school.id);
    return replacement;
  });
  return [...kept, ...coming.values()];
}

/** JSON in which the order of keys makes no difference. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
