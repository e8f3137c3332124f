import type { Day } from '../attendance/day.ts';

/** How many of these ascending days lie before `day`. */
export function countBefore(days: readonly Day[], day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The days of both lists, ascending, each once. */
export function mergeDays(some: Day[], others: Day[]): Day[] {
  if (some.length === 0) return others;
  if (others.length === 0) return some;
  return [...new Set([...some, ...others])].sort((a, b) => a - b);
}
