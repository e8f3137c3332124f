import { partnerTexts } from '../../texts/partners.ts';
import { RemoveButton } from '../settings/RemoveButton.tsx';
import type { OtherContact } from './partners-of.ts';

/** Contacts that belong to no partner of this protocol here: kept until the person removes them. */
export function OtherContacts(props: {
  contacts: readonly OtherContact[];
  remove: (id: string) => void;
}) {
  return (
    <section class="form-group" aria-labelledby="other-contacts">
      <h4 id="other-contacts" tabIndex={-1}>
        {partnerTexts.others}
      </h4>
      <p class="hint">{partnerTexts.othersHint}</p>
      <ul class="rows">
        {props.contacts.map(({ id, name, words }) => (
          <li key={id} class="row">
            <p class="day-words">
              <strong>{name ?? partnerTexts.unknownPartner}</strong>: {words}
            </p>
            <RemoveButton
              label={partnerTexts.remove(name ?? words)}
              onClick={() => {
                const isLast = props.contacts.length === 1;
                document.getElementById(isLast ? 'partners' : 'other-contacts')?.focus();
                props.remove(id);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
