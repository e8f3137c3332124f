import { tableGrid } from '../../src/lvs/grid/table-grid.ts';
import { readPage } from '../../src/lvs/read-page.ts';
import { READ_WITH } from '../support/read-with.ts';

/** What runs in the page: each way of reading its table. Each gives how much it read. */
const CONTENDERS = {
  'sibling walk': () => walkTexts().length,
  'table to grid': () => gridTexts().length,
  readPage: () => {
    const reading = readPage(document, READ_WITH);
    if (reading.view === null) throw new Error(`not read: ${reading.reason}`);
    return reading.pupils.reduce((sum, { entries }) => sum + entries.length, 0);
  },
};

export type ContenderName = keyof typeof CONTENDERS;

/** Puts a copy in the table's place, laid out: one of which no cell was touched before. */
export function renew(): void {
  const table = document.querySelector('table')!;
  table.replaceWith(table.cloneNode(true));
  document.body.getBoundingClientRect();
}

/** How many milliseconds one contender takes now. */
export function timeOf(name: ContenderName): number {
  const start = performance.now();
  CONTENDERS[name]();
  return performance.now() - start;
}

/** What each contender reads; the same texts for the first two. */
export function readBy(): { walk: string[]; grid: string[]; entries: number } {
  return { walk: walkTexts(), grid: gridTexts(), entries: CONTENDERS.readPage() };
}

/** The least that reading the texts of a table takes: no question about what is shown. */
function walkTexts(): string[] {
  const texts: string[] = [];
  let row = document.querySelector('tbody')!.firstElementChild;
  for (; row !== null; row = row.nextElementSibling) {
    let cell = row.firstElementChild;
    for (; cell !== null; cell = cell.nextElementSibling) texts.push(cell.textContent!);
  }
  return texts;
}

function gridTexts(): string[] {
  const grid = tableGrid(document.querySelector('table')!)!;
  const texts: string[] = [];
  for (const { cells } of grid.rows) for (const cell of cells) texts.push(cell!.text);
  return texts;
}
