import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBadges } from '../test/bench/badges.ts';
import { benchReading, type Slowness } from '../test/bench/reading.ts';
import { benchRules } from '../test/bench/rules.ts';
import { loadPacks } from './compile-packs.ts';

const OUTPUT = join(import.meta.dirname, '../output');

/**
 * `npm run bench`: how many times as fast as its peers the rules core is, and how many times as long as
 * the least walk over its cells reading a page takes; what badges cost beside the page's own work, and the
 * memory they hold. Prints ratios, never bare times, and writes them to `output/bench.json`. Exit status 1
 * when a ratio is worse than what we ask.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } });
  const rules = await benchRules(loadPacks(), Number(values.rounds));
  const reading = await benchReading(Number(values.rounds));
  const badges = await benchBadges(Number(values.rounds));
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(
    join(OUTPUT, 'bench.json'),
    `${JSON.stringify({ rules, reading, badges }, null, 2)}\n`,
  );
  console.log(
    `${rules.pupils} pupils, ${rules.rules} count rules; times as fast (median of rounds)`,
  );
  for (const { what, of, times, atLeast } of rules.ratios) {
    const asked = askedOf(atLeast, atLeast !== null && times < atLeast, 'at least');
    console.log(`${times.toFixed(times < 10 ? 2 : 0).padStart(8)} × ${what} against ${of}${asked}`);
  }
  console.log('reading an event list of 8 columns; times as long (medians of rounds)');
  for (const line of reading) printSlowness(line);
  console.log('badges in an event list of 8 columns; times as long (medians of rounds)');
  for (const line of badges.times) printSlowness(line);
  for (const { what, rows, kilobytes, atMost } of badges.held) {
    const asked = askedOf(atMost, kilobytes > atMost, 'at most', 'TOO MUCH');
    console.log(`${kilobytes.toFixed(2).padStart(8)} KB held by ${what}, ${rows} rows${asked}`);
  }
}

function printSlowness({ what, of, rows, times, atMost }: Slowness): void {
  const asked = askedOf(atMost, atMost !== null && times > atMost, 'at most');
  console.log(`${times.toFixed(2).padStart(8)} × ${what} against ${of}, ${rows} rows${asked}`);
}

/** What is asked of a figure, and whether it is kept; a figure that is worse fails the run. */
function askedOf(figure: number | null, isWorse: boolean, bound: string, bad = 'TOO SLOW'): string {
  if (figure === null) return '';
  if (isWorse) process.exitCode = 1;
  return ` (asked: ${bound} ${figure}; ${isWorse ? bad : 'OK'})`;
}

await main();
