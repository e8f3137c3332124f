/** A small seeded generator of random choices (mulberry32), so that every case has a number. */
export interface Dice {
  /** 0 ≤ x < 1 */
  roll(): number;
  /** Whole number from `low` up to and including `high`. */
  between(low: number, high: number): number;
  pick<T>(choices: readonly T[]): T;
  chance(probability: number): boolean;
  /** So many of what `make` gives. */
  times<T>(count: number, make: () => T): T[];
  /** Near a figure: mostly one of its two sides, now and then a step further. */
  around(figure: number): number;
}

export function diceOf(seed: number): Dice {
  let state = (seed * 2654435761) >>> 0;
  function roll(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  const between = (low: number, high: number) => low + Math.floor(roll() * (high - low + 1));
  const pick = <T>(choices: readonly T[]) => choices[between(0, choices.length - 1)]!;
  return {
    roll,
    between,
    pick,
    chance: (probability) => roll() < probability,
    times: (count, make) => Array.from({ length: Math.max(0, count) }, () => make()),
    around: (figure) => Math.max(0, figure + pick([-2, -1, -1, 0, 0, 0, 0, 1, 1, 2])),
  };
}
