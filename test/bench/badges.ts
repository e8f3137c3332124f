import { join } from 'node:path';
import { inChromium, type LoadedPage, type Work } from '../support/in-chromium.ts';
import type { Redraw } from './page-redraws.ts';
import type { Slowness } from './reading.ts';
import { plainList } from './reading-pages.ts';

/** Memory that one badge holds. */
export interface Held {
  what: string;
  rows: number;
  kilobytes: number;
  atMost: number;
}

export interface BadgesBench {
  times: Slowness[];
  held: Held[];
}

const ENTRY = join(import.meta.dirname, 'badges-in-page.ts');
const LIVE = '<style>[vw-live] { display: inline !important }</style>';
const REDRAWS: readonly Redraw[] = ['replaceBody', 'editTexts', 'replaceInChunks'];
const WARM_UP = 2;
/** Longer than the watcher waits before it reads again. */
const SETTLED_MS = 450;

/**
 * The badges in a real browser, in a world of its own as a content script has, with a background that
 * answers at once: what they cost beside plain elements in the same cells, beside reading the page, and
 * beside the page's own work when it draws its list anew. Status bar and hint card take no part.
 */
export async function benchBadges(rounds: number): Promise<BadgesBench> {
  const page = await inChromium(ENTRY);
  try {
    const times: Slowness[] = [];
    const held: Held[] = [];
    for (const pupils of [30, 300]) {
      await page.show(LIVE + plainList(pupils * 40));
      await page.call('readAndSend');
      await page.call('answer', 1);
      times.push(...(await putUp(page, pupils * 40, rounds)));
      held.push(await memory(page, pupils, rounds));
    }
    for (const each of [1, 10]) {
      await page.show(LIVE + plainList(300, 1));
      await page.call('rememberRows');
      for (const redraw of REDRAWS) times.push(await watching(page, redraw, each, rounds));
    }
    return { times, held };
  } finally {
    await page.close();
  }
}

/** What putting up one badge per pupil costs; each round in another order, ratios within a round. */
async function putUp(page: LoadedPage, rows: number, rounds: number): Promise<Slowness[]> {
  const [all, layout, task] = [[], [], []] as [number[], number[], number[]];
  for (let round = -WARM_UP; round < rounds; round++) {
    const work = new Map<string, Work>();
    for (const way of inTurn(['badgesLaidOut', 'spansLaidOut', 'oneSpanLaidOut'], round)) {
      await page.call('tidy');
      work.set(way, await page.workDuring(() => page.call(way)));
    }
    await page.call('tidy');
    const reading = await page.timeOf('readAndSend');
    if (round < 0) continue;
    const ours = work.get('badgesLaidOut')!;
    all.push(ours.all / work.get('spansLaidOut')!.all);
    layout.push(ours.layout / work.get('oneSpanLaidOut')!.layout);
    task.push(Math.max(reading, ours.all) / reading);
  }
  const line = (what: string, of: string, values: number[], atMost: number | null): Slowness => ({
    ...{ what, of, rows, atMost },
    times: median(values),
  });
  return [
    line('badges with their layout', 'plain elements in the same cells', all, null),
    line('layout after badges', 'layout after one plain element', layout, null),
    line('longest task of ours', 'reading', task, 1.2),
  ];
}

async function memory(page: LoadedPage, pupils: number, rounds: number): Promise<Held> {
  const kilobytes: number[] = [];
  for (let round = -WARM_UP; round < rounds; round++) {
    await page.call('tidy');
    const before = await page.heldBytes();
    await page.call('showBadges');
    const after = await page.heldBytes();
    if (round >= 0) kilobytes.push((after - before) / 1024 / pupils);
  }
  await page.call('tidy');
  return { what: 'a badge', rows: pupils * 40, kilobytes: median(kilobytes), atMost: 0.5 };
}

/** The page draws its list anew, with us watching and without. `each`: one in so many pupils has a badge. */
async function watching(
  page: LoadedPage,
  redraw: Redraw,
  each: number,
  rounds: number,
): Promise<Slowness> {
  const ratios: number[] = [];
  for (let round = -WARM_UP; round < rounds; round++) {
    const time: Record<string, number> = {};
    for (const side of inTurn(['with', 'without'], round)) {
      if (side === 'with') await page.call('start', each);
      await pause();
      const work = await page.workDuring(async () => {
        await page.call(redraw);
        await pause();
      });
      time[side] = work.all;
      if (side === 'with') await page.call('stop');
    }
    if (round >= 0) ratios.push(time.with! / time.without!);
  }
  return {
    what: `${redraw} watched, a badge at ${each === 1 ? 'every pupil' : `one pupil in ${each}`},`,
    of: 'the page alone',
    rows: 300,
    times: median(ratios),
    atMost: 1.15,
  };
}

function inTurn<T>(items: readonly T[], round: number): T[] {
  const first = (round + WARM_UP) % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done, SETTLED_MS));
}
