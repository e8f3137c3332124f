import type { ChoiceControl, NumberControl } from '../../schools/settings/settings-catalogue.ts';
import { type SettingWords, valueWords } from '../../texts/school-rules-settings.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { typedNumber, writtenNumber } from './typed-number.ts';

/** One part of an agreement of the school: a choice or a number. */
export function PartField(props: {
  path: string;
  control: ChoiceControl | NumberControl;
  words: SettingWords;
  error: string | null;
  value: unknown;
  set: (value: unknown) => void;
}) {
  const { path, control, words, error, value, set } = props;
  const label = words.unit === undefined ? words.name : `${words.name} (${words.unit})`;
  if (control.kind === 'number') {
    return (
      <TextField
        path={path}
        label={label}
        error={error}
        inputMode="decimal"
        value={writtenNumber(value)}
        // An empty part is wrong, not left out: the parts belong together.
        onChange={(text) => set(typedNumber(text) ?? '')}
      />
    );
  }
  const choices = control.values.map((choice) => [String(choice), valueWords(words, choice)]);
  return (
    <SelectField<string>
      path={path}
      label={label}
      error={error}
      names={Object.fromEntries(choices)}
      value={String(value ?? '')}
      onChange={(chosen) => set(control.values.find((choice) => String(choice) === chosen))}
    />
  );
}
