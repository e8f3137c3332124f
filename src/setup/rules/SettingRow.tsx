import { settingLock } from '../../schools/policy/locks.ts';
import { entryOf } from '../../schools/settings/settings-catalogue.ts';
import { withSetting } from '../../schools/settings/settings-figures.ts';
import type { OpenQuestion, SchoolSetting } from '../../schools/settings/settings-of-school.ts';
import { rulesTexts } from '../../texts/school-rules.ts';
import { settingWords, valueWords } from '../../texts/school-rules-settings.ts';
import { LockedPart } from '../locks/LockedPart.tsx';
import { ChoiceSetting } from './ChoiceSetting.tsx';
import { NumberSetting } from './NumberSetting.tsx';
import { OwnMark } from './OwnMark.tsx';
import { PartsSetting } from './PartsSetting.tsx';
import type { RowProps } from './row-props.ts';

/** One setting: its control, why there is a choice, and what holds without one. */
export function SettingRow({ setting, ...row }: RowProps & { setting: SchoolSetting }) {
  const { key, standard, start, why } = setting;
  const { control } = entryOf(key);
  const words = settingWords[key];
  const path = `settings.${key}`;
  const value = row.settings[key];
  const set = (chosen: unknown) => row.change(withSetting(row.settings, key, chosen));
  const common = {
    path,
    label: words.name,
    hint: [...why.map(sayQuestion), ...(words.note === undefined ? [] : [words.note])].join(' '),
    errorAt: row.errorAt,
    words,
    standard: valueWords(words, standard),
    value,
    set,
  };
  return (
    <li class="rule-row">
      <LockedPart locks={[settingLock(key)]}>
        {control.kind === 'choice' && (
          <ChoiceSetting {...common} control={control} isStandard={standard} />
        )}
        {control.kind === 'number' && <NumberSetting {...common} />}
        {control.kind === 'parts' && <PartsSetting {...common} control={control} start={start} />}
        {value !== undefined && (
          <OwnMark name={words.name} path={path} back={() => set(undefined)} />
        )}
      </LockedPart>
    </li>
  );
}

function sayQuestion({ question, standard, section, title }: OpenQuestion): string {
  return rulesTexts.why(question, standard, section ?? title);
}
