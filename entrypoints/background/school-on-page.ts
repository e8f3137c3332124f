import type { KnownView } from '../../src/lvs/read-with.ts';
import type { PageLink } from '../../src/platform/page-links.ts';
import { today } from '../../src/platform/today.ts';
import { matchSchool } from '../../src/schools/pages/match-school.ts';
import {
  type ReadySchool,
  type SchoolForPage,
  schoolForPage,
} from '../../src/schools/pages/school-for-page.ts';
import { chosenSchool } from '../../src/schools/pages/tab-choice.ts';
import { type Locks, NO_LOCKS } from '../../src/schools/policy/locks.ts';
import { readSchools } from '../../src/schools/stored/stored-schools.ts';
import { knownViews } from './known-views.ts';
import { library } from './library.ts';

export interface FoundSchool extends ReadySchool {
  found: true;
  /** Only a person's choice in this tab says that it is this school. */
  isChosen: boolean;
  /** The views that are known at its address. */
  views: KnownView[];
  /** What the administrator set of it: nothing of that is asked. */
  locks: Locks;
}

/** The school that a connected page shows by what it says and by what a person chose in its tab. */
export async function schoolOn(
  { url, tabId }: PageLink,
  evidence: readonly string[],
): Promise<FoundSchool | (SchoolForPage & { found: false })> {
  const { origin } = url;
  const chosen = tabId === null ? null : await chosenSchool(tabId, origin);
  const [stored, packs] = await Promise.all([readSchools(), library()]);
  const school = schoolForPage({ origin, evidence, chosen }, stored, packs, today());
  if (!school.found) return school;
  const unasked = matchSchool(stored, { origin, evidence, chosen: null });
  const views = knownViews(stored.schools, url);
  const locks = stored.managed.locks.get(school.profile.id) ?? NO_LOCKS;
  return { ...school, isChosen: unasked.found !== 'one', views, locks };
}
