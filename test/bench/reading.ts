import { join } from 'node:path';
import { inChromium } from '../support/in-chromium.ts';
import type { ContenderName, readBy } from './reading-in-page.ts';
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
const WARM_UP = 2;
const NAMES: ContenderName[] = ['sibling walk', 'table to grid', 'readPage'];

/**
 * Reading an event list of 8 columns in a real browser, in a world of its own as a content script has,
 * against the least that its texts cost. Every round in another order, memory cleaned before each, so
 * that no element is known from before; the medians of the rounds are compared.
 */
export async function benchReading(rounds: number): Promise<Slowness[]> {
  const page = await inChromium(ENTRY);
  const found: Slowness[] = [];
  try {
    for (const rows of [1200, 12_000]) {
      const lists = { plain: plainList(rows), dressed: dressedList(rows) };
      for (const [dress, body] of Object.entries(lists)) {
        await page.show(body);
        sameTexts(await page.call('readBy'), rows);
        const times = new Map<ContenderName, number[]>(NAMES.map((name) => [name, []]));
        for (let round = -WARM_UP; round < rounds; round++) {
          for (let n = 0; n < NAMES.length; n++) {
            const name = NAMES[(n + round + WARM_UP) % NAMES.length]!;
            await page.collectGarbage();
            const time = await page.call<number>('timeOf', name);
            if (round >= 0) times.get(name)!.push(time);
          }
        }
        const walk = median(times.get('sibling walk')!);
        for (const name of ['table to grid', 'readPage'] as const) {
          const atMost = name === 'table to grid' && dress === 'plain' ? 1.5 : null;
          const what = `${name}, ${dress} cells`;
          const slowness = median(times.get(name)!) / walk;
          found.push({ what, of: 'sibling walk', rows, times: slowness, atMost });
        }
      }
    }
  } finally {
    await page.close();
  }
  return found;
}

/** A race between different answers would mean nothing. */
function sameTexts({ walk, grid, entries }: ReturnType<typeof readBy>, rows: number): void {
  const wrong = walk.findIndex((text, i) => text.trim() !== grid[i]);
  if (wrong !== -1 || walk.length !== grid.length || entries !== rows) {
    throw new Error(
      `expected ${rows} entries and “${walk[wrong]}”, found ${entries} and “${grid[wrong]}”`,
    );
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
