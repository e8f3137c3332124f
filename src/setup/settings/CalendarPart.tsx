import { setupTexts } from '../../texts/setup.ts';
import { regionNames } from '../../texts/setup-names.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { FreeDays } from './FreeDays.tsx';
import { Holidays } from './Holidays.tsx';
import type { PartProps } from './part-props.ts';

export function CalendarPart(props: PartProps) {
  return (
    <fieldset>
      <legend>{setupTexts.calendar}</legend>
      <SelectField
        path="calendar.region"
        label={setupTexts.region}
        hint={setupTexts.regionHint}
        error={props.errorAt('calendar.region')}
        names={regionNames}
        value={props.draft.region}
        onChange={(region) => props.change({ region })}
      />
      <Holidays {...props} />
      <FreeDays {...props} />
    </fieldset>
  );
}
