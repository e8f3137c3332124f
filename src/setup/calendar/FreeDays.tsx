import { parseDay } from '../../../rules/index.ts';
import { calendarTexts } from '../../texts/calendar.ts';
import { fullDate } from '../../texts/dutch-date.ts';
import { DateField } from '../fields/DateField.tsx';
import { Offered } from '../locks/Offered.tsx';
import type { PartProps } from '../settings/part-props.ts';
import { RemoveButton } from '../settings/RemoveButton.tsx';
import { without, withReplaced } from '../settings/rows.ts';
import { useRowFocus } from '../settings/use-row-focus.ts';
import { DayWords } from './DayWords.tsx';
import { noteOnFreeDay } from './day-notes.ts';

export function FreeDays({ draft, change, errorAt, today }: PartProps) {
  const { freeDays } = draft;
  const { list, focusRow } = useRowFocus<HTMLOListElement>();
  return (
    <fieldset class="form-group">
      <legend>{calendarTexts.freeDays}</legend>
      <ol class="rows" ref={list}>
        {freeDays.map((date, i) => {
          const path = `calendar.freeDays.${i}`;
          const day = parseDay(date);
          return (
            <li key={path} class="row">
              <DateField
                path={path}
                label={calendarTexts.freeDay(i + 1)}
                error={errorAt(path)}
                compact
                value={date}
                onChange={(value) => change({ freeDays: withReplaced(freeDays, i, value) })}
              />
              <DayWords
                words={day === null ? null : fullDate(day)}
                note={noteOnFreeDay(date, draft, today)}
              />
              <RemoveButton
                label={calendarTexts.removeFreeDay(i + 1)}
                onClick={() => {
                  focusRow(i);
                  change({ freeDays: without(freeDays, i) });
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
            focusRow(freeDays.length);
            change({ freeDays: [...freeDays, ''] });
          }}
        >
          {calendarTexts.addFreeDay}
        </button>
      </Offered>
    </fieldset>
  );
}
