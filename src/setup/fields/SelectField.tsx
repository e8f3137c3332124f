import { setupTexts } from '../../texts/setup.ts';
import { Field, type FieldProps } from './Field.tsx';

/** A choice from a short list; with `value` empty, the person has not chosen yet. */
export function SelectField<T extends string>(
  props: FieldProps & {
    value: T | '';
    names: Readonly<Record<T, string>>;
    onChange: (value: T) => void;
  },
) {
  return (
    <Field
      {...props}
      control={(tied) => (
        <select
          {...tied}
          autocomplete="off"
          value={props.value}
          onChange={(event) => props.onChange(event.currentTarget.value as T)}
        >
          {props.value === '' && <option value="">{setupTexts.choose}</option>}
          {(Object.entries(props.names) as [T, string][]).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    />
  );
}
