import { documentViewTexts } from '../../../texts/documents.ts';
import { CopyButton } from '../copy/CopyButton.tsx';
import type { FilledField } from '../filled-fields.ts';
import { namesPupil } from '../names-pupil.ts';
import type { DocumentHands, OpenDocument } from '../open-document.ts';
import { FieldInput } from './FieldInput.tsx';

/** One field with its label, what is asked or said of it, and a button to copy it. */
export function FieldRow(props: {
  id: string;
  filled: FilledField;
  open: OpenDocument;
  hands: DocumentHands;
}) {
  const { id, filled, open, hands } = props;
  const { field, words, partial, ask } = filled;
  const texts = documentViewTexts;
  const { anonymous } = open.document;
  const isNamed = anonymous && namesPupil(open.sheet.pupil, words);
  // A label that asks needs no question below it.
  const question = field.label.endsWith('?') ? null : ask;
  const notes = [question, partial, field.hint].filter((note) => note !== null);
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>
          {field.label}
          {field.required && words === '' && (
            <>
              {' '}
              <span class="mark">{texts.needed}</span>
            </>
          )}
          {field.health && (
            <>
              {' '}
              <span class="mark">{texts.health}</span>
            </>
          )}
        </label>
        {words !== '' && <CopyButton label={field.label} text={words} />}
      </div>
      <div id={`${id}-notes`} class="field-notes">
        {notes.map((note) => (
          <p key={note} class={note === question ? undefined : 'hint'}>
            {note}
          </p>
        ))}
      </div>
      <FieldInput
        id={id}
        filled={filled}
        describedBy={anonymous ? `${id}-notes ${id}-error` : `${id}-notes`}
        isInvalid={isNamed}
        onInput={(value) => hands.type(field.id, value)}
      />
      {anonymous && (
        <p class="error" id={`${id}-error`} role="alert">
          {isNamed && texts.named}
        </p>
      )}
    </div>
  );
}
