import type { ChoiceControl, ChoiceValue } from '../../schools/settings/settings-catalogue.ts';
import { rulesTexts } from '../../texts/school-rules.ts';
import { valueWords } from '../../texts/school-rules-settings.ts';
import { SelectField } from '../fields/SelectField.tsx';
import type { SettingProps } from './setting-props.ts';

/** What the first choice stands for in the list: the protocol. */
const STANDARD = 'standard';

/** A setting with a few possible values; the first choice is the protocol's. */
export function ChoiceSetting(
  props: SettingProps & { control: ChoiceControl; isStandard: ChoiceValue | null },
) {
  const { control, words, value, isStandard } = props;
  const choices = control.values
    // What is standard anyhow is a choice only for who made it one.
    .filter((choice) => choice !== isStandard || choice === value)
    .map((choice) => [String(choice), valueWords(words, choice)] as const);
  return (
    <SelectField
      path={props.path}
      label={props.label}
      hint={props.hint}
      error={props.errorAt(props.path)}
      names={Object.fromEntries([
        [STANDARD, rulesTexts.standardIs(props.standard)],
        ...choices.map(([choice, name]) => [`own ${choice}`, name]),
      ])}
      value={value === undefined ? STANDARD : `own ${String(value)}`}
      onChange={(chosen: string) =>
        props.set(control.values.find((choice) => `own ${String(choice)}` === chosen))
      }
    />
  );
}
