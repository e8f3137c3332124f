import { calendarTexts } from '../../texts/calendar.ts';
import { regionNames } from '../../texts/setup-names.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { LockedPart } from '../locks/LockedPart.tsx';
import { Offered } from '../locks/Offered.tsx';
import { FormPart } from '../settings/FormPart.tsx';
import type { PartProps } from '../settings/part-props.ts';
import { useSaid } from '../use-said.tsx';
import { AddDays } from './AddDays.tsx';
import { FreeDays } from './FreeDays.tsx';
import { Holidays } from './Holidays.tsx';
import { OfficialHolidays } from './OfficialHolidays.tsx';
import { SchoolDays } from './SchoolDays.tsx';

/** On which days there is no school. */
export function CalendarPart(props: PartProps) {
  const { draft, change, errorAt } = props;
  const { say, said } = useSaid();
  return (
    <FormPart part="calendar" title={calendarTexts.calendar}>
      <p class="hint">{calendarTexts.calendarHint}</p>
      <LockedPart locks={['calendar']}>
        <SelectField
          path="calendar.region"
          label={calendarTexts.region}
          hint={calendarTexts.regionHint}
          error={errorAt('calendar.region')}
          names={regionNames}
          value={draft.region}
          onChange={(region) => change({ region })}
        />
        {draft.region !== '' && draft.region !== 'own' && (
          <OfficialHolidays {...props} region={draft.region} onOwned={say} />
        )}
        {said}
        <Offered>
          <AddDays {...props} />
        </Offered>
        <Holidays {...props} />
        <FreeDays {...props} />
        <SchoolDays {...props} />
      </LockedPart>
    </FormPart>
  );
}
