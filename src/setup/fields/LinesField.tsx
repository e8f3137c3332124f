import { Field, type FieldProps } from './Field.tsx';

/** Several lines of text. */
export function LinesField(
  props: FieldProps & { value: string; rows: number; onChange: (value: string) => void },
) {
  return (
    <Field
      {...props}
      control={(tied) => (
        <textarea
          {...tied}
          rows={props.rows}
          autocomplete="off"
          spellcheck={false}
          value={props.value}
          onInput={(event) => props.onChange(event.currentTarget.value)}
        />
      )}
    />
  );
}
