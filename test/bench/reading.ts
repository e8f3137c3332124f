import { join } from 'node:path';
import { inChromium, type LoadedPage } from '../support/in-chromium.ts';
import { dressedList, plainList } from './reading-pages.ts';

/** How many times as long one thing takes as another: 1.5 means half as long again. */
export interface Slowness {
  what: string;
  of: string;
  rows: number;
  times: number;
  /** The most that we ask of it; null: reported only. */
  atMost: number | null;
}

const ENTRY = join(import.meta.dirname, 'reading-in-page.ts');
const WARM_UP = 4;
const RUNS = ['nothing', 'siblingWalk', 'toGrid', 'wholePage'] as const;
const LISTS = { plain: plainList, dressed: dressedList };
const MOST = { plain: 1.5, dressed: null };

/**
 * Reading an event list of 8 columns in a real browser, in a world of its own as a content script has,
 * against the least that its texts cost. Every round in another order, each run on a new copy of the
 * table so that no element is known from before; the medians of the rounds are compared, by the time
 * of the page's own thread.
 */
export async function benchReading(rounds: number): Promise<Slowness[]> {
  const page = await inChromium(ENTRY);
  const found: Slowness[] = [];
  try {
    for (const rows of [1200, 12_000]) {
      for (const dress of ['plain', 'dressed'] as const) {
        await page.show(LISTS[dress](rows));
        await sameTexts(page, rows);
        const median = await medians(page, rounds);
        const walk = median('siblingWalk') - median('nothing');
        const times = (run: (typeof RUNS)[number]) => (median(run) - median('nothing')) / walk;
        const of = { of: 'sibling walk', rows };
        found.push(
          { what: `${dress} table to grid`, ...of, times: times('toGrid'), atMost: MOST[dress] },
          { what: `${dress} page to reading`, ...of, times: times('wholePage'), atMost: null },
        );
      }
    }
  } finally {
    await page.close();
  }
  return found;
}

async function medians(page: LoadedPage, rounds: number): Promise<(run: string) => number> {
  const times = new Map<string, number[]>(RUNS.map((run) => [run, []]));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (let n = 0; n < RUNS.length; n++) {
      const run = RUNS[(n + round + WARM_UP) % RUNS.length]!;
      await page.call('renew');
      const time = await page.timeOf(run);
      if (round >= 0) times.get(run)!.push(time);
    }
  }
  return (run) => times.get(run)!.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

/** A race between different answers would mean nothing. */
async function sameTexts(page: LoadedPage, rows: number): Promise<void> {
  const walk = await page.call<string[]>('siblingWalk');
  const grid = await page.call<string[]>('toGrid');
  const entries = await page.call<number>('wholePage');
  const wrong = walk.findIndex((text, i) => text !== grid[i]);
  if (wrong !== -1 || walk.length !== grid.length || entries !== rows) {
    throw new Error(
      `expected ${rows} entries and “${walk[wrong]}”, found ${entries} and “${grid[wrong]}”`,
    );
  }
}
