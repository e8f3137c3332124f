import { Field, type FieldProps } from './Field.tsx';

/** A date as `YYYY-MM-DD`; empty while the person is still typing it. */
export function DateField(
  props: FieldProps & { value: string; onChange: (value: string) => void },
) {
  return (
    <Field
      {...props}
      control={(tied) => (
        <input
          {...tied}
          type="date"
          autocomplete="off"
          value={props.value}
          onInput={(event) => props.onChange(event.currentTarget.value)}
        />
      )}
    />
  );
}
