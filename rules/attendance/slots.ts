import type { AttendanceRecord } from './record.ts';

/** A set of slots of one day, one bit each: dagdelen (bit 0 am, bit 1 pm) or lessons (bit 0 is lesson 1). */
export type Slots = number;

/** The most lessons a day can have, so that a day's slots fit in one number. */
export const MAX_LESSONS = 30;

/** What is scheduled on one school day. */
export interface DaySchedule {
  unit: 'dagdeel' | 'lesson';
  slots: Slots;
  /** Hours per slot, by bit number; null when not known. One lesson counts as one hour. */
  hours: readonly (number | null)[];
}

/**
 * The scheduled slots that a registration covers. In VO and MBO a morning is the first half of that
 * day's lessons (rounded up) and an afternoon the rest. 0 when it lies on nothing that is scheduled.
 */
export function slotsOfRecord(record: AttendanceRecord, schedule: DaySchedule): Slots {
  switch (record.part) {
    case 'day':
      return schedule.slots;
    case 'lesson':
      if (schedule.unit !== 'lesson' || record.lesson === undefined) return 0;
      return record.lesson > MAX_LESSONS ? 0 : schedule.slots & (1 << (record.lesson - 1));
    default:
      return schedule.slots & halfOf(record.part, schedule);
  }
}

function halfOf(part: 'am' | 'pm', schedule: DaySchedule): Slots {
  if (schedule.unit === 'dagdeel') return part === 'am' ? 1 : 2;
  const morning = (1 << Math.ceil(schedule.hours.length / 2)) - 1;
  return part === 'am' ? morning : ~morning;
}

/** How many scheduled dagdelen lie wholly in a set of slots. */
export function wholeDagdelen(slots: Slots, schedule: DaySchedule): number {
  let count = 0;
  for (const part of ['am', 'pm'] as const) {
    const half = schedule.slots & halfOf(part, schedule);
    if (half !== 0 && (slots & half) === half) count++;
  }
  return count;
}

/** How many stretches of adjacent slots a set holds: a whole day is one. */
export function countBlocks(slots: Slots): number {
  return countSlots(slots & ~(slots << 1));
}

/** How many slots a set holds. */
export function countSlots(slots: Slots): number {
  let count = 0;
  for (let rest = slots; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Hours of a set of slots: the sum of what is known, and whether some slot has no known hours. */
export function hoursOfSlots(
  slots: Slots,
  schedule: DaySchedule,
): { hours: number; complete: boolean } {
  let hours = 0;
  let complete = true;
  schedule.hours.forEach((slotHours, index) => {
    if ((slots & (1 << index)) === 0) return;
    if (slotHours === null) complete = false;
    else hours += slotHours;
  });
  return { hours, complete };
}
