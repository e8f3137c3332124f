import { viewsAt } from '../../src/lvs/adapters/adapters.ts';
import type { KnownView } from '../../src/lvs/read-with.ts';
import { viewsForSite } from '../../src/schools/pages/views-for-site.ts';
import { readSchools } from '../../src/schools/stored/stored-schools.ts';

/** The views that are known at an address: what a person taught there goes before the adapters. */
export async function knownViews({ origin, hostname }: URL): Promise<KnownView[]> {
  const { schools } = await readSchools();
  return [...viewsForSite(schools, origin), ...viewsAt(hostname)];
}
