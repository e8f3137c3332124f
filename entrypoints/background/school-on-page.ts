import type { PackLibrary } from '../../rules/index.ts';
import type { PageLink } from '../../src/platform/page-links.ts';
import { today } from '../../src/platform/today.ts';
import { matchSchool } from '../../src/schools/pages/match-school.ts';
import {
  type ReadySchool,
  type SchoolForPage,
  schoolForPage,
} from '../../src/schools/pages/school-for-page.ts';
import { chosenSchool } from '../../src/schools/pages/tab-choice.ts';
import { readSchools } from '../../src/schools/stored/stored-schools.ts';

/** `isChosen`: only a person's choice in this tab says that it is this school. */
export type FoundSchool = { found: true; isChosen: boolean } & ReadySchool;

/** The school that a connected page shows by what it says and by what a person chose in its tab. */
export async function schoolOn(
  { url: { origin }, tabId }: PageLink,
  evidence: readonly string[],
  library: PackLibrary,
): Promise<FoundSchool | (SchoolForPage & { found: false })> {
  const chosen = tabId === null ? null : await chosenSchool(tabId, origin);
  const stored = await readSchools();
  const school = schoolForPage({ origin, evidence, chosen }, stored, library, today());
  if (!school.found) return school;
  const unasked = matchSchool(stored, { origin, evidence, chosen: null });
  return { ...school, isChosen: unasked.found !== 'one' };
}
