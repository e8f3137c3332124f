import { useState } from 'preact/hooks';
import { formatDay, parseDay } from '../../../rules/index.ts';
import { contactsDue } from '../../schools/profile/contacts-due.ts';
import { mediumDate } from '../../texts/dutch-date.ts';
import { partnerTexts } from '../../texts/partners.ts';
import { TextField } from '../fields/TextField.tsx';
import { LockedPart } from '../locks/LockedPart.tsx';
import { Offered } from '../locks/Offered.tsx';
import { FormPart } from '../settings/FormPart.tsx';
import type { PartProps } from '../settings/part-props.ts';
import { useSaid } from '../use-said.tsx';
import { OtherContacts } from './OtherContacts.tsx';
import { partnersOf } from './partners-of.ts';

/** Whom the school can involve, with its own words on how to reach them, and once a year: is it still so? */
export function PartnersPart(props: PartProps) {
  const { draft, change, today } = props;
  const { contacts } = draft.partners;
  const [edited, setEdited] = useState<ReadonlySet<string>>(new Set());
  const { say, said } = useSaid();
  const { here, elsewhere } = partnersOf(props);
  const isDue = contactsDue(draft.partners, today);
  const checked = draft.partners.checkedOn === null ? null : parseDay(draft.partners.checkedOn);
  const toCheck = here.filter(({ id }) => contacts[id] !== undefined && !edited.has(id));

  const set = (id: string, words: string) => {
    const { [id]: _old, ...others } = contacts;
    const next = words === '' ? others : { ...contacts, [id]: words };
    const nowEdited = new Set([...edited, id]);
    setEdited(nowEdited);
    // Words that were typed just now are right; once that is all of them, there is nothing to ask.
    const isAllNew = Object.keys(next).every((one) => nowEdited.has(one));
    const checkedOn = isAllNew ? formatDay(today) : draft.partners.checkedOn;
    change({ partners: { contacts: next, checkedOn } });
  };
  const confirm = () => {
    change({ partners: { contacts, checkedOn: formatDay(today) } });
    say(partnerTexts.saidYes);
  };
  const isChosen = draft.protocol !== '' && draft.municipality !== '';
  return (
    <FormPart part="partners" title={partnerTexts.partners}>
      <p class="hint">{partnerTexts.hint}</p>
      <p class="hint">{partnerTexts.stays}</p>
      <LockedPart locks={['partners']}>
        {isDue && (
          <Offered>
            <section class="panel" aria-labelledby="contacts-due">
              <h4 id="contacts-due">{partnerTexts.ask}</h4>
              <p>
                {checked === null
                  ? partnerTexts.neverChecked
                  : partnerTexts.asked(mediumDate(checked))}
                {toCheck.length > 0 &&
                  ` ${partnerTexts.askAbout(toCheck.map(({ name }) => name).join(', '))}`}
              </p>
              <button type="button" onClick={confirm}>
                {partnerTexts.yes}
              </button>
            </section>
          </Offered>
        )}
        {!isDue && checked !== null && Object.keys(contacts).length > 0 && (
          <p>{partnerTexts.checkedOn(mediumDate(checked))}</p>
        )}
        {said}
        {!isChosen && <p>{partnerTexts.first}</p>}
        {isChosen && here.length === 0 && <p>{partnerTexts.none}</p>}
        <ul class="partners">
          {here.map(({ id, name, when }) => (
            <li key={id}>
              <TextField
                path={`partners.contacts.${id}`}
                label={name}
                hint={when}
                error={props.errorAt(`partners.contacts.${id}`)}
                value={contacts[id] ?? ''}
                onChange={(words) => set(id, words)}
              />
            </li>
          ))}
        </ul>
        {elsewhere.length > 0 && (
          <OtherContacts contacts={elsewhere} remove={(id) => set(id, '')} />
        )}
      </LockedPart>
    </FormPart>
  );
}
