import { Field, type FieldProps } from './Field.tsx';

/** A longer list scrolls. */
const MOST_ROWS = 12;

/** Several lines of text, all in sight as far as that goes; `rows`: how many at least. */
export function LinesField(
  props: FieldProps & { value: string; rows: number; onChange: (value: string) => void },
) {
  return (
    <Field
      {...props}
      control={(tied) => (
        <textarea
          {...tied}
          rows={Math.max(props.rows, Math.min(props.value.split('\n').length, MOST_ROWS))}
          autocomplete="off"
          spellcheck={false}
          value={props.value}
          onInput={(event) => props.onChange(event.currentTarget.value)}
        />
      )}
    />
  );
}
