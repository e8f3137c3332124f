import type { Day } from '../../rules/attendance/day.ts';
import { ABSENCE_KINDS } from '../../rules/attendance/meaning.ts';
import type { Kind } from '../../rules/attendance/record.ts';
import type { SchoolCalendar } from '../../rules/calendar/school-calendar.ts';
import type { SeenRecord } from './attendance.ts';
import type { JoinedPupil } from './join/join-seen.ts';
import { byDay, slotsOf } from './join/record-slots.ts';

/** Good news: somebody is back at school. */
export interface WelcomeBack {
  schoolDays: number;
  /** Ill all the time; otherwise absent for whatever reason. */
  isIllness: boolean;
}

const LEAST_SCHOOL_DAYS = 3;
const PRESENT: ReadonlySet<Kind> = new Set(['present', 'late']);
const ILL: ReadonlySet<Kind> = new Set(['sick']);

/**
 * Who was away for whole school days on end and is certainly back: today, or since yesterday. Certain is a
 * registration that says so, or a page that vouches for the day; a register that is half filled in says
 * nothing of who is not in it yet.
 */
export function welcomeBack(
  { records, coverage }: Pick<JoinedPupil, 'records' | 'coverage'>,
  calendar: SchoolCalendar,
  asOf: Day,
): WelcomeBack | null {
  const said = byDay(records);
  const yesterday = calendar.schoolDayBefore(asOf);
  if (yesterday === null) return null;
  const isBackToday = isThere(asOf);
  const backOn = isBackToday && isAway(yesterday) ? asOf : yesterday;
  if (backOn === yesterday && (!isThere(yesterday) || isAbsent(asOf))) return null;

  let schoolDays = 0;
  let isIllness = true;
  let day = calendar.schoolDayBefore(backOn);
  for (; day !== null && isAway(day); day = calendar.schoolDayBefore(day)) {
    schoolDays++;
    isIllness &&= isAllOf(day, ILL);
  }
  return schoolDays >= LEAST_SCHOOL_DAYS ? { schoolDays, isIllness } : null;

  function isAway(day: Day): boolean {
    return isAllOf(day, ABSENCE_KINDS);
  }

  function isThere(day: Day): boolean {
    const found = said.get(day) ?? [];
    if (found.some(({ kind }) => PRESENT.has(kind))) return true;
    const { from, to, absentMeansPresent } = coverage;
    const isVouched = absentMeansPresent && from <= day && day <= to;
    return isVouched && found.length === 0 && calendar.kindOf(day) === 'school';
  }

  function isAbsent(day: Day): boolean {
    return (said.get(day) ?? []).some(({ kind }) => ABSENCE_KINDS.has(kind));
  }

  /** Whether registrations of these kinds fill the whole school day. */
  function isAllOf(day: Day, kinds: ReadonlySet<Kind>): boolean {
    const schedule = calendar.scheduleOf(day);
    const found: SeenRecord[] = (said.get(day) ?? []).filter(({ kind }) => kinds.has(kind));
    return schedule !== null && slotsOf(found, schedule) === schedule.slots;
  }
}
