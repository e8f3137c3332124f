import type { Day } from '../../../rules/attendance/day.ts';
import type { SchoolCalendar } from '../../../rules/calendar/school-calendar.ts';
import type { SeenRecord } from '../attendance.ts';
import { byDay, slotsOf } from './record-slots.ts';

/** School days with a registration in each slot. A late arrival at an unknown hour says nothing of the others. */
export function fullDays(records: readonly SeenRecord[], calendar: SchoolCalendar): Set<Day> {
  const placed = records.filter(({ kind, part }) => kind !== 'late' || part !== 'day');
  const full = new Set<Day>();
  for (const [day, found] of byDay(placed)) {
    const schedule = calendar.scheduleOf(day);
    if (schedule !== null && slotsOf(found, schedule) === schedule.slots) full.add(day);
  }
  return full;
}
