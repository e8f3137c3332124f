import { dayBefore, daysFromTo, weekday } from './almanac.ts';
import { isAbsence, isElsewhere, isSick, isUnknown } from './kinds.ts';
import type { IsoDate } from './types.ts';
import type { Mark, View } from './view.ts';

/** Which codes keep a run going. `stamschool`: also taught elsewhere, though never as the first day. */
export type RunClass = 'sick' | 'any' | 'stamschool';

export interface Run {
  /** School days that count, ascending; empty when there is no run now. */
  days: IsoDate[];
  first: IsoDate | null;
  /** Mon–Fri dates from the first day, vakantie frozen, doubtful days left out. */
  weekdays: number;
}

export interface RunNow {
  /** Only what is seen. */
  least: Run;
  /** As if every uncovered day before asOf were absent. */
  possible: Run;
  /** No day that is seen whole, with presence in it, stands before the run. */
  open: boolean;
  /** A seen run that is open at its start: it has no known upper limit. */
  unbounded: boolean;
  /** Uncovered school days stand before asOf, and no day after them counts. */
  gapBeforeToday: boolean;
}

type DayState = 'in' | 'elsewhere' | 'doubtful' | 'out' | 'unseen';
const FAR_BACK = 400; // school days: longer than any run in a test
const BEYOND_ANY_THRESHOLD = 60; // school days: the greatest value only has to pass 20

function stateOf(view: View, date: IsoDate, runClass: RunClass): DayState {
  const inClass: (m: Mark) => boolean = runClass === 'sick' ? isSick : isAbsence;
  const states = view.school.slots(date).map((slot): DayState => {
    const marks = view.marks(date, slot);
    if (marks.some(inClass)) return 'in';
    if (runClass === 'stamschool' && marks.some(isElsewhere)) return 'elsewhere';
    if (marks.length > 0) return marks.every(isUnknown) ? 'doubtful' : 'out';
    return view.vouched(date) ? 'out' : 'unseen';
  });
  for (const decisive of ['out', 'unseen', 'doubtful', 'elsewhere'] as const) {
    if (states.includes(decisive)) return decisive;
  }
  return 'in';
}

function whollySeen(view: View, date: IsoDate): boolean {
  const { school } = view;
  return view.vouched(date) || school.slots(date).every((s) => view.marks(date, s).length > 0);
}

/** Walks back from asOf, one school day at a time, until a day that certainly ends the run. */
function walkBack(view: View, runClass: RunClass, unseenIsAbsent: boolean) {
  const days: IsoDate[] = [];
  const doubtful: IsoDate[] = [];
  let first: IsoDate | null = null;
  let stoppedBy: 'presence' | 'part of a day' | 'unseen' | 'the-end' = 'the-end';
  let last = view.asOf;
  let date: IsoDate | null = view.asOf;
  const limit = unseenIsAbsent ? BEYOND_ANY_THRESHOLD : FAR_BACK;
  for (let i = 0; date !== null && i < limit; i++) {
    if (view.school.isSchoolDay(date)) {
      const state = stateOf(view, date, runClass);
      const openToday = state === 'unseen' && date === view.asOf;
      if (openToday) last = dayBefore(date);
      else if (state === 'out' || (state === 'unseen' && !unseenIsAbsent)) {
        if (state === 'unseen') stoppedBy = 'unseen';
        else stoppedBy = whollySeen(view, date) ? 'presence' : 'part of a day';
        break;
      } else if (state === 'doubtful') doubtful.push(date);
      else {
        days.unshift(date);
        if (state !== 'elsewhere') first = date;
      }
    }
    date = view.school.schoolDayBefore(date);
  }
  const from = first;
  const run: Run =
    from === null
      ? { days: [], first: null, weekdays: 0 }
      : {
          days: days.filter((d) => d >= from),
          first: from,
          weekdays: daysFromTo(from, last).filter(
            (d) =>
              !['sat', 'sun'].includes(weekday(d)) &&
              !view.school.inVakantie(d) &&
              !doubtful.includes(d),
          ).length,
        };
  return { run, stoppedBy, gapBeforeToday: stoppedBy === 'unseen' && days.length === 0 };
}

export function runNow(view: View, runClass: RunClass): RunNow {
  const seen = walkBack(view, runClass, false);
  const possible = walkBack(view, runClass, true);
  const noRun = seen.stoppedBy === 'part of a day' && seen.run.days.length === 0;
  const open = seen.stoppedBy !== 'presence' && !noRun;
  return {
    least: seen.run,
    possible: possible.run,
    open,
    unbounded: open && seen.run.first !== null,
    gapBeforeToday: seen.gapBeforeToday,
  };
}
