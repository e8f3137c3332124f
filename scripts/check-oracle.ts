import { differences } from '../test/oracle/compare.ts';
import { evaluated } from '../test/oracle/evaluator.ts';
import { generateCase } from '../test/oracle/generate.ts';
import { oracle } from '../test/oracle/oracle.ts';
import { wronglyOrdered } from '../test/oracle/order.ts';
import { shrink } from '../test/oracle/shrink.ts';
import type { ContractCase } from '../test/oracle/types.ts';

/**
 * `node scripts/check-oracle.ts [cases] [first seed]`: the evaluator against the oracle. Prints how
 * many agree and, for each sort of difference, how often it occurs and one smallest case. Exit 1 on any.
 */
const count = Number(process.argv[2] ?? 10_000);
const first = Number(process.argv[3] ?? 0);

function found(c: ContractCase): string[] {
  const actual = evaluated(c);
  const order = wronglyOrdered(actual);
  return [...differences(c, oracle(c), actual), ...(order === null ? [] : [`order: ${order}`])];
}

/** The sort of a difference: its words without figures and dates. */
const sortOf = (line: string) => line.replaceAll(/\d{4}-\d{2}-\d{2}|\b\d+(\.\d+)?\b/g, '#');

const sorts = new Map<string, { times: number; example: ContractCase }>();
let agreed = 0;
for (let seed = first; seed < first + count; seed++) {
  const c = generateCase(seed);
  const lines = found(c);
  if (lines.length === 0) agreed++;
  for (const line of lines) {
    const known = sorts.get(sortOf(line));
    if (known) known.times++;
    else sorts.set(sortOf(line), { times: 1, example: c });
  }
}

console.log(`${agreed} of ${count} cases agree (seeds ${first} to ${first + count - 1})`);
for (const [sort, { times, example }] of [...sorts].sort((a, b) => b[1].times - a[1].times)) {
  const smallest = shrink(example, (c) => found(c).some((line) => sortOf(line) === sort));
  const line = found(smallest).find((l) => sortOf(l) === sort);
  console.log(`\n${times} × ${line}\n${JSON.stringify(smallest)}`);
}
process.exitCode = sorts.size > 0 ? 1 : 0;
