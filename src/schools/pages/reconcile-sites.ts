import { injectIntoOpenTabs, registerOn } from '../../platform/content-scripts.ts';
import { withLock } from '../../platform/lock.ts';
import { grantedPatterns, requiredPatterns } from '../../platform/permissions.ts';
import { readSchools } from '../stored/stored-schools.ts';
import { isSiteOf, sitePatterns } from './site-patterns.ts';

/** The host patterns on which the content script should run now: schools × what is granted. */
export async function wantedPatterns(): Promise<string[]> {
  const { schools } = await readSchools();
  const origins = schools.flatMap((school) => school.origins);
  return sitePatterns(await grantedPatterns(), requiredPatterns(), origins);
}

/**
 * Makes the content script run on exactly the wanted sites: from the next page load on, and on sites
 * that are new now, also in the tabs that are open. Calls wait for each other.
 */
export async function reconcileSites(): Promise<void> {
  const added = await withLock('vw-sites', async () => registerOn(await wantedPatterns()));
  if (added.length > 0) await injectIntoOpenTabs((origin) => isSiteOf(origin, added));
}

/** Runs the content script now in every open tab of a wanted site. */
export async function injectAgain(): Promise<void> {
  const wanted = await wantedPatterns();
  await injectIntoOpenTabs((origin) => isSiteOf(origin, wanted));
}
