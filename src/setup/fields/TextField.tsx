import { Field, type FieldProps } from './Field.tsx';

/** One line of text, or a number as text. */
export function TextField(
  props: FieldProps & {
    value: string;
    onChange: (value: string) => void;
    inputMode?: 'text' | 'numeric' | 'decimal';
  },
) {
  return (
    <Field
      {...props}
      control={(tied) => (
        <input
          {...tied}
          type="text"
          inputMode={props.inputMode ?? 'text'}
          autocomplete="off"
          spellcheck={false}
          value={props.value}
          onInput={(event) => props.onChange(event.currentTarget.value)}
        />
      )}
    />
  );
}
