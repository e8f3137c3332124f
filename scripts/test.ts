import { parseArgs } from 'node:util';
import { ensureBrowser } from './browsers.ts';
import { buildBoard, buildPractice, buildShipped, compilePacks, PRACTICE_DATE } from './build.ts';
import { type Outcome, outcomeOfWork, runTool, runVitest, sum } from './test-outcome.ts';

interface Stage {
  name: string;
  /** Stages that must have gone before; `--only` brings them along. */
  needs: string[];
  run: () => Outcome;
}

/** In the order in which they run. Every stage runs, also when an earlier one failed. */
const STAGES: Stage[] = [
  { name: 'packs', needs: [], run: outcomeOfWork(compilePacks) },
  {
    name: 'types',
    needs: ['packs'],
    run: () =>
      sum([runTool('wxt/bin/wxt.mjs', 'prepare'), runTool('typescript/bin/tsc', '--noEmit')]),
  },
  { name: 'lint', needs: [], run: () => runTool('@biomejs/biome/bin/biome', 'check', '.') },
  { name: 'unit', needs: ['packs'], run: () => runVitest('unit') },
  { name: 'shipped build', needs: ['packs'], run: outcomeOfWork(buildShipped) },
  { name: 'board build', needs: ['packs'], run: outcomeOfWork(buildBoard) },
  {
    name: 'practice build',
    needs: ['packs'],
    run: outcomeOfWork(() => buildPractice(PRACTICE_DATE)),
  },
  {
    name: 'build',
    needs: ['shipped build', 'practice build', 'board build'],
    run: () => runVitest('build'),
  },
  { name: 'chromium', needs: [], run: outcomeOfWork(() => ensureBrowser('chromium')) },
  { name: 'firefox', needs: [], run: outcomeOfWork(() => ensureBrowser('firefox')) },
  {
    name: 'e2e',
    needs: ['shipped build', 'practice build', 'board build', 'chromium', 'firefox'],
    run: () => runVitest('e2e', { again: true }),
  },
  {
    name: 'canary',
    needs: ['practice build', 'chromium', 'firefox'],
    // Never again: what was found once was there.
    run: () => runVitest('canary'),
  },
];

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = values.only === undefined ? STAGES : withNeeds(values.only);
const report: { name: string; outcome: Outcome; seconds: number }[] = [];
for (const { name, run } of wanted) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const outcome = run();
  report.push({ name, outcome, seconds: (performance.now() - start) / 1000 });
}

console.log('');
for (const { name, outcome, seconds } of report) {
  const { passed, failed, skipped } = outcome;
  const mark = failed === 0 ? 'ok    ' : 'FAILED';
  console.log(`${mark} ${name}: ${line(passed, failed, skipped)} (${seconds.toFixed(0)} s)`);
}
const total = sum(report.map(({ outcome }) => outcome));
for (const name of total.names) console.log(`  ${name}`);
console.log(line(total.passed, total.failed, total.skipped));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function line(passed: number, failed: number, skipped: number): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

function withNeeds(only: string): Stage[] {
  const names = new Set([only]);
  for (const { name, needs } of STAGES.toReversed()) {
    if (names.has(name)) for (const need of needs) names.add(need);
  }
  const found = STAGES.filter(({ name }) => names.has(name));
  if (found.length === 0) {
    const known = STAGES.map(({ name }) => name).join(', ');
    throw new Error(`Expected --only with one of: ${known}; found "${only}".`);
  }
  return found;
}
