import { parseArgs } from 'node:util';
import { BROWSERS, startPractice } from '../test/e2e/practice.ts';
import { SOAK_PAGES, soak, soakLine } from '../test/e2e/soak.ts';
import { buildPractice, compilePacks, PRACTICE_DATE } from './build.ts';

/** `npm run soak -- --seconds 60 [--seed 7]`: seconds per page and browser. */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
  },
});
const [seconds, seed] = [Number(values.seconds), Number(values.seed)];
if (!(seconds >= 1)) throw new Error(`Expected --seconds of at least 1, found ${values.seconds}.`);

compilePacks();
buildPractice(PRACTICE_DATE);
console.log(`Seed ${seed}`);
for (const [name, launch] of BROWSERS) {
  const practice = await startPractice(name, launch);
  for (const path of SOAK_PAGES) {
    const report = await soak(practice.browser, practice.origin, path, { seconds, seed });
    console.log(soakLine(name, report));
    for (const fault of report.faults) console.error(`  ${fault}`);
    if (report.faults.length > 0 || report.checks === 0) process.exitCode = 1;
  }
  await practice.close();
}
