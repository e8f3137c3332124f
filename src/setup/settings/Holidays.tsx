import { setupTexts } from '../../texts/setup.ts';
import { DateField } from '../fields/DateField.tsx';
import type { PartProps } from './part-props.ts';
import { RemoveButton } from './RemoveButton.tsx';
import { without, withReplaced } from './rows.ts';

export function Holidays({ draft: { holidays }, change, errorAt }: PartProps) {
  return (
    <fieldset class="group">
      <legend>{setupTexts.holidays}</legend>
      <ol class="rows">
        {holidays.map((holiday, i) => {
          const path = `calendar.holidays.${i}`;
          const set = (part: Partial<typeof holiday>) =>
            change({ holidays: withReplaced(holidays, i, { ...holiday, ...part }) });
          return (
            <li key={path} class="row">
              <fieldset class="row-fields">
                <legend class="visually-hidden">{setupTexts.holidayRow(i + 1)}</legend>
                <DateField
                  path={`${path}.from`}
                  label={setupTexts.from}
                  error={errorAt(`${path}.from`)}
                  value={holiday.from}
                  onChange={(from) => set({ from })}
                />
                <DateField
                  path={`${path}.to`}
                  label={setupTexts.to}
                  error={errorAt(`${path}.to`)}
                  value={holiday.to}
                  onChange={(to) => set({ to })}
                />
              </fieldset>
              <RemoveButton
                label={setupTexts.removeHoliday(i + 1)}
                onClick={() => change({ holidays: without(holidays, i) })}
              />
            </li>
          );
        })}
      </ol>
      <button
        type="button"
        onClick={() => change({ holidays: [...holidays, { from: '', to: '' }] })}
      >
        {setupTexts.addHoliday}
      </button>
    </fieldset>
  );
}
