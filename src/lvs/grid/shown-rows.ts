import { isShown, isShownWhole } from '../page/shown.ts';
import { Look } from './look.ts';
import { askCells, type RowCells, type SeenCells, seeCells, wholeCells } from './row-cells.ts';

/** A list up to this many rows is asked everything: it costs a few milliseconds. */
const ASKED_WHOLE = 500;
/** So many rows of one look in one place are asked before those after them are taken to be like them. */
const ASKED_FIRST = 3;
/** And after that one in so many: a prime, since styles count rows by 2, 3 or 5. */
const ASKED_ONE_IN = 31;
/** What a row may show or hide only while a person is there. */
const IN_USE = ':hover, :focus-within';

/**
 * Reads the cells of rows; null for a row that is hidden. To ask the browser of each cell whether it is
 * shown takes three times as long as to read it. So in a long list a cell is taken to be shown whole
 * where rows that look just like its own, under rows of the same looks, were found to show it whole. Any
 * other is asked. A style may still go by the place of a row: as soon as two rows that look the same are
 * found to differ, everything is asked.
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
  const before = new Set<Look>();
  /** Of each look in each place, the last row that was not asked: styles by place reach to the end. */
  const trusted = new Map<Look, { row: HTMLTableRowElement; seen: SeenCells }>();
  let above = ownLooks;
  const read: (RowCells | null)[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    const own = ownLooks.withAttributes(row);
    const seen = seeCells(row, looks.with(own));
    const { look } = seen;
    before.add(own);
    const inPlace = look?.with(above).with(before.size);
    above = own;
    if (!look || !inPlace || row.matches(IN_USE)) {
      read.push(askRow(row));
      continue;
    }
    if (inPlace.asked < ASKED_FIRST || index % ASKED_ONE_IN === 0) {
      if (!isAsKnown(row, seen, look)) return null;
      inPlace.asked++;
    } else trusted.set(inPlace, { row, seen });
    if (look.hidesRow) read.push(null);
    else read.push(look.hiding.size > 0 ? askCells(seen, look.hiding) : wholeCells(seen));
  }
  for (const { row, seen } of trusted.values()) {
    if (!isAsKnown(row, seen, seen.look!)) return null;
  }
  return read;
}

/** Asks a row, and whether it shows what rows of its look were found to show; the first one tells what that is. */
function isAsKnown(row: HTMLTableRowElement, { cells }: SeenCells, look: Look): boolean {
  const isHidden = !isShown(row);
  const hiding = cells.flatMap(({ element }, i) => (isShownWhole(element) ? [] : [i]));
  if (look.asked++ > 0) {
    const isSame = hiding.length === look.hiding.size && hiding.every((i) => look.hiding.has(i));
    return isHidden === look.hidesRow && isSame;
  }
  look.hidesRow = isHidden;
  for (const i of hiding) look.hiding.add(i);
  return true;
}
