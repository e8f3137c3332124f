import { withCodes } from '../codes/add-codes.ts';
import type { CodeMeaning, SchoolProfile } from '../profile/profile.ts';

/** The school with these sites, and with meanings, agreed on the day `confirmedOn`, for codes that have none yet. */
export function linkSite(
  school: SchoolProfile,
  origins: readonly string[],
  codes: readonly CodeMeaning[],
  confirmedOn: string,
): SchoolProfile {
  const linked = { ...school, origins: [...new Set([...school.origins, ...origins])] };
  return withCodes(linked, codes, confirmedOn);
}
