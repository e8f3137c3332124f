import { WEEKDAYS, type Weekday } from '../../schools/profile.ts';
import { setupTexts } from '../../texts/setup.ts';
import type { DayDraft } from '../school-draft.ts';
import { DayPartsRow } from './DayPartsRow.tsx';
import { LessonsRow } from './LessonsRow.tsx';
import type { PartProps } from './part-props.ts';

/** Dagdelen with hours in primary education, a number of lessons elsewhere. */
export function TimetablePart({ draft, change, errorAt }: PartProps) {
  const { sector, days } = draft;
  if (sector === '') {
    return (
      <fieldset>
        <legend>{setupTexts.timetable}</legend>
        <p>{setupTexts.timetableFirst}</p>
      </fieldset>
    );
  }
  const Row = sector === 'po' ? DayPartsRow : LessonsRow;
  const set = (day: Weekday, part: Partial<DayDraft>) =>
    change({ days: { ...days, [day]: { ...days[day], ...part } } });
  return (
    <fieldset>
      <legend>{setupTexts.timetable}</legend>
      <p class="hint">{sector === 'po' ? setupTexts.timetablePo : setupTexts.timetableLessons}</p>
      <ul class="week">
        {WEEKDAYS.map((day) => (
          <Row
            key={day}
            weekday={day}
            day={days[day]}
            error={errorAt(`timetable.${day}`)}
            change={(part) => set(day, part)}
          />
        ))}
      </ul>
    </fieldset>
  );
}
