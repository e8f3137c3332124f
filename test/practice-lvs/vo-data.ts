import { AS_OF, weekdays } from './calendar.ts';

/** The practice secondary school: 6 lessons a day, open since 27 July, free 12–16 October. */
export const VO_SCHOOL_NAME = 'Oefencollege De Dieze';
export const VO_LESSONS = 6;
export const VO_PERIOD = { from: '2026-07-27', to: AS_OF };

export interface LessonMark {
  date: string;
  lesson: number;
  code: 'Z' | 'TL';
  minutes: number | null;
  note: string;
}

export interface VoPupil {
  number: string;
  name: string;
  group: string;
  marks: LessonMark[];
}

/** Late lessons, one per word: `2026-09-01/4` is lesson 4. */
function late(words: string): LessonMark[] {
  return words
    .trim()
    .split(/\s+/)
    .map((word, i) => {
      const minutes = 3 + ((i * 5) % 17);
      const note = i % 2 === 0 ? 'trein' : 'geen briefje';
      return { date: word.slice(0, 10), lesson: Number(word.slice(11)), code: 'TL', minutes, note };
    });
}

/** Sick in every lesson of every weekday of a period (none of them lies in the autumn break). */
function sick(from: string, to: string): LessonMark[] {
  return weekdays(from, to).flatMap((date) =>
    Array.from({ length: VO_LESSONS }, (_, i) => ({
      date,
      lesson: i + 1,
      code: 'Z' as const,
      minutes: null,
      note: 'gemeld door ouder',
    })),
  );
}

export const VO_PUPILS: readonly VoPupil[] = [
  // 13 late lessons since 1 August, one more on 27 July (last school year); three before 24 August.
  {
    number: '410119',
    name: 'Jurre Stalpaert',
    group: '2hv1',
    marks: late(`2026-07-27/1 2026-08-06/1 2026-08-13/1 2026-08-20/3 2026-08-27/1 2026-09-01/1
      2026-09-01/4 2026-09-10/1 2026-09-17/2 2026-09-24/1 2026-10-01/1 2026-10-08/5
      2026-10-29/1 2026-11-12/1`),
  },
  // Ill for 15 school days, 2–22 September; ended.
  {
    number: '410103',
    name: 'Imane Bouhaddi',
    group: '2hv1',
    marks: sick('2026-09-02', '2026-09-22'),
  },
  // Ill for 15 school days, 2–20 November; still running.
  { number: '410107', name: 'Pépijn Roncken', group: '2hv1', marks: sick('2026-11-02', AS_OF) },
  // Ill for 15 school days, 29 October – 18 November; back on the 19th.
  {
    number: '410111',
    name: 'Ayşe Demirtaş',
    group: '2hv1',
    marks: sick('2026-10-29', '2026-11-18'),
  },
];

export const VO_REASONS = { Z: 'Ziek', TL: 'Te laat' } as const;

/** Address of a pupil's own page. */
export function voPupilPath(pupil: VoPupil): string {
  return `/vo/leerling/${pupil.number}/historie`;
}
