import type { Day } from '../attendance/day.ts';
import type { DayMarks } from '../attendance/day-marks.ts';
import { countSlots, type Slots } from '../attendance/slots.ts';
import type { PupilView } from './pupil-view.ts';

/**
 * Which slots belong to a run. `any`: absent, whatever the code. `not-at-school`: absent or taught
 * elsewhere, though never elsewhere on the first day. `sick`, `unauthorised`, `authorised`: another
 * absence code breaks it; absence with an unknown reason is neither authorised nor unauthorised.
 */
export type RunClass = 'any' | 'not-at-school' | 'sick' | 'unauthorised' | 'authorised';

const SLOTS_OF: Record<RunClass, (marks: DayMarks) => Slots> = {
  any: (marks) => marks.absent,
  'not-at-school': (marks) => marks.absent | marks.elsewhere,
  sick: (marks) => marks.sick,
  unauthorised: (marks) => marks.unauthorised,
  authorised: (marks) => marks.absent & ~(marks.unauthorised | marks.reasonUnknown),
};

/** A stretch of school days that reaches the judged day. */
export interface Stretch {
  /** Days that count, ascending; empty when there is none. */
  days: Day[];
  /** School days in or after it of which the code is unknown: not counted, not breaking. */
  unknownDays: Day[];
}

/** The current run of fully absent school days, as far as it was seen. */
export interface Run extends Stretch {
  /** Last calendar day the run reaches to: the judged day, or the day before when that is still open. */
  end: Day;
  /** No covered school day with presence stands before it: it may be longer. */
  lowerBound: boolean;
  /** School days that nobody vouches for lie between what was seen and the judged day. */
  endUnseen: boolean;
  /** The run if every unseen school day were absent, back to some months before anything is known. */
  longest: Stretch;
  /** Also before that it could go on. */
  longestIsOpen: boolean;
}

type DayState = 'in' | 'out' | 'unknown' | 'unseen';

/** Many rules look at the same run, on every day back: found once per pupil, class and day. */
const runsFound = new WeakMap<PupilView, { [C in RunClass]?: Map<Day, Run> }>();

/** The run that is still going on, on `asOf`. */
export function currentRun(view: PupilView, runClass: RunClass, asOf: Day): Run {
  const ofView = runsFound.get(view) ?? {};
  runsFound.set(view, ofView);
  ofView[runClass] ??= new Map();
  const found = ofView[runClass].get(asOf) ?? findRun(view, runClass, asOf);
  ofView[runClass].set(asOf, found);
  return found;
}

function findRun(view: PupilView, runClass: RunClass, asOf: Day): Run {
  const { calendar, coverage } = view;
  const seen = walkBack(view, runClass, asOf, 'stop');
  const longest = seen.stop === 'unseen' ? walkBack(view, runClass, asOf, 'count') : seen;
  const endUnseen = seen.stop === 'unseen' && seen.days.length === 0;
  const lowerBound =
    seen.stop === 'unseen' ||
    (seen.stop === 'out' && seen.days.length > 0 && !coverage.sees(seen.stopDay));
  const isOpen =
    calendar.kindOf(asOf) === 'school' &&
    !coverage.covers(asOf) &&
    stateOf(view, runClass, asOf) !== 'in';
  return {
    ...seen,
    end: isOpen ? asOf - 1 : asOf,
    lowerBound,
    endUnseen,
    longest,
    longestIsOpen: longest.stop === 'unseen',
  };
}

interface Walk extends Stretch {
  /** What ended it: a day that is not in the run, an unseen day, or no school day at all. */
  stop: 'out' | 'unseen' | 'none';
  stopDay: Day;
}

/**
 * Days before anything is known that unseen days are still followed back: so that the latest day on which
 * a run of some weeks can have begun is among them.
 */
const BEYOND_KNOWN = 120;

/**
 * Walks back from `asOf` over school days. An open `asOf` neither counts nor breaks. Unseen days stop
 * the walk, or count as absent until well before anything is known.
 */
function walkBack(
  view: PupilView,
  runClass: RunClass,
  asOf: Day,
  unseenDays: 'stop' | 'count',
): Walk {
  const { calendar } = view;
  const days: Day[] = [];
  const unknownDays: Day[] = [];
  const walk = (stop: Walk['stop'], stopDay: Day): Walk => ({
    days: fromFirstAbsence(view, runClass, days.reverse()),
    unknownDays,
    stop,
    stopDay,
  });
  let day = calendar.kindOf(asOf) === 'school' ? asOf : calendar.schoolDayBefore(asOf);
  for (; day !== null; day = calendar.schoolDayBefore(day)) {
    const state = stateOf(view, runClass, day);
    if (state === 'out') return walk('out', day);
    if (state === 'unknown') unknownDays.push(day);
    else if (state === 'in') days.push(day);
    else if (day !== asOf) {
      if (unseenDays === 'stop' || day < view.knownFrom - BEYOND_KNOWN) return walk('unseen', day);
      days.push(day);
    }
  }
  return walk('none', asOf);
}

/** Every slot of the day is of the class; presence that does not break counts along. */
export function isInClass(view: PupilView, runClass: RunClass, day: Day): boolean {
  return stateOf(view, runClass, day) === 'in';
}

function stateOf(view: PupilView, runClass: RunClass, day: Day): DayState {
  const covered = view.coverage.covers(day);
  const marks = view.attendance.byDay.get(day);
  if (!marks) return covered ? 'out' : 'unseen';
  const all = marks.schedule.slots;
  const inClass = SLOTS_OF[runClass](marks);
  if (inClass === all) return 'in';
  if ((marks.absent & ~inClass) !== 0) return 'out';
  const unrecorded = all & ~(marks.known | marks.unknown);
  const present = ((marks.known & ~inClass) | (covered ? unrecorded : 0)) & all;
  const breaks = (presence: Slots) =>
    presence !== 0 && (view.anyPresenceBreaks || countSlots(presence) * 2 >= countSlots(all));
  if (breaks(present)) return 'out';
  // What nobody saw may be another absence code, which breaks every run but those of any code.
  const isNarrow = runClass !== 'any' && runClass !== 'not-at-school';
  if (isNarrow && !covered && unrecorded !== 0) return 'unseen';
  if (!breaks(all & ~inClass)) return 'in';
  return breaks(present | unrecorded) ? 'unseen' : 'unknown';
}

/** A day with lessons at another place counts inside a run, never as its first day. */
function fromFirstAbsence(view: PupilView, runClass: RunClass, days: Day[]): Day[] {
  if (runClass !== 'not-at-school') return days;
  const first = days.findIndex((day) => {
    const marks = view.attendance.byDay.get(day);
    return marks === undefined || (marks.elsewhere & ~marks.absent) === 0;
  });
  return first === -1 ? [] : days.slice(first);
}
