import { partnersFor } from '../../../rules/evaluate/care-for.ts';
import type { CompiledPack } from '../../../rules/evaluate/compiled-pack.ts';
import type { CasePartner } from './case-sheet.ts';
import type { CasePlace } from './in-force.ts';

/** Whom the school can involve for this pupil, with what the school wrote down on how to reach them. */
export function casePartners(packs: readonly CompiledPack[], place: CasePlace): CasePartner[] {
  const { contacts } = place.school.partners;
  return packs.flatMap((pack) =>
    partnersFor(pack, place.residence).map((partner) => ({
      ...partner,
      contact: contacts[partner.id] ?? null,
    })),
  );
}
