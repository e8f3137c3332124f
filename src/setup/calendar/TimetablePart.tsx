import { WEEKDAYS, type Weekday } from '../../schools/profile/profile.ts';
import { calendarTexts } from '../../texts/calendar.ts';
import { LockedPart } from '../locks/LockedPart.tsx';
import { Offered } from '../locks/Offered.tsx';
import { type DayDraft, hasLessons } from '../school-draft.ts';
import { FormPart } from '../settings/FormPart.tsx';
import type { PartProps } from '../settings/part-props.ts';
import { Checked } from './Checked.tsx';
import { DayPartsRow } from './DayPartsRow.tsx';
import { LessonsRow } from './LessonsRow.tsx';
import { QuickDayParts, QuickLessons } from './QuickFill.tsx';

/** Dagdelen with hours in primary education, a number of lessons elsewhere. */
export function TimetablePart(props: PartProps) {
  const { draft, change, errorAt } = props;
  const { sector, days } = draft;
  if (sector === '') {
    return (
      <FormPart part="timetable" title={calendarTexts.timetable}>
        <p>{calendarTexts.timetableFirst}</p>
      </FormPart>
    );
  }
  const Row = sector === 'po' ? DayPartsRow : LessonsRow;
  const Quick = sector === 'po' ? QuickDayParts : QuickLessons;
  const set = (day: Weekday, part: Partial<DayDraft>) =>
    change({ days: { ...days, [day]: { ...days[day], ...part } } });
  return (
    <FormPart part="timetable" title={calendarTexts.timetable}>
      <LockedPart locks={['timetable']}>
        <Offered>
          <p class="hint">
            {sector === 'po' ? calendarTexts.timetablePo : calendarTexts.timetableLessons}
          </p>
          <Quick days={days} change={(changed) => change({ days: changed })} />
        </Offered>
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
        {!hasLessons(draft) && <p class="note">{calendarTexts.timetableEmpty}</p>}
      </LockedPart>
      <Checked {...props} />
    </FormPart>
  );
}
