import { isSaid, isShown, isShownDeep } from '../page/shown.ts';
import { tidy } from '../words/text.ts';
import { shownText } from './cell-text.ts';
import type { Cell, Grid, GridRow } from './grid.ts';
import { countHeaderRows, withHeaders } from './headers.ts';

const ROOT = '[role=grid], [role=table], [role=treegrid], table:not([role])';
const ROW = '[role=row], tr:not([role])';
const CELL =
  '[role=columnheader], [role=rowheader], [role=gridcell], [role=cell], th:not([role]), td:not([role])';

/**
 * Spreads out what says by its roles that it is a table. Pieces of one row that stand apart (columns that
 * scroll by themselves) are joined by `aria-rowindex`, and cells stand where `aria-colindex` says. Null
 * when two cells claim one place or one reaches down, when it says that it has more columns than it draws,
 * without rows, and for two lists in one.
 */
export function ariaGrid(root: HTMLElement): Grid | null {
  const isOwn = (element: Element) => element.parentElement?.closest(ROOT) === root;
  const rows: GridRow[] = [];
  const byIndex = new Map<number, GridRow>();
  let hiddenRows = 0;
  for (const element of root.querySelectorAll<HTMLElement>(ROW)) {
    if (!isOwn(element)) continue;
    if (!isShownDeep(element)) {
      if (tidy(element.textContent) !== '') hiddenRows++;
      continue;
    }
    const index = numberIn(element, 'aria-rowindex');
    const known = index === null ? undefined : byIndex.get(index);
    const row = known ?? { element, cells: [] };
    if (!place(element, row.cells, root)) return null;
    if (known) continue;
    rows.push(row);
    if (index !== null) byIndex.set(index, row);
  }
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width === 0 || (numberIn(root, 'aria-colcount') ?? 0) > width) return null;
  for (const { cells } of rows) for (let i = 0; i < width; i++) cells[i] ??= null;
  const header = countHeaderRows(rows);
  return withHeaders(root, rows.slice(0, header), rows.slice(header), hiddenRows);
}

/** Puts the cells of a row, or of a piece of it, in their columns; false when one is taken already. */
function place(row: HTMLElement, cells: (Cell | null)[], root: HTMLElement): boolean {
  let column = (numberIn(row, 'aria-colindex') ?? cells.length + 1) - 1;
  for (const element of row.querySelectorAll<HTMLElement>(CELL)) {
    const isOwn = element.parentElement?.closest(`${ROW}, ${ROOT}`) === row;
    if (!isOwn || element.closest(ROOT) !== root || !element.checkVisibility()) continue;
    column = (numberIn(element, 'aria-colindex') ?? column + 1) - 1;
    const cell = isSaid(element) && isShown(element) ? { text: shownText(element), element } : null;
    const native = element as Partial<HTMLTableCellElement>;
    const span = numberIn(element, 'aria-colspan') ?? native.colSpan ?? 1;
    if ((numberIn(element, 'aria-rowspan') ?? native.rowSpan ?? 1) > 1) return false;
    for (const end = column + span; column < end; column++) {
      if (cells[column]) return false;
      cells[column] = cell;
    }
  }
  return true;
}

/** A whole number from 1, or null. */
function numberIn(element: Element, name: string): number | null {
  const text = element.getAttribute(name);
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
