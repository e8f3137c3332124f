/** One way of doing the work of a round; what it gives back is thrown away, so that nothing is optimised out. */
export interface Contender {
  name: string;
  run: () => unknown;
}

/** Rounds before the measured ones, so that every contender is compiled. */
const WARM_UP = 3;

/**
 * Times all contenders in one process, every round in another order, and gives the median time of each
 * in milliseconds. Bare times differ per machine and per minute: only their ratios mean anything.
 */
export async function medianTimes(
  contenders: readonly Contender[],
  rounds: number,
): Promise<Record<string, number>> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (let n = 0; n < contenders.length; n++) {
      const { name, run } = contenders[(n + round + WARM_UP) % contenders.length]!;
      const start = performance.now();
      await run();
      if (round >= 0) times.get(name)!.push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, median(list)]));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
