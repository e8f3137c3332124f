import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { type Base, bases } from '../test/mutants/bases.ts';
import type { Mutant } from '../test/mutants/in-page.ts';
import { isGood, report } from '../test/mutants/report.ts';
import { browserBundle } from '../test/support/browser-bundle.ts';
import { ensureBrowser } from './browsers.ts';

const IN_PAGE = join(import.meta.dirname, '../test/mutants/in-page.ts');

/**
 * `npm run mutants -- --count 10000 --seed 1 [--only name]`: changes the stored pages in so many ways and
 * reads each mutant in a real Chromium. Exit status 1 when one is read wrongly, or when fewer than 95 % of
 * those that keep their meaning are read exactly.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string', default: '' },
    },
  });
  const pages = bases().filter(({ name }) => name.includes(values.only));
  const each = Math.ceil(Number(values.count) / pages.length);
  const code = await browserBundle(IN_PAGE);
  const found = new Map<string, Mutant[]>();
  for (const [n, base] of pages.entries()) {
    const first = Number(values.seed) + n * each;
    const seeds = Array.from({ length: each }, (_, i) => first + i);
    const mutants = await mutantsOf(base, code, seeds);
    if (mutants !== null) found.set(base.name, mutants);
    else {
      console.error(`Expected a reading of ${base.name}, found none.`);
      process.exitCode = 1;
    }
  }
  const all = [...found].flatMap(([page, mutants]) => mutants.map((m) => ({ page, ...m })));
  console.log(report(all).join('\n'));
  if (!isGood(all)) process.exitCode = 1;
}

/** Null: the unchanged page gives no reading. */
async function mutantsOf(base: Base, code: string, seeds: number[]): Promise<Mutant[] | null> {
  const browser = await started;
  const page = await browser.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }));
  await page.goto(base.address);
  await page.evaluate(code);
  const mutants = await page.evaluate(
    ({ html, how, seeds }) =>
      (globalThis as unknown as { runMutants(...args: unknown[]): Mutant[] | null }).runMutants(
        html,
        how,
        seeds,
      ),
    { html: base.html, how: base.how, seeds },
  );
  await page.close();
  return mutants;
}

const started = chromium.launch({
  executablePath: ensureBrowser('chromium'),
  args: ['--no-sandbox'],
});
await main();
await (await started).close();
