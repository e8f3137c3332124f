import { isGone, isShown, isShownWhole } from '../page/shown.ts';
import { tidy } from '../words/text.ts';
import { shownText, wholeText } from './cell-text.ts';
import type { Cell } from './grid.ts';
import { lookOf, lookWithin } from './looks.ts';

/** The cells of one row that take a place, in order. */
export interface RowCells {
  elements: HTMLTableCellElement[];
  /** As shown; null where it is invisible. */
  cells: (Cell | null)[];
  /** Whether one may reach over more columns or rows. */
  hasSpans: boolean;
}

/** So many rows of one look are asked before the others are taken to be like them. */
const ASKED_FIRST = 3;
/** And after that one in so many: a prime, since styles count rows by 2, 3 or 5. */
const ASKED_ONE_IN = 61;
/** What a row may show or hide only while a person is there. */
const IN_USE = ':hover, :focus-within';

/**
 * Reads the cells of rows. To ask the browser of each cell whether it is shown takes twice as long as to
 * read it, so cells are taken to be shown whole where the rows that look just like theirs, and stand
 * under a row of the same look, were found to show them whole. Any other cell is asked. A style may
 * still go by the place of a row: when one of the rows asked in between says otherwise, all are asked.
 */
export function readRows(rows: readonly HTMLTableRowElement[]): RowCells[] {
  return readAlike(rows) ?? rows.map((row) => askCells(cellsIn(row)));
}

/** What rows of one look showed so far: how many were asked, and which cells were shown whole in all of them. */
interface Alike {
  asked: number;
  isWhole: boolean[];
}

function readAlike(rows: readonly HTMLTableRowElement[]): RowCells[] | null {
  const looks = new Map<string, Alike>();
  const read: RowCells[] = [];
  let above = '';
  for (const [index, row] of rows.entries()) {
    const own = lookOf(row);
    const seen = cellsIn(row);
    const look =
      seen.look === null || row.matches(IN_USE) ? null : `${above}\n${own}\n${seen.look}`;
    above = own;
    if (look === null) {
      read.push(askCells(seen));
      continue;
    }
    const alike = looks.get(look) ?? { asked: 0, isWhole: [] };
    const isCheck = index % ASKED_ONE_IN === 0 && alike.asked >= ASKED_FIRST;
    if (isCheck && !seen.elements.every((cell, i) => !alike.isWhole[i] || isShownWhole(cell))) {
      return null;
    }
    if (alike.asked < ASKED_FIRST) {
      alike.asked++;
      looks.set(look, alike);
      alike.isWhole = seen.elements.map(
        (cell, i) => alike.isWhole[i] !== false && isShownWhole(cell),
      );
      read.push(askCells(seen));
    } else read.push(askCells(seen, alike.isWhole));
  }
  return read;
}

interface SeenCells {
  elements: HTMLTableCellElement[];
  /** Text of a cell without elements in it; null of the others. */
  texts: (string | null)[];
  /** All by which a style can tell these cells from those of another row; null when there is more. */
  look: string | null;
  hasSpans: boolean;
}

function cellsIn(row: HTMLTableRowElement): SeenCells {
  const seen: SeenCells = { elements: [], texts: [], look: '', hasSpans: false };
  for (let cell = row.firstElementChild; cell !== null; cell = cell.nextElementSibling) {
    const tag = cell.tagName;
    if (tag !== 'TD' && tag !== 'TH') continue;
    const hasElements = cell.firstElementChild !== null;
    const text = hasElements ? null : cell.textContent;
    const look = hasElements ? lookWithin(cell) : lookOf(cell);
    seen.elements.push(cell as HTMLTableCellElement);
    seen.texts.push(text);
    seen.hasSpans ||= look === null || look.includes('span');
    if (look === null) seen.look = null;
    else if (seen.look !== null) seen.look += `${tag}${look}${text === '' ? '0' : '1'}`;
  }
  return seen;
}

function askCells(seen: SeenCells, isWhole: readonly boolean[] = []): RowCells {
  const read: RowCells = { elements: [], cells: [], hasSpans: seen.hasSpans };
  for (const [i, element] of seen.elements.entries()) {
    const text = seen.texts[i] ?? null;
    let cell: Cell | null = null;
    if (isWhole[i] === true)
      cell = { text: text === null ? wholeText(element) : tidy(text), element };
    else if (isShown(element)) cell = { text: shownText(element), element };
    else if (isGone(element)) continue;
    read.elements.push(element);
    read.cells.push(cell);
  }
  return read;
}
