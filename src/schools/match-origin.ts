import type { SchoolProfile } from './profile.ts';

export type OriginMatch =
  | { found: 'one'; school: SchoolProfile }
  | { found: 'none' }
  | { found: 'several'; schools: SchoolProfile[] };

/** The school whose LVS is used at this origin. Two schools at one origin are not guessed between. */
export function matchOrigin(schools: readonly SchoolProfile[], origin: string): OriginMatch {
  const matches = schools.filter((school) => school.origins.includes(origin));
  const [school] = matches;
  if (school === undefined) return { found: 'none' };
  return matches.length === 1 ? { found: 'one', school } : { found: 'several', schools: matches };
}
