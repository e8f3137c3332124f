import { useState } from 'preact/hooks';
import { everyDay } from '../../schools/profile/new-school.ts';
import type { Problem } from '../../schools/profile/problem.ts';
import type { SchoolProfile } from '../../schools/profile/profile.ts';
import { changeSchool, InvalidSchoolError } from '../../schools/stored/stored-schools.ts';
import { firstRunTexts } from '../../texts/first-run.ts';
import { setupTexts } from '../../texts/setup.ts';
import { errorAt } from '../field-problems.ts';
import { TextField } from '../fields/TextField.tsx';

/** How many lessons a day has, one number for the whole week; Enter saves it. */
export function LessonsField({ school }: { school: SchoolProfile }) {
  const { mon } = school.timetable;
  const [typed, setTyped] = useState(typeof mon === 'number' ? String(mon) : '');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [message, setMessage] = useState('');

  const save = async () => {
    const lessons = Number(typed.trim() || Number.NaN);
    setProblems([]);
    try {
      const timetable = everyDay(lessons);
      await changeSchool(school.id, (stored) => stored && { ...stored, timetable });
      setMessage(firstRunTexts.lessonsSaved(lessons));
    } catch (error) {
      if (error instanceof InvalidSchoolError) setProblems(error.problems);
      else console.error(error);
      setMessage(error instanceof InvalidSchoolError ? '' : setupTexts.saveFailed);
    }
  };
  return (
    <form
      class="part lessons"
      noValidate
      autocomplete="off"
      aria-label={firstRunTexts.timetable}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        path="timetable"
        label={firstRunTexts.lessonsTitle}
        hint={firstRunTexts.lessonsHint}
        error={errorAt(problems)('timetable')}
        inputMode="numeric"
        value={typed}
        onChange={setTyped}
      />
      <button type="submit" class={Object.keys(school.timetable).length > 0 ? '' : 'primary'}>
        {firstRunTexts.lessonsSave}
      </button>
      <p role="status" class="message">
        {message}
      </p>
    </form>
  );
}
