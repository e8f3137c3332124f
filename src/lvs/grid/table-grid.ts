import { isGone, isShown, isShownDeep } from '../page/shown.ts';
import { tidy } from '../words/text.ts';
import { shownText } from './cell-text.ts';
import type { Cell, Grid, GridRow } from './grid.ts';

/** Spreads a table out. Header rows that are repeated further down, and the foot, are left out of `rows`. */
export function tableGrid(table: HTMLTableElement): Grid | null {
  const shown: HTMLTableRowElement[] = [];
  let hiddenRows = 0;
  for (const row of table.rows) {
    if (row.parentElement === table.tFoot) continue;
    if (isShownDeep(row)) shown.push(row);
    else if (tidy(row.textContent) !== '') hiddenRows++; // an empty one is only a spacer
  }
  const spread = spreadRows(shown);
  const headerCount = countHeaderRows(spread);
  const first = spread[0];
  if (first === undefined) return null;

  const headerRows = spread.slice(0, Math.max(headerCount, 1));
  const width = Math.max(...headerRows.map((row) => row.cells.length));
  const headers: string[][] = [];
  for (let column = 0; column < width; column++) {
    headers.push(headerRows.map((row) => headerText(row.cells[column] ?? null)));
  }
  const rows = spread.slice(headerRows.length).filter((row) => !isRepeatedHeader(row, headerRows));
  return { root: table, headers, rows, hiddenRows };
}

function spreadRows(rows: HTMLTableRowElement[]): GridRow[] {
  /** Cells that reach down from above: column → cell and the last row that it covers. */
  const reaching = new Map<number, { cell: Cell | null; last: number }>();
  let section: Element | null = null;
  return rows.map((element, index) => {
    if (section !== element.parentElement) reaching.clear(); // no cell reaches into another body
    section = element.parentElement;
    const cells: (Cell | null)[] = [];
    let column = 0;
    const takeReaching = () => {
      for (let above = reaching.get(column); above && above.last >= index; ) {
        cells[column++] = above.cell;
        above = reaching.get(column);
      }
    };
    for (const cell of element.cells) {
      const shown = isShown(cell) ? { text: shownText(cell), element: cell } : null;
      if (shown === null && isGone(cell)) continue;
      takeReaching();
      for (let span = 0; span < cell.colSpan; span++) {
        // A span of 0 reaches to the end of the body.
        const last = index + (cell.rowSpan || Infinity) - 1;
        if (last > index) reaching.set(column, { cell: shown, last });
        cells[column++] = shown;
      }
    }
    takeReaching();
    return { element, cells };
  });
}

/** Header rows are those in `thead`, or the leading rows that hold only `th`. */
function countHeaderRows(rows: GridRow[]): number {
  let count = 0;
  for (const { element } of rows) {
    const inHead = element.parentElement?.tagName === 'THEAD';
    const onlyHeaders =
      element.childElementCount > 1 && [...element.children].every((c) => c.tagName === 'TH');
    if (!inHead && !onlyHeaders) break;
    count++;
  }
  return count;
}

function isRepeatedHeader({ element, cells }: GridRow, headerRows: GridRow[]): boolean {
  if (element.querySelector('td') === null) return true;
  return headerRows.some((header) =>
    header.cells.every((cell, i) => cell?.text === cells[i]?.text),
  );
}

function headerText(cell: Cell | null): string {
  if (cell === null) return '';
  const { text, element } = cell;
  return text === '' ? tidy(element.title || element.getAttribute('aria-label')) : text;
}
