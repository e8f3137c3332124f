import type { Day } from '../../rules/attendance/day.ts';
import { ABSENCE_KINDS } from '../../rules/attendance/meaning.ts';
import type { Kind } from '../../rules/attendance/record.ts';
import { countSlots } from '../../rules/attendance/slots.ts';
import { schoolYearOf } from '../../rules/calendar/periods.ts';
import type { SchoolCalendar } from '../../rules/calendar/school-calendar.ts';
import { fullDays } from './join/full-days.ts';
import type { JoinedPupil } from './join/join-seen.ts';
import { byDay, slotsOf } from './join/record-slots.ts';

/** Of the scheduled dagdelen or lessons of a period, how many the pupil was there. */
export interface PresenceShare {
  from: Day;
  to: Day;
  present: number;
  of: number;
}

/** Fewer school days than a week has say nothing of how often somebody comes. */
const LEAST_SCHOOL_DAYS = 5;

/** Nobody knows of these whether the pupil was there, or the pupil did not have to be. */
const NEITHER: ReadonlySet<Kind> = new Set(['unknown', 'exempt', 'elsewhere']);

/**
 * How often a pupil was there this school year, over the school days that the pages vouch for. Who came
 * late was there. Null when they vouch for less than a school week.
 */
export function presenceShare(
  { records, coverage }: Pick<JoinedPupil, 'records' | 'coverage'>,
  calendar: SchoolCalendar,
  asOf: Day,
): PresenceShare | null {
  const start = Math.max(coverage.from, schoolYearOf(asOf).from);
  const end = Math.min(coverage.to, asOf);
  const full = coverage.absentMeansPresent ? null : fullDays(records, calendar);
  const said = byDay(records);
  const days: Day[] = [];
  let [present, of] = [0, 0];
  for (let day = start; day <= end; day++) {
    const schedule = calendar.scheduleOf(day);
    if (schedule === null || full?.has(day) === false) continue;
    const found = said.get(day) ?? [];
    const slotsIn = (kinds: ReadonlySet<Kind>) =>
      slotsOf(
        found.filter(({ kind }) => kinds.has(kind)),
        schedule,
      );
    const absent = slotsIn(ABSENCE_KINDS);
    const open = slotsIn(NEITHER) & ~absent;
    of += countSlots(schedule.slots & ~open);
    present += countSlots(schedule.slots & ~open & ~absent);
    days.push(day);
  }
  if (days.length < LEAST_SCHOOL_DAYS || of === 0) return null;
  return { from: days[0]!, to: days.at(-1)!, present, of };
}
