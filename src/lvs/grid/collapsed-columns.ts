import { isGone, isShown } from '../page/shown.ts';
import type { GridRow } from './grid.ts';

/**
 * Takes away the cells of columns that a `col` hides by `visibility: collapse`: each of them says itself
 * that it is shown. What reaches over more columns stays.
 */
export function withoutCollapsed(table: HTMLTableElement, rows: GridRow[]): GridRow[] {
  const collapsed = collapsedColumns(table);
  if (collapsed.length === 0) return rows;
  return rows.map(({ element, cells }) => ({
    element,
    cells: cells.map((cell, i) => {
      const isAlone = cell !== cells[i - 1] && cell !== cells[i + 1];
      return collapsed.includes(i) && isAlone ? null : cell;
    }),
  }));
}

function collapsedColumns(table: HTMLTableElement): number[] {
  const collapsed: number[] = [];
  let column = 0;
  for (const col of table.querySelectorAll<HTMLTableColElement>('col, colgroup:empty')) {
    const isCollapsed = !isGone(col) && !isShown(col);
    for (let span = 0; span < col.span; span++, column++) if (isCollapsed) collapsed.push(column);
  }
  return collapsed;
}
