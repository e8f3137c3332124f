import type { Day } from '../attendance/day.ts';
import type { Attendance, DayMarks } from '../attendance/day-marks.ts';
import {
  countBlocks,
  countSlots,
  hoursOfSlots,
  type Slots,
  wholeDagdelen,
} from '../attendance/slots.ts';
import type { DayRange } from '../calendar/school-calendar.ts';
import { countBefore } from '../calendar/sorted-days.ts';

/** What can be counted of one school day. */
export type TallyName = CommonName | RareName;

/** What nearly every pack asks for. */
type CommonName =
  | 'lates'
  | 'sick-dates'
  | 'sick-home-dates'
  | 'truant-lessons'
  | 'unauthorised-slots';

type RareName =
  | 'truant-dagdelen'
  | 'truant-occasions'
  | 'unauthorised-occasions'
  /** A lesson is one hour. */
  | 'unauthorised-hours'
  /** Dates of which the hours of some unauthorised slot are not known. */
  | 'unauthorised-hours-unknown'
  | 'holiday-dates'
  | 'absent-dates'
  | 'half-sick-dates'
  | 'suspended-dates'
  | 'leave-religious-dates';

/** One function for all names: a table of small functions would cost several times as much to call. */
function amountOf(name: RareName, marks: DayMarks): number {
  switch (name) {
    case 'truant-dagdelen':
      return wholeDagdelen(marks.truant, marks.schedule);
    case 'truant-occasions':
      return countBlocks(marks.truant);
    case 'unauthorised-occasions':
      return countBlocks(marks.unauthorised);
    case 'unauthorised-hours':
      return hoursOfSlots(marks.unauthorised, marks.schedule).hours;
    case 'unauthorised-hours-unknown':
      return hoursOfSlots(marks.unauthorised, marks.schedule).complete ? 0 : 1;
    case 'holiday-dates':
      return any(marks.holiday);
    case 'absent-dates':
      return any(marks.absent);
    case 'half-sick-dates':
      return isSickForHalf(marks) ? 1 : 0;
    case 'suspended-dates':
      return any(marks.suspended);
    case 'leave-religious-dates':
      return any(marks.leaveReligious);
  }
}

/** One thing counted, with running totals: a count over any window is one subtraction. */
export interface Tally {
  /** Days with any registration, ascending; the same list for all tallies of a pupil. */
  days: readonly Day[];
  /** What the first n of these days hold together: one longer than `days`. */
  totals: readonly number[];
}

export const NO_TALLY: Tally = { days: [], totals: [0] };

export function isEmpty({ totals }: Tally): boolean {
  return totals.at(-1) === 0;
}

/** The same days with every amount multiplied. */
export function scaled({ days, totals }: Tally, factor: number): Tally {
  return { days, totals: totals.map((total) => total * factor) };
}

/** The tallies of one pupil: the common ones in one pass, any other when it is first asked for. */
export function talliesOf(attendance: Attendance): (name: TallyName) => Tally {
  let known: Map<TallyName, Tally> | null = null;
  return (name) => {
    known ??= commonTallies(attendance);
    let tally = known.get(name);
    if (tally === undefined) {
      tally = { days: attendance.dayNumbers, totals: runningTotals(attendance, name as RareName) };
      known.set(name, tally);
    }
    return tally;
  };
}

/** Written out, since this is most of the cost of counting. */
function commonTallies({ days, dayNumbers }: Attendance): Map<TallyName, Tally> {
  const lates = [0];
  const sick = [0];
  const sickHome = [0];
  const truant = [0];
  const unauthorised = [0];
  for (let n = 0; n < days.length; n++) {
    const marks = days[n]!;
    const isLesson = marks.schedule.unit === 'lesson';
    lates.push(lates[n]! + marks.lates);
    sick.push(sick[n]! + any(marks.sick));
    sickHome.push(sickHome[n]! + any(marks.sickHome));
    truant.push(truant[n]! + (isLesson ? countSlots(marks.truant) : 0));
    unauthorised.push(unauthorised[n]! + countSlots(marks.unauthorised));
  }
  const tally = (totals: readonly number[]): Tally => ({ days: dayNumbers, totals });
  return new Map<TallyName, Tally>([
    ['lates', tally(lates)],
    ['sick-dates', tally(sick)],
    ['sick-home-dates', tally(sickHome)],
    ['truant-lessons', tally(truant)],
    ['unauthorised-slots', tally(unauthorised)],
  ]);
}

function runningTotals({ days }: Attendance, name: RareName): number[] {
  const totals = [0];
  for (let n = 0; n < days.length; n++) totals.push(totals[n]! + amountOf(name, days[n]!));
  return totals;
}

/** Which of some days lie in a range: from index `first` up to, not including, `end`. */
interface Span {
  first: number;
  end: number;
}

/** Rules ask for the same window one after the other, so the last answer is kept. */
let last: { days: readonly Day[]; from: Day; to: Day; span: Span } | null = null;

function spanOf(days: readonly Day[], { from, to }: DayRange): Span {
  if (last !== null && last.days === days && last.from === from && last.to === to) {
    return last.span;
  }
  const first = countBefore(days, from);
  const span = { first, end: Math.max(first, countBefore(days, to + 1)) };
  last = { days, from, to, span };
  return span;
}

/** What a tally holds in a range of days; nothing when the range ends before it begins. */
export function amountIn({ days, totals }: Tally, range: DayRange): number {
  const { first, end } = spanOf(days, range);
  return totals[end]! - totals[first]!;
}

/** The same, with the days on which there was something. */
export function countIn(tally: Tally, range: DayRange): { amount: number; days: Day[] } {
  const { days, totals } = tally;
  const { first, end } = spanOf(days, range);
  const counted: Day[] = [];
  for (let n = first; n < end; n++) if (totals[n + 1] !== totals[n]) counted.push(days[n]!);
  return { amount: totals[end]! - totals[first]!, days: counted };
}

function any(slots: Slots): 0 | 1 {
  return slots === 0 ? 0 : 1;
}

/** Sick for at least half of the scheduled time: in hours where all are known, else in slots. */
function isSickForHalf({ sick, schedule }: DayMarks): boolean {
  if (sick === 0) return false;
  const whole = hoursOfSlots(schedule.slots, schedule);
  return whole.complete
    ? hoursOfSlots(sick, schedule).hours * 2 >= whole.hours
    : countSlots(sick) * 2 >= countSlots(schedule.slots);
}
