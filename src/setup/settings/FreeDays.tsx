import { setupTexts } from '../../texts/setup.ts';
import { DateField } from '../fields/DateField.tsx';
import type { PartProps } from './part-props.ts';
import { RemoveButton } from './RemoveButton.tsx';
import { without, withReplaced } from './rows.ts';

export function FreeDays({ draft: { freeDays }, change, errorAt }: PartProps) {
  return (
    <fieldset class="group">
      <legend>{setupTexts.freeDays}</legend>
      <ol class="rows">
        {freeDays.map((day, i) => {
          const path = `calendar.freeDays.${i}`;
          return (
            <li key={path} class="row">
              <DateField
                path={path}
                label={setupTexts.freeDay(i + 1)}
                error={errorAt(path)}
                value={day}
                onChange={(value) => change({ freeDays: withReplaced(freeDays, i, value) })}
              />
              <RemoveButton
                label={setupTexts.removeFreeDay(i + 1)}
                onClick={() => change({ freeDays: without(freeDays, i) })}
              />
            </li>
          );
        })}
      </ol>
      <button type="button" onClick={() => change({ freeDays: [...freeDays, ''] })}>
        {setupTexts.addFreeDay}
      </button>
    </fieldset>
  );
}
