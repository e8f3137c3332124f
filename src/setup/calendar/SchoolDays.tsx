import { parseDay } from '../../../rules/index.ts';
import { calendarTexts } from '../../texts/calendar.ts';
import { fullDate } from '../../texts/dutch-date.ts';
import { Offered } from '../locks/Offered.tsx';
import type { PartProps } from '../settings/part-props.ts';
import { RemoveButton } from '../settings/RemoveButton.tsx';
import { without } from '../settings/rows.ts';
import { useRowFocus } from '../settings/use-row-focus.ts';

/** Days of which somebody said, when a page asked, that they were ordinary. */
export function SchoolDays({ draft: { schoolDays }, change }: PartProps) {
  const { list, focusRow } = useRowFocus<HTMLUListElement>();
  if (schoolDays.length === 0) return null;
  return (
    <fieldset class="form-group">
      <legend>{calendarTexts.schoolDays}</legend>
      <Offered>
        <p class="hint">{calendarTexts.schoolDaysHint}</p>
      </Offered>
      <ul class="rows" ref={list}>
        {schoolDays.map((date, i) => {
          const words = fullDate(parseDay(date)!);
          return (
            <li key={date} class="row">
              <p class="day-words">{words}</p>
              <RemoveButton
                label={calendarTexts.removeSchoolDay(words)}
                onClick={() => {
                  // With the last day this whole group goes.
                  if (schoolDays.length === 1) document.getElementById('calendar')?.focus();
                  focusRow(i);
                  change({ schoolDays: without(schoolDays, i) });
                }}
              />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
