import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchReading } from '../test/bench/reading.ts';
import { benchRules } from '../test/bench/rules.ts';
import { loadPacks } from './compile-packs.ts';

const OUTPUT = join(import.meta.dirname, '../output');

/**
 * `npm run bench`: how many times as fast as its peers the rules core is, and how many times as long as
 * the least walk over its cells reading a page takes. Prints ratios, never bare times, and writes them
 * to `output/bench.json`. Exit status 1 when a ratio is worse than what we ask.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } });
  const rules = await benchRules(loadPacks(), Number(values.rounds));
  const reading = await benchReading(Number(values.rounds));
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(join(OUTPUT, 'bench.json'), `${JSON.stringify({ rules, reading }, null, 2)}\n`);
  console.log(
    `${rules.pupils} pupils, ${rules.rules} count rules; times as fast (median of rounds)`,
  );
  for (const { what, of, times, atLeast } of rules.ratios) {
    const tooSlow = atLeast !== null && times < atLeast;
    if (tooSlow) process.exitCode = 1;
    const asked = atLeast === null ? '' : ` (asked: ${atLeast}${tooSlow ? ', TOO SLOW' : ''})`;
    console.log(`${times.toFixed(times < 10 ? 2 : 0).padStart(8)} × ${what} against ${of}${asked}`);
  }
  console.log('reading an event list of 8 columns; times as long (medians of rounds)');
  for (const { what, of, rows, times, atMost } of reading) {
    const tooSlow = atMost !== null && times > atMost;
    if (tooSlow) process.exitCode = 1;
    const asked =
      atMost === null ? '' : ` (asked: at most ${atMost}${tooSlow ? ', TOO SLOW' : ''})`;
    console.log(`${times.toFixed(2).padStart(8)} × ${what} against ${of}, ${rows} rows${asked}`);
  }
}

await main();
