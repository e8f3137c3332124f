import { parseDay } from '../../../rules/index.ts';
import { calendarTexts, sayRange } from '../../texts/calendar.ts';
import { DateField } from '../fields/DateField.tsx';
import { Offered } from '../locks/Offered.tsx';
import type { PartProps } from '../settings/part-props.ts';
import { RemoveButton } from '../settings/RemoveButton.tsx';
import { without, withReplaced } from '../settings/rows.ts';
import { useRowFocus } from '../settings/use-row-focus.ts';
import { DayWords } from './DayWords.tsx';
import { noteOnHoliday } from './day-notes.ts';

export function Holidays({ draft, change, errorAt, today }: PartProps) {
  const { holidays } = draft;
  const { list, focusRow } = useRowFocus<HTMLOListElement>();
  return (
    <fieldset class="form-group">
      <legend>{calendarTexts.holidays}</legend>
      <ol class="rows" ref={list}>
        {holidays.map((holiday, i) => {
          const path = `calendar.holidays.${i}`;
          const set = (part: Partial<typeof holiday>) =>
            change({ holidays: withReplaced(holidays, i, { ...holiday, ...part }) });
          const [from, to] = [parseDay(holiday.from), parseDay(holiday.to)];
          const range = from !== null && to !== null && from <= to ? { from, to } : null;
          return (
            <li key={path} class="row">
              <fieldset class="row-fields">
                <legend class="visually-hidden">{calendarTexts.holidayRow(i + 1)}</legend>
                <DateField
                  path={`${path}.from`}
                  label={calendarTexts.from}
                  error={errorAt(`${path}.from`)}
                  value={holiday.from}
                  onChange={(from) => set({ from })}
                />
                <DateField
                  path={`${path}.to`}
                  label={calendarTexts.to}
                  error={errorAt(`${path}.to`)}
                  value={holiday.to}
                  onChange={(to) => set({ to })}
                />
              </fieldset>
              <DayWords
                words={range && sayRange(range)}
                note={range && noteOnHoliday(range, draft, today)}
              />
              <RemoveButton
                label={calendarTexts.removeHoliday(i + 1)}
                onClick={() => {
                  focusRow(i);
                  change({ holidays: without(holidays, i) });
                }}
              />
            </li>
          );
        })}
      </ol>
      <Offered>
        <button
          type="button"
          onClick={() => {
            focusRow(holidays.length);
            change({ holidays: [...holidays, { from: '', to: '' }] });
          }}
        >
          {calendarTexts.addHoliday}
        </button>
      </Offered>
    </fieldset>
  );
}
