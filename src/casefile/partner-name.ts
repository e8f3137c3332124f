import type { CasePartner } from '../signals/case/case-sheet.ts';

/** A logged partner under the name used where the pupil lives; one that is not known there keeps its id. */
export function partnerName(partners: readonly CasePartner[], id: unknown): string {
  return partners.find((partner) => partner.id === id)?.name ?? String(id);
}
