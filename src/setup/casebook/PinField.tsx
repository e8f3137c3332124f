import { casebookTexts } from '../../texts/casebook.ts';
import { Field } from '../fields/Field.tsx';

/** A PIN being typed: never shown, completed or brought back by the browser. */
export function PinField(props: {
  name: string;
  label: string;
  value: string;
  isNew?: boolean;
  error?: string | null;
  onChange: (value: string) => void;
}) {
  const { name, label, value, isNew = false, error = null, onChange } = props;
  return (
    <Field
      path={`pin-${name}`}
      label={label}
      error={error}
      {...(isNew ? { hint: casebookTexts.pinHint } : {})}
      control={(tied) => (
        <input
          {...tied}
          type="password"
          autocomplete="off"
          spellcheck={false}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    />
  );
}
