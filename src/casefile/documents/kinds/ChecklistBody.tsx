import type { ChecklistDocument, ChecklistItem } from '../../../../rules/documents/document.ts';
import { documentViewTexts } from '../../../texts/documents.ts';
import { placeOf } from '../../step-place.ts';
import { FieldRow } from '../fields/FieldRow.tsx';
import { FieldSections } from '../fields/FieldSections.tsx';
import { fieldDomId } from '../fields/field-dom-id.ts';
import { Tick } from '../fields/Tick.tsx';
import { inSections } from '../in-sections.ts';
import { LAW } from '../law.ts';
import type { DocumentHands, OpenDocument } from '../open-document.ts';

interface ListProps {
  id: string;
  open: OpenDocument<ChecklistDocument>;
  hands: DocumentHands;
}

/** What should be there: a tick each, or the field that answers it. */
export function ChecklistBody({ id, open, hands }: ListProps) {
  const { items } = open.document;
  const answering = items.map(({ field }) => field);
  const others = open.filled.filter(({ field }) => !answering.includes(field.id));
  return (
    <>
      <FieldSections id={id} fields={others} open={open} hands={hands} />
      {inSections(items, ({ section }) => section).map(({ title, of }) => (
        <section key={title}>
          <h5>{title}</h5>
          {of.map((item) => (
            <Item key={item.id} item={item} id={id} open={open} hands={hands} />
          ))}
        </section>
      ))}
    </>
  );
}

function Item({ item, id, open, hands }: ListProps & { item: ChecklistItem }) {
  const { pack } = placeOf(open.sheet, open.step);
  const demand = item.demands[pack];
  const texts = documentViewTexts.checklist;
  const answer = open.filled.find(({ field }) => field.id === item.field);
  const note = demand !== undefined && (
    <span class="hint demand">{pack === LAW ? texts.lawDemand(demand) : texts.demand(demand)}</span>
  );
  if (answer === undefined) {
    return (
      <Tick isOn={open.ticked.has(item.id)} onTick={(on) => hands.tick(item.id, on)}>
        {item.text} {note}
      </Tick>
    );
  }
  return (
    <div class="answered">
      <p>
        {item.text} {note}
      </p>
      <FieldRow id={fieldDomId(id, answer.field.id)} filled={answer} open={open} hands={hands} />
    </div>
  );
}
