import type { Day } from '../../../rules/attendance/day.ts';
import { type DaySchedule, type Slots, slotsOfRecord } from '../../../rules/attendance/slots.ts';
import type { SeenRecord } from '../attendance.ts';

/** The scheduled slots of these registrations that lie on one school day. */
export function slotsOf(records: readonly SeenRecord[], schedule: DaySchedule): Slots {
  return records.reduce((slots, record) => slots | slotsOfRecord(record, schedule), 0);
}

/**
 * What is left of a registration when others say something else of some of its slots. A late arrival is
 * one event: it stays whole as long as one of its slots is left.
 */
export function without(record: SeenRecord, taken: Slots, schedule: DaySchedule): SeenRecord[] {
  const own = slotsOfRecord(record, schedule);
  const rest = own & ~taken;
  if (rest === own || (rest !== 0 && record.kind === 'late')) return [record];
  return schedule.hours.flatMap((_, n): SeenRecord[] => {
    if ((rest & (1 << n)) === 0) return [];
    if (schedule.unit === 'lesson') return [{ ...record, part: 'lesson', lesson: n + 1 }];
    return [{ ...record, part: n === 0 ? 'am' : 'pm' }];
  });
}

export function byDay(records: readonly SeenRecord[]): Map<Day, SeenRecord[]> {
  const days = new Map<Day, SeenRecord[]>();
  for (const record of records) {
    const found = days.get(record.day);
    if (found) found.push(record);
    else days.set(record.day, [record]);
  }
  return days;
}
