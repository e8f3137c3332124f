import { withCodes } from '../codes/add-codes.ts';
import type { CodeMeaning, SchoolProfile } from '../profile/profile.ts';

/** The school with these sites, and with meanings for codes that have none yet. */
export function linkSite(
  school: SchoolProfile,
  origins: readonly string[],
  codes: readonly CodeMeaning[],
): SchoolProfile {
  const linked = { ...school, origins: [...new Set([...school.origins, ...origins])] };
  return withCodes(linked, codes);
}
