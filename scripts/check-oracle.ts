import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { disagreements, sortOf } from '../test/oracle/disagree.ts';
import { answered } from '../test/oracle/evaluator.ts';
import { generateCase } from '../test/oracle/generate.ts';
import { generateInvalid } from '../test/oracle/generate-invalid.ts';
import { shrink } from '../test/oracle/shrink.ts';
import { addTo, count, type Tally, tallyLines } from '../test/oracle/tally.ts';

/**
 * `node scripts/check-oracle.ts [cases] [first seed] [rules]`: the evaluator against the oracle, on all
 * cores. Prints how often each rule was met, near, unknown and left out; how many cases agree; and for
 * each sort of disagreement (with `rules`: only about ids that begin so) how often it occurs, with one
 * smallest case. Exit 1 on any.
 */

/** Of so many cases one is also asked with something wrong in it. */
const INVALID_IN = 25;
/** So many sorts of disagreement are shown with a case; the rest in one line each. */
const SHOWN = 30;

interface Share {
  about: string;
  first: number;
  last: number;
  step: number;
}

interface Found {
  agreed: number;
  tally: Tally;
  sorts: Map<string, { times: number; seed: number }>;
}

function invalidLines(seed: number): string[] {
  const wrong = generateInvalid(seed);
  const { error } = answered(wrong.line);
  if (error === undefined) return [`invalid: expected an error at ${wrong.path}, got signals`];
  return error.path.startsWith(wrong.path)
    ? []
    : [`invalid: expected an error at ${wrong.path}, got ${error.path}: ${error.message}`];
}

function check({ about, first, last, step }: Share): Found {
  const found: Found = { agreed: 0, tally: {}, sorts: new Map() };
  for (let seed = first; seed <= last; seed += step) {
    const c = generateCase(seed);
    const { lines: all, expected } = disagreements(c);
    const lines = all.filter((line) => line.startsWith(about));
    count(found.tally, c, expected);
    if (seed % INVALID_IN === 0) lines.push(...invalidLines(seed));
    if (lines.length === 0) found.agreed++;
    for (const sort of new Set(lines.map(sortOf))) {
      const known = found.sorts.get(sort);
      if (known) known.times++;
      else found.sorts.set(sort, { times: 1, seed });
    }
  }
  return found;
}

function checkInWorker(share: Share): Promise<Found> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: share });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** One smallest case of a sort of disagreement, with what is said about it. */
function explain(sort: string, seed: number): string {
  if (sort.startsWith('invalid:')) {
    const line = invalidLines(seed).find((l) => sortOf(l) === sort);
    return `${line}\n${generateInvalid(seed).line}`;
  }
  const has = (line: string) => sortOf(line) === sort;
  const smallest = shrink(generateCase(seed), (c) => disagreements(c).lines.some(has));
  const line = disagreements(smallest).lines.find(has);
  return `${line} (seed ${seed})\n${JSON.stringify(smallest)}`;
}

async function main(): Promise<void> {
  const cases = Number(process.argv[2] ?? 10_000);
  const first = Number(process.argv[3] ?? 0);
  const about = process.argv[4] ?? '';
  const last = first + cases - 1;
  const step = Math.min(availableParallelism(), cases);
  const shares = Array.from({ length: step }, (_, i) => ({ about, first: first + i, last, step }));
  const all = await Promise.all(shares.map(checkInWorker));

  const tally: Tally = {};
  const sorts: Found['sorts'] = new Map();
  for (const found of all) {
    addTo(tally, found.tally);
    for (const [sort, { times, seed }] of found.sorts) {
      const known = sorts.get(sort);
      if (known) known.times += times;
      else sorts.set(sort, { times, seed });
    }
  }
  console.log(tallyLines(tally).join('\n'));
  const agreed = all.reduce((sum, found) => sum + found.agreed, 0);
  console.log(`\n${agreed} of ${cases} cases agree (seeds ${first} to ${last})`);
  const ranked = [...sorts].sort((a, b) => b[1].times - a[1].times);
  for (const [i, [sort, { times, seed }]] of ranked.entries()) {
    console.log(
      i < SHOWN ? `\n${times} × ${explain(sort, seed)}` : `${times} × ${sort} (seed ${seed})`,
    );
  }
  process.exitCode = sorts.size > 0 ? 1 : 0;
}

if (isMainThread) await main();
else parentPort!.postMessage(check(workerData as Share));
