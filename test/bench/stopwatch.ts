import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** One way of doing the work of a round; what it gives back is thrown away, so that nothing is optimised out. */
export interface Contender {
  name: string;
  run: () => unknown;
}

/** Rounds before the measured ones, so that every contender is compiled. */
const WARM_UP = 3;
/** A contender is run again and again until this has passed, so that a fast one is timed as truly as a slow one. */
const LEAST_MS = 20;

/**
 * Times all contenders in one process, every round in another order with the memory cleaned before each.
 * Gives, of any two, the median over the rounds of how often the first is done in the time of the
 * second: bare times differ per machine and per minute, so none leave this room.
 */
export async function race(
  contenders: readonly Contender[],
  rounds: number,
): Promise<(name: string, other: string) => number> {
  const clean = garbageCollector();
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (let n = 0; n < contenders.length; n++) {
      const { name, run } = contenders[(n + round + WARM_UP) % contenders.length]!;
      clean();
      const time = await timeOf(run);
      if (round >= 0) times.get(name)!.push(time);
    }
  }
  return (name, other) =>
    median(times.get(other)!.map((time, round) => time / times.get(name)![round]!));
}

async function timeOf(run: () => unknown): Promise<number> {
  const start = performance.now();
  let runs = 0;
  do {
    const result = run();
    if (result instanceof Promise) await result;
    runs++;
  } while (performance.now() - start < LEAST_MS);
  return (performance.now() - start) / runs;
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
