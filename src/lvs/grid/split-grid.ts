import { joinGrids } from './beside-grid.ts';
import type { Grid } from './grid.ts';
import { countHeaderRows, widthOf, withHeaders } from './headers.ts';
import { rootOf } from './root-of.ts';
import { readTableRows } from './table-rows.ts';

/** A table with the header, and the table with the rows under it. */
export interface Split {
  head: HTMLTableElement;
  body: HTMLTableElement;
}

/**
 * A header table above a body table, columns by index; `beside`: such pairs to the right of it, which
 * scroll by themselves. Null when a head has rows of its own or another number of columns than its body,
 * and when the bodies have other numbers of rows.
 */
export function splitGrid(
  head: HTMLTableElement,
  body: HTMLTableElement,
  beside: readonly Split[] = [],
): Grid | null {
  const grids = [{ head, body }, ...beside].map(pairGrid);
  return grids.length === 1 ? grids[0]! : joinGrids(grids);
}

function pairGrid({ head, body }: Split): Grid | null {
  const { rows: headerRows } = readTableRows(head);
  const { rows, hidden } = readTableRows(body);
  const width = widthOf(headerRows);
  if (width === 0 || countHeaderRows(headerRows) < headerRows.length) return null;
  if (rows.length > 0 && widthOf(rows) !== width) return null;
  return withHeaders(rootOf([head, body]), headerRows, rows, hidden);
}
