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

/** What is counted of one school day. */
const AMOUNT = {
  lates: (marks) => marks.lates,
  'truant-lessons': ({ truant, schedule }) => (schedule.unit === 'lesson' ? countSlots(truant) : 0),
  'truant-dagdelen': ({ truant, schedule }) => wholeDagdelen(truant, schedule),
  'truant-occasions': (marks) => countBlocks(marks.truant),
  'unauthorised-slots': (marks) => countSlots(marks.unauthorised),
  'unauthorised-occasions': (marks) => countBlocks(marks.unauthorised),
  /** A lesson is one hour. */
  'unauthorised-hours': (marks) => hoursOfSlots(marks.unauthorised, marks.schedule).hours,
  /** Dates of which the hours of some unauthorised slot are not known. */
  'unauthorised-hours-unknown': (marks) =>
    hoursOfSlots(marks.unauthorised, marks.schedule).complete ? 0 : 1,
  'holiday-dates': (marks) => any(marks.holiday),
  'absent-dates': (marks) => any(marks.absent),
  'sick-dates': (marks) => any(marks.sick),
  'suspended-dates': (marks) => any(marks.suspended),
  'leave-religious-dates': (marks) => any(marks.leaveReligious),
  'sick-home-dates': (marks) => any(marks.sickHome),
  'half-sick-dates': (marks) => (isSickForHalf(marks) ? 1 : 0),
} as const satisfies Record<string, (marks: DayMarks) => number>;
export type TallyName = keyof typeof AMOUNT;

/** One thing counted, by day, with running totals: a count over any window is two searches. */
export interface Tally {
  /** Days on which there was something, ascending. */
  days: readonly Day[];
  /** What the first n of these days hold together: one longer than `days`. */
  totals: readonly number[];
}

export const NO_TALLY: Tally = { days: [], totals: [0] };

/** The same days with every amount multiplied. */
export function scaled({ days, totals }: Tally, factor: number): Tally {
  return { days, totals: totals.map((total) => total * factor) };
}

/** The tallies of one pupil, each made when it is first asked for. */
export function talliesOf(attendance: Attendance): (name: TallyName) => Tally {
  const known: { [N in TallyName]?: Tally } = {};
  return (name) => {
    known[name] ??= tallyOf(attendance, AMOUNT[name]);
    return known[name];
  };
}

function tallyOf(attendance: Attendance, amountOf: (marks: DayMarks) => number): Tally {
  const days: Day[] = [];
  const totals = [0];
  let total = 0;
  for (const marks of attendance.days) {
    const amount = amountOf(marks);
    if (amount === 0) continue;
    total += amount;
    days.push(marks.day);
    totals.push(total);
  }
  return { days, totals };
}

/** What a tally holds in a range of days; nothing when the range ends before it begins. */
export function countIn(
  { days, totals }: Tally,
  { from, to }: DayRange,
): { amount: number; days: Day[] } {
  const first = countBefore(days, from);
  const end = Math.max(first, countBefore(days, to + 1));
  return { amount: totals[end]! - totals[first]!, days: days.slice(first, end) };
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
