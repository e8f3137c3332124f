import type { ViewSpec } from '../../store/view-spec.ts';
import { isByPolicy } from '../policy/added-items.ts';
import type { SchoolProfile } from '../profile/profile.ts';

/** A view that a person taught, and the mapping that it comes from. */
export interface TaughtView {
  spec: ViewSpec;
  source: { by: 'mapping'; id: string; view: string };
}

/** The views that were taught at the schools of a site, those of the policy first, then the newest. */
export function viewsForSite(schools: readonly SchoolProfile[], origin: string): TaughtView[] {
  return schools
    .filter(({ origins }) => origins.includes(origin))
    .flatMap(({ mappings }) => mappings.filter((mapping) => mapping.origin === origin))
    .toSorted((a, b) => (a.madeOn < b.madeOn ? 1 : a.madeOn > b.madeOn ? -1 : 0))
    .toSorted((a, b) => Number(isByPolicy(b)) - Number(isByPolicy(a)))
    .map(({ id, spec }) => ({ spec, source: { by: 'mapping', id, view: spec.id } }));
}
