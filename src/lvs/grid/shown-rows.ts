import { isShown, isShownWhole } from '../page/shown.ts';
import { Look } from './look.ts';
import { askCells, type RowCells, seeCells, wholeCells } from './row-cells.ts';

/** A list up to this many rows is asked everything: it costs a few milliseconds. */
const ASKED_WHOLE = 500;
/** So many rows of one look are asked before the others are taken to be like them. */
const ASKED_FIRST = 3;
/** And after that one in so many: a prime, since styles count rows by 2, 3 or 5. */
const ASKED_ONE_IN = 61;
/** What a row may show or hide only while a person is there. */
const IN_USE = ':hover, :focus-within';

/**
 * Reads the cells of rows; null for a row that is hidden. To ask the browser of each cell whether it is
 * shown takes three times as long as to read it. So in a long list a cell is taken to be shown whole
 * where rows that look just like its own, under a row of the same look, were found to show it whole. Any
 * other is asked. A style may still go by the place of a row: as soon as one of the rows asked in between
 * hides what it should not, everything is asked.
 */
export function shownRows(rows: readonly HTMLTableRowElement[]): (RowCells | null)[] {
  return (rows.length > ASKED_WHOLE ? readAlike(rows) : null) ?? rows.map(askRow);
}

function askRow(row: HTMLTableRowElement): RowCells | null {
  return isShown(row) ? askCells(seeCells(row, null)) : null;
}

/** Null when rows that look the same are not shown the same. */
function readAlike(rows: readonly HTMLTableRowElement[]): (RowCells | null)[] | null {
  const ownLooks = new Look();
  const looks = new Look();
  let above = ownLooks;
  const read: (RowCells | null)[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    const own = ownLooks.withAttributes(row);
    const seen = seeCells(row, looks.with(above).with(own));
    above = own;
    const { look, cells } = seen;
    if (look === null || row.matches(IN_USE)) {
      read.push(askRow(row));
      continue;
    }
    const isFirst = look.asked < ASKED_FIRST;
    if (isFirst || index % ASKED_ONE_IN === 0 || index === rows.length - 1) {
      const isHidden = !isShown(row);
      const hiding = cells.flatMap(({ element }, i) => (isShownWhole(element) ? [] : [i]));
      const isNews = (isHidden && !look.hidesRow) || hiding.some((i) => !look.hiding.has(i));
      if (isNews && !isFirst) return null;
      look.asked++;
      look.hidesRow ||= isHidden;
      for (const i of hiding) look.hiding.add(i);
    }
    if (isFirst || look.hidesRow) read.push(askRow(row));
    else read.push(look.hiding.size > 0 ? askCells(seen, look.hiding) : wholeCells(seen));
  }
  return read;
}
