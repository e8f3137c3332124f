import { type Day, dayOf } from '../../rules/attendance/day.ts';
import type { PupilCase } from '../../rules/attendance/pupil-case.ts';
import type { AttendanceRecord, Kind } from '../../rules/attendance/record.ts';
import { buildCalendar, type DayRange } from '../../rules/calendar/school-calendar.ts';
import type { TallyName } from '../../rules/measures/tallies.ts';
import { diceOf } from '../oracle/dice.ts';

/** Pupils of an invented secondary school, each with so many registrations in one school year. */
export const RECORDS_PER_PUPIL = 40;
export const AS_OF: Day = dayOf(2026, 3, 20)!;
const FIRST: Day = dayOf(2025, 8, 25)!;

/** 25 count rules: five kinds of registration in five windows, with figures on both sides of the counts. */
export const WINDOWS: readonly DayRange[] = [
  { from: dayOf(2025, 8, 1)!, to: AS_OF },
  { from: dayOf(2026, 2, 1)!, to: AS_OF },
  { from: dayOf(2026, 1, 21)!, to: AS_OF },
  { from: dayOf(2026, 2, 21)!, to: AS_OF },
  { from: AS_OF - 27, to: AS_OF },
];
export const COUNTED: readonly { tally: TallyName; kinds: readonly Kind[] }[] = [
  { tally: 'lates', kinds: ['late'] },
  { tally: 'sick-dates', kinds: ['sick'] },
  { tally: 'truant-lessons', kinds: ['truant'] },
  { tally: 'sick-home-dates', kinds: ['sick-home'] },
  { tally: 'unauthorised-slots', kinds: ['truant', 'unauthorised', 'holiday'] },
];
const FIGURES = [10, 4, 3, 2, 2];

export interface CountRule {
  id: string;
  tally: TallyName;
  kinds: readonly Kind[];
  window: DayRange;
  atLeast: number;
}
export const COUNT_RULES: readonly CountRule[] = WINDOWS.flatMap((window, index) =>
  COUNTED.map(({ tally, kinds }) => ({
    id: `${tally}-${index}`,
    tally,
    kinds,
    window,
    atLeast: FIGURES[index]!,
  })),
);

const lessons = { mon: 7, tue: 7, wed: 7, thu: 7, fri: 7 };
export const CALENDAR = buildCalendar({
  holidays: [
    { from: dayOf(2025, 10, 18)!, to: dayOf(2025, 10, 26)! },
    { from: dayOf(2025, 12, 20)!, to: dayOf(2026, 1, 4)! },
    { from: dayOf(2026, 2, 14)!, to: dayOf(2026, 2, 22)! },
  ],
  freeDays: [],
  timetable: lessons,
});

const KINDS: readonly Kind[] = ['late', 'sick', 'truant', 'sick-home', 'unauthorised'];

/**
 * One pupil: every registration on its own school day and lesson, so that each way of counting,
 * however plain, must give the same numbers.
 */
export function pupilNumber(seed: number): AttendanceRecord[] {
  const dice = diceOf(seed);
  const schoolDays: Day[] = [];
  for (let day = FIRST; day <= AS_OF; day++) {
    if (CALENDAR.kindOf(day) === 'school') schoolDays.push(day);
  }
  const chosen = new Set<Day>();
  while (chosen.size < RECORDS_PER_PUPIL) chosen.add(dice.pick(schoolDays));
  return [...chosen].map((day) => ({
    day,
    part: 'lesson',
    lesson: dice.between(1, 7),
    kind: dice.pick(KINDS),
    excused: false,
  }));
}

/** The whole case of a pupil, for the shipped evaluator. */
export function caseOf(records: readonly AttendanceRecord[], sector: 'vo'): PupilCase {
  return {
    asOf: AS_OF,
    school: { sector, municipality: 'tilburg' },
    settings: SETTINGS,
    calendar: CALENDAR,
    coverage: { from: FIRST, to: AS_OF - 1, absentMeansPresent: true },
    pupil: { birthDate: null, municipality: null },
    records,
    facts: {},
  };
}
/** One object for all pupils, as in a school. */
const SETTINGS = {};
