import { fold, tidy } from '../words/text.ts';
import type { Cell, Grid, GridRow } from './grid.ts';

/** How many of the first rows are header rows: those in `thead`, and those that hold only header cells. */
export function countHeaderRows(rows: readonly GridRow[]): number {
  const first = rows.findIndex((row) => !isInHead(row) && !(isOnlyHeaders(row) && !isOneCell(row)));
  return first === -1 ? rows.length : first;
}

/**
 * Puts header rows above the rows that they are the header of. Headers that are repeated further down
 * are left out; a heading over all columns stays. Null when another header stands further down: then
 * the columns mean one thing here and another thing there.
 */
export function withHeaders(
  root: HTMLElement,
  headerRows: readonly GridRow[],
  below: readonly GridRow[],
  hiddenRows: number,
): Grid | null {
  const rows: GridRow[] = [];
  for (const row of below) {
    if (row.cells.length === 0 || headerRows.some((header) => isSame(header, row))) continue;
    if (isOnlyHeaders(row) && !isOneCell(row)) {
      if (saysOtherwise(row)) return null;
    } else rows.push(row);
  }
  return { root, headers: headersOf(headerRows), rows, hiddenRows };
}

function headersOf(headerRows: readonly GridRow[]): string[][] {
  const width = widthOf(headerRows);
  return Array.from({ length: width }, (_, column) =>
    headerRows.map(({ cells }) => headerText(cells[column] ?? null)),
  );
}

/** The number of columns of the widest row. */
export function widthOf(rows: readonly GridRow[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

/** A row of one cell is a heading over all columns. */
export function isOneCell({ cells }: GridRow): boolean {
  return cells.every((cell) => cell === cells[0]);
}

function isInHead({ element }: GridRow): boolean {
  return element.parentElement?.tagName === 'THEAD';
}

function isOnlyHeaders({ cells }: GridRow): boolean {
  return cells.every((cell) => cell === null || isHeaderCell(cell.element)) && cells.length > 0;
}

/** A header of a column; `th` may be one, and so may any element with that role. */
function isHeaderCell(element: HTMLElement): boolean {
  const tag = element.tagName;
  if (tag === 'TD') return false;
  const role = element.getAttribute('role');
  return role === null ? tag === 'TH' : role === 'columnheader';
}

/** A header without words, as of a column that is closed, is not repeated by rows without any. */
function isSame(header: GridRow, { cells }: GridRow): boolean {
  if (header.cells.every((cell) => !cell?.text)) return false;
  return header.cells.every((cell, n) => fold(cell?.text ?? '') === fold(cells[n]?.text ?? ''));
}

/** Two or more words without figures: names of columns, not the sums of a foot. */
function saysOtherwise({ cells }: GridRow): boolean {
  const words = new Set(cells.map((cell) => cell?.text ?? ''));
  words.delete('');
  return words.size > 1 && ![...words].some((word) => /\d/.test(word));
}

function headerText(cell: Cell | null): string {
  if (cell === null) return '';
  const { text, element } = cell;
  return text === '' ? tidy(element.title || element.getAttribute('aria-label')) : text;
}
