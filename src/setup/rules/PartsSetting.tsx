import type { ChoiceValue, PartsControl } from '../../schools/settings/settings-catalogue.ts';
import { rulesTexts } from '../../texts/school-rules.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { PartField } from './PartField.tsx';
import type { SettingProps } from './setting-props.ts';

/** A setting that is off, or an agreement of the school in several parts. */
export function PartsSetting(
  props: SettingProps & { control: PartsControl; start: Readonly<Record<string, ChoiceValue>> },
) {
  const { path, label, words, value, set, errorAt, control, start } = props;
  const parts = Object.entries(control.parts);
  const own =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  const isOff = value === false || value === null;
  const begin = () => Object.fromEntries(parts.map(([part]) => [part, start[part]]));
  const pathOf = (part: string) => `${path}.${part}`;
  // What is wrong with one part stands beside it; here what is wrong with all of them together.
  const isOfPart = parts.some(([part]) => errorAt(pathOf(part)) !== null);
  return (
    <fieldset class="group">
      <legend class="visually-hidden">{label}</legend>
      <SelectField<string>
        path={path}
        label={label}
        hint={props.hint}
        error={isOfPart ? null : errorAt(path)}
        names={{
          standard: rulesTexts.standardIs(props.standard),
          own: rulesTexts.ownParts,
          ...(isOff ? { off: rulesTexts.off } : {}),
        }}
        value={own !== null ? 'own' : isOff ? 'off' : 'standard'}
        onChange={(choice) => set({ own: begin(), standard: undefined, off: value }[choice])}
      />
      {own !== null && (
        <div class="figures">
          {parts.map(([part, partControl]) => (
            <PartField
              key={part}
              path={pathOf(part)}
              control={partControl}
              words={words.parts![part]!}
              error={errorAt(pathOf(part))}
              value={own[part]}
              set={(chosen) => set({ ...own, [part]: chosen })}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}
