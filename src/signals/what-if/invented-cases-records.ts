import type { AbsenceClass, SettledCount } from '../../../rules/evaluate/rule-body.ts';
import type { AttendanceRecord, Day } from '../../../rules/index.ts';
import type { RunClass } from '../../../rules/measures/runs.ts';
import type { Stage, Twist } from './invented-cases.ts';
import {
  evenly,
  groupsOfDays,
  lastDays,
  schoolDaysBack,
  spreadDays,
} from './invented-cases-days.ts';
import { slotsOfHours } from './invented-cases-hours.ts';

type Registration = Pick<AttendanceRecord, 'kind' | 'excused'>;

const SICK = { kind: 'sick', excused: true } as const;
const LATE = { kind: 'late', excused: null } as const;
const TRUANT = { kind: 'truant', excused: null } as const;
const AWAY = { kind: 'unauthorised', excused: false } as const;
const ON_LEAVE = { kind: 'leave', excused: true } as const;

/** How one registers what a class of absence counts. */
const OF_CLASS: Record<RunClass | AbsenceClass, Registration> = {
  any: ON_LEAVE,
  'not-at-school': ON_LEAVE,
  authorised: ON_LEAVE,
  sick: SICK,
  unauthorised: AWAY,
  suspended: { kind: 'suspended', excused: true },
  'leave-religious': { kind: 'leave-religious', excused: true },
};

/** Length of an illness that is not short, in school days. */
const LONG_SPELL = 5;
/** School days between two of them: few, so that many fit in some weeks. */
const BETWEEN_SPELLS = 1;

/**
 * Registrations that are exactly so much of what a rule counts, as recent as can be; null when the
 * calendar has no room for them, or when registrations are not what it counts.
 */
export function recordsOf(
  count: SettledCount,
  amount: number,
  twist: Twist | null,
  stage: Stage,
): AttendanceRecord[] | null {
  const days = (n = amount) => (twist === 'spread' ? spreadDays(stage, n) : lastDays(stage, n));
  switch (count.measure) {
    case 'lates':
    case 'lates-and-truancy':
      return slots(days(), stage, { ...LATE, excused: twist === 'excused' ? true : null });
    case 'truancy':
      return count.unit === 'lessons'
        ? slots(days(), stage, TRUANT)
        : dagdelen(days(), stage, TRUANT);
    case 'unauthorised-slots':
      return slots(days(), stage, AWAY);
    case 'unauthorised-occasions':
      return occasions(amount, twist, stage);
    case 'unauthorised-hours':
      return slotsOfHours(amount, stage)?.map((slot) => ({ ...slot, ...AWAY })) ?? null;
    case 'holiday-dates':
      return wholeDays(days(), { kind: 'holiday', excused: null });
    case 'absent-dates':
      if (count.window.kind === 'today' && amount > 1) return null;
      return wholeDays(days(), OF_CLASS[count.class]);
    case 'absence-spells':
    case 'sick-spells': {
      const length = twist === 'long' ? LONG_SPELL : 1;
      return twist === 'spread'
        ? wholeDays(days(), SICK)
        : wholeDays(groupsOfDays(stage, amount, length, BETWEEN_SPELLS), SICK);
    }
    case 'sick-home':
      return slots(days(), stage, { kind: 'sick-home', excused: true });
    case 'sick-days':
      return wholeDays(inTwoSpells(amount, stage), SICK);
    case 'sick-day':
      return wholeDays(lastDays(stage, amount), SICK);
    case 'run':
    case 'run-weeks':
    case 'run-months':
      return run(lastDays(stage, amount), OF_CLASS[count.class], twist, stage);
    case 'elapsed':
      return count.during === 'sick' ? wholeDays(sinceContact(amount, stage), SICK) : [];
    default:
      return [];
  }
}

function wholeDays(days: Day[] | null, what: Registration): AttendanceRecord[] | null {
  return days?.map((day) => ({ day, part: 'day', ...what })) ?? null;
}

/** One dagdeel a day; where lessons are scheduled all that lie in it. */
function dagdelen(days: Day[] | null, stage: Stage, what: Registration): AttendanceRecord[] | null {
  return days?.map((day) => ({ day, part: firstPart(day, stage), ...what })) ?? null;
}

/** One dagdeel or lesson a day. */
function slots(days: Day[] | null, stage: Stage, what: Registration): AttendanceRecord[] | null {
  return days?.map((day) => slotOf(day, 1, stage, what)) ?? null;
}

function slotOf(day: Day, lesson: number, stage: Stage, what: Registration): AttendanceRecord {
  return stage.sector === 'po'
    ? { day, part: firstPart(day, stage), ...what }
    : { day, part: 'lesson', lesson, ...what };
}

function firstPart(day: Day, { calendar }: Stage): 'am' | 'pm' {
  const schedule = calendar.scheduleOf(day);
  return schedule?.unit === 'dagdeel' && (schedule.slots & 1) === 0 ? 'pm' : 'am';
}

/** Spread, so that the hours of four weeks stay few. */
function occasions(amount: number, twist: Twist | null, stage: Stage): AttendanceRecord[] | null {
  const sinceAugust = schoolDaysBack(stage.calendar, stage.asOf, 140);
  if (sinceAugust.length < amount) return null;
  const days = evenly(sinceAugust, amount);
  const late = twist === 'with-lates' ? Math.floor(amount / 2) : 0;
  return days.flatMap((day, i) => {
    if (i < late) return [slotOf(day, 1, stage, LATE)];
    const block = [slotOf(day, 1, stage, AWAY)];
    return twist === 'double' ? [...block, slotOf(day, 2, stage, AWAY)] : block;
  });
}

function inTwoSpells(amount: number, stage: Stage): Day[] | null {
  const half = Math.ceil(amount / 2);
  // One day of presence at the end, one in the middle.
  const days = lastDays(stage, amount + 2);
  return days?.filter((_, i) => i !== 0 && i !== half + 1) ?? null;
}

function run(
  days: Day[] | null,
  what: Registration,
  twist: Twist | null,
  stage: Stage,
): AttendanceRecord[] | null {
  if (days === null || twist !== 'part-day') return wholeDays(days, what);
  const partly = days[Math.floor(days.length / 2)]!;
  const lessons = stage.calendar.scheduleOf(partly)?.hours.length ?? 0;
  if (stage.sector === 'po' || days.length < 3 || lessons < 3) return null;
  const missed = Array.from({ length: lessons - 1 }, (_, i) => slotOf(partly, i + 2, stage, what));
  return [
    ...wholeDays(
      days.filter((day) => day !== partly),
      what,
    )!,
    ...missed,
  ];
}

/** Ill from the day of the contact on. */
function sinceContact(amount: number, stage: Stage): Day[] | null {
  return lastDays(stage, amount + 1);
}
