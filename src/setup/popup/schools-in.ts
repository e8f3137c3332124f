import type { SchoolMatch } from '../../schools/pages/match-school.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { listText } from '../../texts/list-text.ts';

/** The schools that use a site. */
export function schoolsIn(match: SchoolMatch): SchoolProfile[] {
  if (match.found === 'none') return [];
  return match.found === 'one' ? [match.school] : match.schools;
}

/** Their names as words: `De Linde en De Molen`. */
export function namesIn(match: SchoolMatch): string {
  return listText(schoolsIn(match).map(({ name }) => name));
}
