import { tableGrid } from '../../src/lvs/grid/table-grid.ts';
import { readPage } from '../../src/lvs/read-page.ts';
import { READ_WITH } from '../support/read-with.ts';

/** What it takes to call anything. */
export function nothing(): void {}

/** The least that reading the texts of a table takes: no question about what is shown. */
export function siblingWalk(): string[] {
  const texts: string[] = [];
  let row = document.querySelector('tbody')!.firstElementChild;
  for (; row !== null; row = row.nextElementSibling) {
    let cell = row.firstElementChild;
    for (; cell !== null; cell = cell.nextElementSibling) texts.push(cell.textContent!);
  }
  return texts;
}

/** The table to a grid, with all its texts. */
export function toGrid(): string[] {
  const grid = tableGrid(document.querySelector('table')!)!;
  const texts: string[] = [];
  for (const { cells } of grid.rows) for (const cell of cells) texts.push(cell!.text);
  return texts;
}

/** The whole page; gives the number of entries. */
export function wholePage(): number {
  const reading = readPage(document, READ_WITH);
  if (reading.view === null) throw new Error(`not read: ${reading.reason}`);
  return reading.pupils.reduce((sum, { entries }) => sum + entries.length, 0);
}

/** Puts a copy in the table's place, laid out: one of which no cell was touched before; and clears what is left of the last. */
export function renew(): void {
  const table = document.querySelector('table')!;
  table.replaceWith(table.cloneNode(true));
  document.body.getBoundingClientRect();
  (globalThis as unknown as { gc: (how: object) => void }).gc({ type: 'minor' });
}
