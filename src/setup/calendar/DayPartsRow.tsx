import { calendarTexts } from '../../texts/calendar.ts';
import { dayNames } from '../../texts/setup-names.ts';
import { fieldId } from '../field-problems.ts';
import { TextField } from '../fields/TextField.tsx';
import type { WeekdayRowProps } from './LessonsRow.tsx';

/** Which dagdelen a weekday has, and how many hours each. */
export function DayPartsRow({ weekday, day, error, change }: WeekdayRowProps) {
  const name = dayNames[weekday];
  const id = fieldId(`timetable.${weekday}`);
  const parts = [
    { part: 'am', words: calendarTexts.am, on: day.am, hours: day.amHours },
    { part: 'pm', words: calendarTexts.pm, on: day.pm, hours: day.pmHours },
  ] as const;
  return (
    <li>
      <fieldset class="day-parts" aria-describedby={error ? `${id}-error` : undefined}>
        <legend>{name}</legend>
        {parts.map(({ part, words, on, hours }) => (
          <div key={part} class="day-part">
            <label class="tick">
              <input
                type="checkbox"
                id={part === 'am' ? id : undefined}
                aria-label={calendarTexts.hasPart(name, words)}
                autocomplete="off"
                checked={on}
                onChange={(event) => change({ [part]: event.currentTarget.checked })}
              />
              {words}
            </label>
            {on && (
              <TextField
                path={`timetable.${weekday}.${part}`}
                label={calendarTexts.hoursOf(name, words)}
                error={null}
                compact
                inputMode="decimal"
                value={hours}
                onChange={(value) => change({ [`${part}Hours`]: value })}
              />
            )}
            {on && <span aria-hidden="true">{calendarTexts.hours}</span>}
          </div>
        ))}
        {error && (
          <p class="error" id={`${id}-error`}>
            {error}
          </p>
        )}
      </fieldset>
    </li>
  );
}
