import type { Day } from '../attendance/day.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { PupilView } from './pupil-view.ts';

/** Successive school days with any sick slot. Weekends and free days do not split it, a vakantie does. */
export interface Spell {
  /** School days, ascending. */
  days: Day[];
  /**
   * It lies on or next to a school day that nobody vouches for: it may be longer, have begun earlier or
   * be one with another spell.
   */
  touchesUnseen: boolean;
}

/** All sick spells up to and including `asOf`, ascending. */
export function spellsUntil(view: PupilView, asOf: Day): Spell[] {
  const spells: Day[][] = [];
  for (const marks of view.attendance.days) {
    if (marks.day > asOf) break;
    if (marks.sick === 0) continue;
    const last = spells.at(-1);
    if (last && neighbourAfter(view.calendar, last.at(-1)!) === marks.day) last.push(marks.day);
    else spells.push([marks.day]);
  }
  return spells.map((days) => ({ days, touchesUnseen: touchesUnseen(view, days, asOf) }));
}

function touchesUnseen(view: PupilView, days: readonly Day[], asOf: Day): boolean {
  const unseen = (day: Day | null) => day !== null && day < asOf && !view.coverage.covers(day);
  return (
    days.some(unseen) ||
    unseen(neighbourBefore(view.calendar, days[0]!)) ||
    unseen(neighbourAfter(view.calendar, days.at(-1)!))
  );
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
