import { isNewYear } from '../../schools/calendar/new-year.ts';
import { startYearOf } from '../../schools/calendar/school-year.ts';
import { calendarTexts } from '../../texts/calendar.ts';
import { policyTexts } from '../../texts/policy.ts';
import { useIsLocked } from '../locks/use-locks.ts';
import { hasLessons } from '../school-draft.ts';
import type { PartProps } from '../settings/part-props.ts';
import { useSaid } from '../use-said.tsx';

/** Whether somebody looked calendar and timetable through for the running school year. */
export function Checked({ draft, change, today }: PartProps) {
  const { say, said } = useSaid();
  const startYear = startYearOf(today);
  const year = calendarTexts.schoolYear(startYear);
  const set = (checkedFor: number | null, sentence: string) => {
    change({ checkedFor });
    say(sentence);
  };
  const isChecked = draft.checkedFor === startYear;
  if (useIsLocked('calendar')) {
    return <p>{isChecked ? calendarTexts.checked(year) : policyTexts.checkedByThem(year)}</p>;
  }
  // The panel of the new school year asks it already.
  if (isNewYear(draft, today)) return said;
  const isFilledIn = draft.region !== '' && hasLessons(draft);
  return (
    <>
      {isChecked ? (
        <div class="choice-line">
          <p>{calendarTexts.checked(year)}</p>
          <button type="button" class="quiet" onClick={() => set(null, calendarTexts.uncheckedNow)}>
            {calendarTexts.uncheck}
          </button>
        </div>
      ) : (
        <section class="panel" aria-labelledby="unchecked">
          <h4 id="unchecked">{calendarTexts.unchecked(year)}</h4>
          <p>{isFilledIn ? calendarTexts.uncheckedHint : calendarTexts.checkFirst}</p>
          {isFilledIn && (
            <button type="button" onClick={() => set(startYear, calendarTexts.checkedNow(year))}>
              {calendarTexts.check}
            </button>
          )}
        </section>
      )}
      {said}
    </>
  );
}
