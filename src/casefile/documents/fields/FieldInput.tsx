import { documentTexts, documentViewTexts } from '../../../texts/documents.ts';
import type { FilledField } from '../filled-fields.ts';

const MOST_ROWS = 14;
/** About as many letters as stand on one line of a narrow panel. */
const LETTERS_A_LINE = 34;

/**
 * What a person fills in, by the type of the field. Nothing of it is for the browser to keep, nor to send
 * to a spelling service.
 */
export function FieldInput(props: {
  id: string;
  filled: FilledField;
  describedBy: string;
  isInvalid: boolean;
  onInput: (value: string) => void;
}) {
  const { id, describedBy, isInvalid, onInput } = props;
  const { field, value } = props.filled;
  const common = {
    id,
    value,
    autocomplete: 'off',
    spellcheck: false,
    'aria-describedby': describedBy,
    'aria-invalid': isInvalid ? ('true' as const) : undefined,
    'aria-required': field.required ? ('true' as const) : undefined,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  switch (field.type) {
    case 'text':
      return <input type="text" {...common} />;
    case 'date':
      return <input type="date" {...common} />;
    case 'lines':
    case 'list':
      return <textarea {...common} rows={Math.max(2, rowsOf(value))} />;
    case 'yes-no':
    case 'choice': {
      const choices =
        field.type === 'choice' ? field.choices : [documentTexts.yes, documentTexts.no];
      return (
        <select {...common}>
          <option value="">{documentViewTexts.nothing}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      );
    }
  }
}

function rowsOf(value: string): number {
  const rows = value.split('\n').map((line) => Math.ceil(line.length / LETTERS_A_LINE) || 1);
  return Math.min(
    MOST_ROWS,
    rows.reduce((sum, one) => sum + one, 0),
  );
}
