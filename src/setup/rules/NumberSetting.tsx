import { rulesTexts } from '../../texts/school-rules.ts';
import { TextField } from '../fields/TextField.tsx';
import type { SettingProps } from './setting-props.ts';
import { typedNumber, writtenNumber } from './typed-number.ts';

/** A setting that is a number; left empty it is the protocol's. */
export function NumberSetting(props: Omit<SettingProps, 'words'> & { words: { unit?: string } }) {
  const { unit } = props.words;
  return (
    <div class="number-setting">
      <TextField
        path={props.path}
        label={unit === undefined ? props.label : `${props.label} (${unit})`}
        hint={`${rulesTexts.leaveEmpty(props.standard)} ${props.hint}`.trim()}
        error={props.errorAt(props.path)}
        inputMode="decimal"
        value={writtenNumber(props.value)}
        onChange={(text) => props.set(typedNumber(text))}
      />
    </div>
  );
}
