import { documentViewTexts } from '../../../texts/documents.ts';
import type { FilledField } from '../filled-fields.ts';
import { inSections } from '../in-sections.ts';
import type { DocumentHands, OpenDocument } from '../open-document.ts';
import { FieldRow } from './FieldRow.tsx';
import { fieldDomId } from './field-dom-id.ts';

/** Fields under their headings; where one is about health, the heading says what happens to it. */
export function FieldSections(props: {
  id: string;
  fields: readonly FilledField[];
  open: OpenDocument;
  hands: DocumentHands;
}) {
  const { id, fields, open, hands } = props;
  return (
    <>
      {inSections(fields, ({ field }) => field.section).map(({ title, of }) => (
        <section key={title} class="field-section">
          <h5>{title}</h5>
          {of.some(({ field }) => field.health) && (
            <p class="hint">{documentViewTexts.healthHint}</p>
          )}
          {of.map((filled) => (
            <FieldRow
              key={filled.field.id}
              id={fieldDomId(id, filled.field.id)}
              filled={filled}
              open={open}
              hands={hands}
            />
          ))}
        </section>
      ))}
    </>
  );
}
