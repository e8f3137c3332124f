import type { CasePartner } from '../../signals/case/case-sheet.ts';
import type { DocumentViewTexts } from '../../texts/documents.ts';

/** Partners under the name used where the pupil lives, each with how to reach them; unknown ones are left out. */
export function partnerLines(
  texts: DocumentViewTexts,
  ids: readonly string[],
  partners: readonly CasePartner[],
): string[] {
  return partners
    .filter(({ id }) => ids.includes(id))
    .map(({ name, contact }) =>
      contact === null ? texts.noContact(name) : texts.contact(name, contact),
    );
}
