import type { Day } from '../attendance/day.ts';
import type { Attendance } from '../attendance/day-marks.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { CoverageView } from './coverage.ts';
import type { PupilView } from './pupil-view.ts';

/** `absent`: with any code. */
export type SpellKind = 'sick' | 'absent';

/** Successive school days with any slot of the kind. Weekends and free days do not split it, a vakantie does. */
export interface Spell {
  /** School days, ascending. */
  days: readonly Day[];
  /**
   * The first school day in it or next to it that nobody vouches for: judged after that day it may be
   * longer, have begun earlier or be one with another spell. Infinity when there is none.
   */
  firstUnseen: Day;
}

/** The spells of one pupil, each kind found when it is first asked for. */
export function spellsOf(
  attendance: Attendance,
  calendar: SchoolCalendar,
  coverage: CoverageView,
): (kind: SpellKind) => readonly Spell[] {
  const known: { [K in SpellKind]?: Spell[] } = {};
  return (kind) => {
    known[kind] ??= stretches(attendance, calendar, kind).map((days) => ({
      days,
      firstUnseen: firstUnseen(days, calendar, coverage),
    }));
    return known[kind];
  };
}

function stretches(attendance: Attendance, calendar: SchoolCalendar, kind: SpellKind): Day[][] {
  const found: Day[][] = [];
  let next: Day | null = null;
  for (const marks of attendance.days) {
    if (marks[kind] === 0) continue;
    if (marks.day === next) found.at(-1)!.push(marks.day);
    else found.push([marks.day]);
    next = neighbourAfter(calendar, marks.day);
  }
  return found;
}

function firstUnseen(days: readonly Day[], calendar: SchoolCalendar, coverage: CoverageView): Day {
  const touched = [
    neighbourBefore(calendar, days[0]!),
    ...days,
    neighbourAfter(calendar, days.at(-1)!),
  ];
  return touched.find((day) => day !== null && !coverage.covers(day)) ?? Number.POSITIVE_INFINITY;
}

/** A spell as it was known on some day. */
export interface KnownSpell {
  /** School days, ascending. */
  days: readonly Day[];
  /** It lies on or next to an unseen day: its length and its first day are not certain. */
  touchesUnseen: boolean;
  /** The school day before it is unseen. */
  mayHaveBegunEarlier: boolean;
}

/** The spells as known on `asOf`, ascending; what comes after that day does not exist yet. */
export function spellsUntil(view: PupilView, kind: SpellKind, asOf: Day): KnownSpell[] {
  const known: KnownSpell[] = [];
  for (const { days, firstUnseen } of view.spells(kind)) {
    if (days[0]! > asOf) break;
    known.push({
      days: days.at(-1)! <= asOf ? days : days.filter((day) => day <= asOf),
      touchesUnseen: firstUnseen < asOf,
      mayHaveBegunEarlier: firstUnseen < days[0]!,
    });
  }
  return known;
}

/** The next school day, or null when a vakantie lies in between. */
export function neighbourAfter(calendar: SchoolCalendar, day: Day): Day | null {
  const next = calendar.schoolDayAfter(day);
  return next === null || holdsVakantie(calendar, day, next) ? null : next;
}

function neighbourBefore(calendar: SchoolCalendar, day: Day): Day | null {
  const before = calendar.schoolDayBefore(day);
  return before === null || holdsVakantie(calendar, before, day) ? null : before;
}

function holdsVakantie(calendar: SchoolCalendar, after: Day, before: Day): boolean {
  for (let day = after + 1; day < before; day++) {
    if (calendar.kindOf(day) === 'vakantie') return true;
  }
  return false;
}
