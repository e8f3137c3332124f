import type { CasePartner } from '../../signals/case/case-sheet.ts';
import type { DocumentViewTexts } from '../../texts/documents.ts';

/**
 * Partners under the name used where the pupil lives, each with how to reach them where the school wrote
 * that down; partners of other places are left out.
 */
export function partnerLines(
  texts: DocumentViewTexts,
  ids: readonly string[],
  partners: readonly CasePartner[],
): string[] {
  return partners
    .filter(({ id }) => ids.includes(id))
    .map(({ name, contact }) => (contact === null ? name : texts.contact(name, contact)));
}

/** Whether the school did not write down how to reach one of these. */
export function lacksContact(ids: readonly string[], partners: readonly CasePartner[]): boolean {
  return partners.some(({ id, contact }) => ids.includes(id) && contact === null);
}
