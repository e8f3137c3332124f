import { type LocalPartner, partnersFor } from '../../../rules/evaluate/care-for.ts';
import { type Day, type PackLibrary, packsOfSchool } from '../../../rules/index.ts';
import { schoolVersion } from '../../schools/settings/school-version.ts';
import type { SchoolDraft } from '../school-draft.ts';

/** A stored contact without a partner here; `name` null when no protocol knows the partner. */
export interface OtherContact {
  id: string;
  name: string | null;
  words: string;
}

/** The partners of this school under their local names, and the contacts that belong to none of them. */
export function partnersOf(school: { draft: SchoolDraft; library: PackLibrary; today: Day }): {
  here: LocalPartner[];
  elsewhere: OtherContact[];
} {
  const { library, today } = school;
  const { municipality, protocol, settings, partners } = school.draft;
  const { keptTo } = schoolVersion(library, school.draft, today);
  const packs = packsOfSchool(library, protocol, settings, today, keptTo);
  const here = municipality === '' ? [] : packs.flatMap((pack) => partnersFor(pack, municipality));
  const all = Object.values(library)
    .flat()
    .flatMap((pack) => pack.partners);
  const elsewhere = Object.entries(partners.contacts)
    .filter(([id]) => !here.some((partner) => partner.id === id))
    .map(([id, words]) => ({ id, name: all.find((one) => one.id === id)?.name ?? null, words }));
  return { here, elsewhere };
}
