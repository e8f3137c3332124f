import { isRowsNext } from './find-split.ts';
import type { Grid } from './grid.ts';
import { countHeaderRows, withHeaders } from './headers.ts';
import { readTableRows } from './table-rows.ts';

/**
 * Spreads a table out; without header rows its first row counts as one. Header rows that are repeated
 * further down, and the foot, are left out of `rows`. Null without rows, for a head whose rows stand or may
 * stand in another table, and for two lists in one table.
 */
export function tableGrid(table: HTMLTableElement): Grid | null {
  const { rows, hidden } = readTableRows(table);
  const hasBody = table.querySelector(':scope > tbody, :scope > tr') !== null;
  if (rows.length === 0 || !hasBody) return null;
  const header = Math.max(countHeaderRows(rows), 1);
  if (header >= rows.length && hidden === 0 && isRowsNext(table)) return null;
  return withHeaders(table, rows.slice(0, header), rows.slice(header), hidden);
}
