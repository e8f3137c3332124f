import { isGone, isShown } from '../page/shown.ts';
import { tidy } from '../words/text.ts';
import { shownText, wholeText } from './cell-text.ts';
import type { Cell } from './grid.ts';
import type { Look } from './look.ts';

/** The cells of one row that take a place, in order. */
export interface RowCells {
  /** As shown; null where it is invisible. */
  cells: (Cell | null)[];
  /** Their elements; null when each of them stands in one column and one row. */
  elements: HTMLTableCellElement[] | null;
}

/** The cells of a row before it is known what of them is shown. */
export interface SeenCells {
  /** Read as if everything in them were shown. */
  cells: Cell[];
  /** Null when it does not tell everything. */
  look: Look | null;
}

/** Sees the cells of a row; `above`: the look of what stands around them, null when looks are of no use. */
export function seeCells(row: HTMLTableRowElement, above: Look | null): SeenCells {
  const cells: Cell[] = [];
  let look = above;
  for (let child = row.firstElementChild; child !== null; child = child.nextElementSibling) {
    const tag = child.tagName;
    if (tag !== 'TD' && tag !== 'TH') continue;
    const element = child as HTMLTableCellElement;
    if (look !== null) look = look.with(tag).withAttributes(element);
    if (element.firstElementChild === null) {
      const text = element.textContent;
      if (look !== null) look = look.with(text === '');
      cells.push({ text: tidy(text), element });
    } else {
      if (look !== null) look = look.withContent(element);
      cells.push({ text: look === null ? '' : wholeText(element), element });
    }
  }
  return { cells, look };
}

/** The cells as if everything in them is shown. */
export function wholeCells({ cells, look }: SeenCells): RowCells {
  return { cells, elements: look?.hasSpans ? elementsOf(cells) : null };
}

/** Asks of cells whether they are shown: of these columns, or of all. */
export function askCells(
  { cells, look }: SeenCells,
  doubted: ReadonlySet<number> | null = null,
): RowCells {
  const asked: (Cell | null)[] = [];
  const elements: HTMLTableCellElement[] = [];
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    const { element } = cell;
    if (doubted !== null && !doubted.has(i)) asked.push(cell);
    else if (isShown(element)) asked.push({ text: shownText(element), element });
    else if (isGone(element)) continue;
    else asked.push(null);
    elements.push(element as HTMLTableCellElement);
  }
  return { cells: asked, elements: look?.hasSpans === false ? null : elements };
}

function elementsOf(cells: readonly Cell[]): HTMLTableCellElement[] {
  return cells.map(({ element }) => element as HTMLTableCellElement);
}
