import { dayBefore, daysFromTo, weekday } from './almanac.ts';
import {
  isAbsence,
  isAuthorised,
  isElsewhere,
  isSick,
  isUnauthorised,
  isUnknown,
} from './kinds.ts';
import { once } from './once.ts';
import type { IsoDate } from './types.ts';
import type { Mark, View } from './view.ts';

/**
 * Which codes keep a run going. `stamschool`: also taught elsewhere, though never as the first day.
 * In the last three another absence code breaks the run, and so does absence without a known reason.
 */
export type RunClass = 'any' | 'stamschool' | 'sick' | 'unauthorised' | 'authorised';

export interface Run {
  /** School days that count, ascending; empty when there is no run now. */
  days: IsoDate[];
  first: IsoDate | null;
  /** The last calendar day that the run reaches to. */
  last: IsoDate;
  /** Days in it of which the code is unknown: they neither count nor break. */
  doubtful: number;
  /** For figures in weeks, in the days that `run.weekMode` counts; doubtful days left out. */
  weekdays: number;
}

export interface RunNow {
  /** Only what is seen. */
  least: Run;
  /** As if every uncovered day before asOf were absent. */
  possible: Run;
  /** The first day on which it may have begun; null: there can be none; ALWAYS: nothing limits it. */
  mayHaveBegun: IsoDate | null;
  /** Nothing that was seen ends the possible run: it may have begun any time before. */
  endless: boolean;
  /** No day that is seen whole, with presence in it, stands before the run. */
  open: boolean;
  /** A seen run that is open at its start: it has no known upper limit. */
  unbounded: boolean;
  /** Uncovered school days stand before asOf, and no day after them counts. */
  gapBeforeToday: boolean;
}

const IN_CLASS: Record<RunClass, (marks: Mark[]) => boolean> = {
  any: (marks) => marks.some(isAbsence),
  stamschool: (marks) => marks.some(isAbsence),
  sick: (marks) => marks.some(isSick),
  unauthorised: (marks) => marks.some(isUnauthorised),
  authorised: (marks) => marks.some(isAbsence) && marks.filter(isAbsence).every(isAuthorised),
};

/** Before every date. */
const ALWAYS: IsoDate = '0000-01-01';

type SlotState = 'in' | 'elsewhere' | 'doubtful' | 'present' | 'other' | 'unseen';
type DayState = Exclude<SlotState, 'present' | 'other'> | 'out';
const FAR_BACK = 400; // school days: longer than any run in a test
const BEYOND_ANY_THRESHOLD = 100; // school days: the greatest value only has to pass 3 months

function stateOf(view: View, date: IsoDate, runClass: RunClass): DayState {
  const slots = view.school.slots(date);
  const states = slots.map((slot): SlotState => {
    const marks = view.marks(date, slot);
    if (marks.length === 0) return view.vouched(date) ? 'present' : 'unseen';
    if (IN_CLASS[runClass](marks)) return 'in';
    if (marks.some(isAbsence)) return 'other';
    if (marks.every(isUnknown)) return 'doubtful';
    if (!marks.some(isElsewhere)) return 'present';
    return runClass === 'stamschool' ? 'elsewhere' : 'present';
  });
  const howMany = (state: SlotState) => states.filter((s) => s === state).length;
  const halfDays = view.case.school.settings['run.minPresence'] === 'half day';
  const breaks = (present: number) => (halfDays ? present >= slots.length / 2 : present > 0);
  const present = howMany('present');
  const unseen = howMany('unseen');
  if (howMany('other') > 0 || breaks(present)) return 'out';
  // Whatever the lessons not seen were, too few are left for presence; but they may carry another code.
  const anyCode = runClass === 'any' || runClass === 'stamschool';
  if (anyCode && halfDays && unseen > 0 && !breaks(present + unseen)) return 'in';
  for (const decisive of ['unseen', 'doubtful', 'elsewhere'] as const) {
    if (howMany(decisive) > 0) return decisive;
  }
  return 'in';
}

function whollySeen(view: View, date: IsoDate): boolean {
  const { school } = view;
  return view.vouched(date) || school.slots(date).every((s) => view.marks(date, s).length > 0);
}

/** Whether a date counts for a figure in weeks. */
export function countsForWeeks(view: View, date: IsoDate): boolean {
  const mode = view.case.school.settings['run.weekMode'] ?? 'weekdays';
  if (mode === 'calendar') return true;
  if (mode === 'schooldays') return view.school.isSchoolDay(date);
  return !['sat', 'sun'].includes(weekday(date)) && !view.school.inVakantie(date);
}

/** The figure for so many weeks, in the days that this school counts. */
export function daysOfWeeks(view: View, weeks: number): number {
  return weeks * (view.case.school.settings['run.weekMode'] === 'calendar' ? 7 : 5);
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
      ? { days: [], first: null, last, doubtful: 0, weekdays: 0 }
      : {
          days: days.filter((d) => d >= from),
          first: from,
          last,
          doubtful: doubtful.filter((d) => from <= d && d <= last).length,
          weekdays: daysFromTo(from, last).filter(
            (d) => countsForWeeks(view, d) && !doubtful.includes(d),
          ).length,
        };
  return { run, stoppedBy, gapBeforeToday: stoppedBy === 'unseen' && days.length === 0 };
}

function findRun(view: View, runClass: RunClass): RunNow {
  const seen = walkBack(view, runClass, false);
  const possible = walkBack(view, runClass, true);
  const noRun = seen.stoppedBy === 'part of a day' && seen.run.days.length === 0;
  const open = seen.stoppedBy !== 'presence' && !noRun;
  return {
    least: seen.run,
    possible: possible.run,
    endless: possible.stoppedBy === 'the-end',
    mayHaveBegun: possible.stoppedBy === 'the-end' ? ALWAYS : possible.run.first,
    open,
    unbounded: open && seen.run.first !== null,
    gapBeforeToday: seen.gapBeforeToday,
  };
}

export function runNow(view: View, runClass: RunClass): RunNow {
  return once(view, `run ${runClass} ${view.asOf}`, () => findRun(view, runClass));
}

/** A run shows itself: from its first day as seen up to the judged day. */
export function windowOf(view: View, run: RunNow) {
  return { from: run.least.first ?? view.asOf, to: view.asOf };
}
