import type { Grid } from '../grid/grid.ts';
import { rootOf } from '../grid/root-of.ts';
import { isShownDeep } from '../page/shown.ts';
import { findAll } from './find-all.ts';

/** A list without a table: each element that the page repeats is a row, its cells still to be taken. Null without any. */
export function blockGrid(document: Document, at: string): Grid | null {
  // Hidden ones are the same list again, for another width of the window.
  const rows = findAll(document, at).filter(isShownDeep);
  if (rows.length === 0) return null;
  const root = rootOf(rows);
  return {
    root,
    headers: [],
    rows: rows.map((element) => ({ element, cells: [] })),
    hiddenRows: 0,
  };
}
