import { useState } from 'preact/hooks';
import { WEEKDAYS } from '../../schools/profile/profile.ts';
import { calendarTexts } from '../../texts/calendar.ts';
import { TextField } from '../fields/TextField.tsx';
import type { DayDraft, SchoolDraft } from '../school-draft.ts';
import { useSaid } from '../use-said.tsx';

interface QuickProps {
  days: SchoolDraft['days'];
  change: (days: SchoolDraft['days']) => void;
}

/** The hours of a day, for all days at once. */
export function QuickDayParts({ days, change }: QuickProps) {
  const [am, setAm] = useState(days.mon.amHours);
  const [pm, setPm] = useState(days.mon.pmHours);
  const { tell, said } = useSaid();
  const fill = () => {
    change(onAllDays(days, { am: true, amHours: am, pm: true, pmHours: pm }));
    tell(calendarTexts.sameDone);
  };
  const free = () => {
    change({ ...days, wed: { ...days.wed, pm: false } });
    tell(calendarTexts.wednesdayDone);
  };
  return (
    <fieldset class="form-group quick">
      <legend>{calendarTexts.quick}</legend>
      <div class="quick-line">
        <TextField
          path="quick.am"
          label={calendarTexts.quickHours(calendarTexts.am)}
          error={null}
          inputMode="decimal"
          value={am}
          onChange={setAm}
        />
        <TextField
          path="quick.pm"
          label={calendarTexts.quickHours(calendarTexts.pm)}
          error={null}
          inputMode="decimal"
          value={pm}
          onChange={setPm}
        />
        <button type="button" onClick={fill}>
          {calendarTexts.sameEveryDay}
        </button>
        <button type="button" onClick={free}>
          {calendarTexts.wednesdayOff}
        </button>
      </div>
      {said}
    </fieldset>
  );
}

/** The number of lessons of a day, for all days at once. */
export function QuickLessons({ days, change }: QuickProps) {
  const [lessons, setLessons] = useState(days.mon.lessons);
  const { tell, said } = useSaid();
  const fill = () => {
    change(onAllDays(days, { lessons }));
    tell(calendarTexts.sameDone);
  };
  return (
    <fieldset class="form-group quick">
      <legend>{calendarTexts.quick}</legend>
      <div class="quick-line">
        <TextField
          path="quick.lessons"
          label={calendarTexts.quickLessons}
          error={null}
          inputMode="numeric"
          value={lessons}
          onChange={setLessons}
        />
        <button type="button" onClick={fill}>
          {calendarTexts.sameEveryDay}
        </button>
      </div>
      {said}
    </fieldset>
  );
}

function onAllDays(days: SchoolDraft['days'], part: Partial<DayDraft>): SchoolDraft['days'] {
  const changed = WEEKDAYS.map((day) => [day, { ...days[day], ...part }]);
  return Object.fromEntries(changed) as SchoolDraft['days'];
}
