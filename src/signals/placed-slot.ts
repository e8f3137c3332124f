import type { Part } from '../../rules/attendance/record.ts';
import type { RawSlot } from '../lvs/reading/reading.ts';
import type { SchoolProfile } from '../schools/profile/profile.ts';

/** Where in a school day a registration lies, in the words of the school's timetable. */
export interface Slot {
  part: Part;
  lesson?: number;
}

/** The midday break of a primary school has begun, or is over: in minutes after midnight. */
const MIDDAY = 12 * 60 + 30;
const LAST_MINUTE = 24 * 60 - 1;

/**
 * The slot of a registration; null when its clock times, or the lack of them, cannot be placed. In primary
 * education a clock time is before or after midday. Elsewhere no bell schedule is known, so that only a
 * whole day can be placed.
 */
export function placedSlot(slot: RawSlot, sector: SchoolProfile['sector']): Slot | null {
  if (slot.part === 'lesson') return { part: 'lesson', lesson: slot.lesson };
  // Of a primary school the day is meant; of lessons it may be one.
  if (slot.part === 'unsaid') return sector === 'po' ? { part: 'day' } : null;
  if (slot.part !== 'times') return { part: slot.part };
  const { from, to } = slot;
  if (from === 0 && to !== null && to >= LAST_MINUTE) return { part: 'day' };
  if (sector !== 'po') return null;
  if (from >= MIDDAY) return { part: 'pm' };
  return to === null || to <= MIDDAY ? { part: 'am' } : { part: 'day' };
}
