import type { Cell, GridRow } from './grid.ts';
import type { RowCells } from './row-cells.ts';

const ONE_PLACE = { colSpan: 1, rowSpan: 1 };

/** Spreads the merged cells of rows out, so that each row that is read has a cell in every column. */
export function spreadRows(
  elements: readonly HTMLTableRowElement[],
  read: readonly (RowCells | null)[],
): GridRow[] {
  const rows: GridRow[] = [];
  /** Cells that reach down from above: column → cell and the last row that it covers. */
  const reaching = new Map<number, { cell: Cell | null; last: number }>();
  let section: Element | null = null;
  for (let i = 0; i < elements.length; i++) {
    const own = read[i]!;
    const element = elements[i]!;
    if (own === null) continue;
    if (own.elements === null && reaching.size === 0) {
      rows.push({ element, cells: own.cells });
      continue;
    }
    if (section !== element.parentElement) reaching.clear(); // no cell reaches into another body
    section = element.parentElement;
    rows.push({ element, cells: spreadRow(own, rows.length, reaching) });
  }
  return rows;
}

function spreadRow(
  { cells, elements }: RowCells,
  index: number,
  reaching: Map<number, { cell: Cell | null; last: number }>,
): (Cell | null)[] {
  const spread: (Cell | null)[] = [];
  let column = 0;
  const takeReaching = () => {
    for (let above = reaching.get(column); above && above.last >= index; ) {
      spread[column++] = above.cell;
      above = reaching.get(column);
    }
  };
  for (let i = 0; i < cells.length; i++) {
    const { colSpan, rowSpan } = elements?.[i] ?? ONE_PLACE;
    const cell = cells[i]!;
    takeReaching();
    for (let span = 0; span < colSpan; span++) {
      // A span of 0 reaches to the end of the body.
      const last = index + (rowSpan || Infinity) - 1;
      if (last > index) reaching.set(column, { cell, last });
      spread[column++] = cell;
    }
  }
  takeReaching();
  return spread;
}
