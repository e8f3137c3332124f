import { readPage } from '../../src/lvs/read-page.ts';
import type { ReadWith } from '../../src/lvs/read-with.ts';
import type { PageReading, Reading } from '../../src/lvs/reading/reading.ts';
import { type Judged, judgeMutant, type Kept } from './facts.ts';
import type { MutablePage } from './mutation.ts';
import { PAGE_MUTATIONS } from './page-mutations.ts';
import { Random } from './random.ts';
import { TABLE_MUTATIONS } from './table-mutations.ts';

/** One mutant and what became of it. */
export interface Mutant extends Judged {
  seed: number;
  mutation: string;
  kept: Kept;
}

const MUTATIONS = [...TABLE_MUTATIONS, ...PAGE_MUTATIONS];
const STYLE = '<style>.mutant-weg{display:none}</style>';

/**
 * Runs in the browser, at the page's own address: draws the page again for each seed, changes it in one
 * way, reads it, and holds that against the reading of the unchanged page. Null: the unchanged page gives
 * no reading.
 */
export function runMutants(html: string, how: ReadWith, seeds: number[]): Mutant[] | null {
  const base = draw(html, how);
  if (base === null) return null;
  return seeds.flatMap((seed) => mutantOf(html, how, base, seed) ?? []);
}

function mutantOf(html: string, how: ReadWith, base: Reading, seed: number): Mutant | null {
  const random = new Random(seed);
  const again = draw(html, how);
  if (again === null) throw new Error('The same page was read once and not again.');
  const page = mutable(again);
  for (const mutation of random.shuffled(MUTATIONS)) {
    if (!mutation.apply(page, random)) continue;
    const judged = judgeMutant(base, mutation.kept, readPage(document, how));
    return { seed, mutation: mutation.name, kept: mutation.kept, ...judged };
  }
  return null;
}

function draw(html: string, how: ReadWith): PageReading | null {
  document.documentElement.className = '';
  document.documentElement.setHTMLUnsafe(html);
  document.head.insertAdjacentHTML('beforeend', STYLE);
  const read = readPage(document, how);
  return read.view === null ? null : read;
}

function mutable({ view, source, places }: PageReading): MutablePage {
  const rows = [...new Set([...places.values()].map(({ row }) => row))];
  const table = rows[0]?.closest('table') ?? null;
  return { document, view, source: source.by, table, rows };
}

Object.assign(globalThis, { runMutants });
