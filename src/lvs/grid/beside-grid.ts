import type { Cell, Grid, GridRow } from './grid.ts';
import { isOneCell, widthOf } from './headers.ts';
import { rootOf } from './root-of.ts';
import { tableGrid } from './table-grid.ts';

/** Tables side by side as one, rows by index. Null when they have other numbers of rows. */
export function besideGrid(tables: readonly HTMLTableElement[]): Grid | null {
  return joinGrids(tables.map(tableGrid));
}

/** Lists side by side as one, rows by index. Null when one cannot be read, or does not have the rows of the others. */
export function joinGrids(grids: readonly (Grid | null)[]): Grid | null {
  const parts = grids.filter((grid) => grid !== null);
  const [first] = parts;
  if (!first || parts.length < grids.length) return null;
  const isAligned = parts.every(
    // A row that is hidden in one part leaves nothing to tell which rows belong together.
    ({ rows, hiddenRows }) => rows.length === first.rows.length && hiddenRows === 0,
  );
  if (!isAligned) return null;
  const widths = parts.map(({ headers, rows }) => Math.max(headers.length, widthOf(rows)));
  return {
    root: rootOf(parts.map(({ root }) => root)),
    headers: parts.flatMap(({ headers }, i) => padded(headers, widths[i]!, [])),
    rows: first.rows.map((_, index) =>
      joinRow(
        parts.map(({ rows }) => rows[index]!),
        widths,
      ),
    ),
    hiddenRows: 0,
  };
}

function joinRow(rows: readonly GridRow[], widths: readonly number[]): GridRow {
  const cells: (Cell | null)[] = rows.flatMap((row, i) => padded(row.cells, widths[i]!, null));
  // A heading over all columns has a piece in every part; it stays one cell.
  const isHeading = rows.every(isOneCell) && widths.some((width) => width > 1);
  const heading = cells.find((cell) => cell !== null && cell.text !== '') ?? null;
  const { element } = rows[0]!;
  return { element, cells: isHeading ? cells.map(() => heading) : cells };
}

function padded<T>(items: readonly T[], width: number, filler: T): T[] {
  return Array.from({ length: width }, (_, i) => items[i] ?? filler);
}
