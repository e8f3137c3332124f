import { countSlots, type Slots } from './slots.ts';

/**
 * Late arrivals of one day: one per dagdeel (PO) or lesson (VO, MBO). A registration over several
 * slots ("te laat, hele dag") is one arrival, and none of its own when it overlaps another.
 */
export function countLates(arrivals: readonly Slots[]): number {
  let single: Slots = 0;
  for (const slots of arrivals) if (countSlots(slots) === 1) single |= slots;
  let count = countSlots(single);
  let seen = single;
  for (const slots of arrivals) {
    if ((slots & seen) === 0) {
      count++;
      seen |= slots;
    }
  }
  return count;
}
