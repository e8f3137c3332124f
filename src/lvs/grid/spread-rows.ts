import type { Cell, GridRow } from './grid.ts';
import { readRows } from './row-cells.ts';

/** Spreads the merged cells of rows out, so that each row has a cell in every column. */
export function spreadRows(rows: readonly HTMLTableRowElement[]): GridRow[] {
  /** Cells that reach down from above: column → cell and the last row that it covers. */
  const reaching = new Map<number, { cell: Cell | null; last: number }>();
  let section: Element | null = null;
  return readRows(rows).map(({ elements, cells: own, hasSpans }, index) => {
    const element = rows[index]!;
    if (reaching.size > 0 && section !== element.parentElement) reaching.clear(); // no cell reaches into another body
    if (!hasSpans && reaching.size === 0) return { element, cells: own };
    section = element.parentElement;
    const cells: (Cell | null)[] = [];
    let column = 0;
    const takeReaching = () => {
      for (let above = reaching.get(column); above && above.last >= index; ) {
        cells[column++] = above.cell;
        above = reaching.get(column);
      }
    };
    for (const [i, { colSpan, rowSpan }] of elements.entries()) {
      takeReaching();
      for (let span = 0; span < colSpan; span++) {
        // A span of 0 reaches to the end of the body.
        const last = index + (rowSpan || Infinity) - 1;
        if (last > index) reaching.set(column, { cell: own[i]!, last });
        cells[column++] = own[i]!;
      }
    }
    takeReaching();
    return { element, cells };
  });
}
