import type { Weekday } from '../../schools/profile/profile.ts';
import { dayNames } from '../../texts/setup-names.ts';
import { TextField } from '../fields/TextField.tsx';
import type { DayDraft } from '../school-draft.ts';

export interface WeekdayRowProps {
  weekday: Weekday;
  day: DayDraft;
  error: string | null;
  change: (part: Partial<DayDraft>) => void;
}

/** How many lessons a weekday has. */
export function LessonsRow({ weekday, day, error, change }: WeekdayRowProps) {
  return (
    <li class="week-lessons">
      <TextField
        path={`timetable.${weekday}`}
        label={dayNames[weekday]}
        error={error}
        inputMode="numeric"
        value={day.lessons}
        onChange={(lessons) => change({ lessons })}
      />
    </li>
  );
}
