import { viewsAt } from '../../src/lvs/adapters/adapters.ts';
import type { KnownView } from '../../src/lvs/read-with.ts';
import { viewsForSite } from '../../src/schools/pages/views-for-site.ts';
import type { SchoolProfile } from '../../src/schools/profile/profile.ts';

/** The views that are known at an address: what a person taught there goes before the adapters. */
export function knownViews(
  schools: readonly SchoolProfile[],
  { origin, hostname }: URL,
): KnownView[] {
  return [...viewsForSite(schools, origin), ...viewsAt(hostname)];
}
