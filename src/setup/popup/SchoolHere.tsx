import { matchSchool } from '../../schools/match-school.ts';
import type { StoredSchools } from '../../schools/stored-schools.ts';
import { setupTexts } from '../../texts/setup.ts';

/** Which school the extension uses at this site, or why none. */
export function SchoolHere({ origin, stored }: { origin: string; stored: StoredSchools }) {
  return <p>{saySchool(origin, stored)}</p>;
}

function saySchool(origin: string, stored: StoredSchools): string {
  const match = matchSchool(stored.schools, { origin, evidence: [], chosen: null });
  if (match.found === 'none') {
    return stored.troubles.length > 0 ? setupTexts.schoolBadData : setupTexts.schoolNone;
  }
  if (match.found === 'one') return setupTexts.schoolUsed(match.school.name);
  return setupTexts.schoolSeveral(match.schools.map(({ name }) => name).join(', '));
}
