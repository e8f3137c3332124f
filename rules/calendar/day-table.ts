import type { Day } from '../attendance/day.ts';

/** What a calendar day is, looked up from a table that is worked out once per stretch of days. */
export interface DayTable<Kind> {
  kindOf(day: Day): Kind;
  /** How many days from `from` up to and including `to` are of the kind that is counted. */
  countIn(from: Day, to: Day): number;
}

/** Days per stretch, as a power of two: longer than a school year, so most questions stay inside one. */
const SHIFT = 9;
const LENGTH = 1 << SHIFT;

interface Stretch<Kind> {
  index: number;
  kinds: Kind[];
  /** How many of the first so many days are of the kind that is counted. */
  countedBefore: Uint16Array;
}

/** Builds a table from a slow answer. `counted`: the kind that `countIn` counts. */
export function dayTable<Kind>(kindOf: (day: Day) => Kind, counted: Kind): DayTable<Kind> {
  const stretches = new Map<number, Stretch<Kind>>();
  /** Nearly every question is about the same year, so the last answer is kept. */
  let last: Stretch<Kind> | null = null;

  function stretchOf(day: Day): Stretch<Kind> {
    const index = day >> SHIFT;
    if (last?.index !== index) {
      last = stretches.get(index) ?? workOut(index);
      stretches.set(index, last);
    }
    return last;
  }

  function workOut(index: number): Stretch<Kind> {
    const kinds: Kind[] = [];
    const countedBefore = new Uint16Array(LENGTH + 1);
    for (let n = 0; n < LENGTH; n++) {
      const kind = kindOf((index << SHIFT) + n);
      kinds.push(kind);
      countedBefore[n + 1] = countedBefore[n]! + (kind === counted ? 1 : 0);
    }
    return { index, kinds, countedBefore };
  }

  /** Counted days before `day` in its own stretch. */
  const countedBefore = (day: Day) => stretchOf(day).countedBefore[day & (LENGTH - 1)]!;

  return {
    kindOf: (day) => stretchOf(day).kinds[day & (LENGTH - 1)]!,
    countIn(from, to) {
      if (from > to) return 0;
      let count = countedBefore(to + 1) - countedBefore(from);
      for (let index = from >> SHIFT; index < (to + 1) >> SHIFT; index++) {
        count += stretchOf(index << SHIFT).countedBefore[LENGTH]!;
      }
      return count;
    },
  };
}
