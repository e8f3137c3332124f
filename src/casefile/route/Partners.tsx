import type { CasePartner } from '../../signals/case/case-sheet.ts';
import { caseTexts } from '../../texts/casefile.ts';
import { Fold } from '../parts/Fold.tsx';

/** Whom the school can ask, under the name used where the pupil lives. */
export function Partners({ partners }: { partners: CasePartner[] }) {
  const texts = caseTexts.route;
  return (
    <Fold label={texts.partners}>
      <ul class="partners">
        {partners.map(({ id, name, when, contact }) => (
          <li key={id}>
            <strong>{name}</strong>
            <p>{when}</p>
            <p class="hint">{contact === null ? texts.noContact : texts.contact(contact)}</p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
