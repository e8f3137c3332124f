import { isSaid } from '../page/shown.ts';
import { tidy } from '../words/text.ts';
import { withoutCollapsed } from './collapsed-columns.ts';
import type { GridRow } from './grid.ts';
import { shownRows } from './shown-rows.ts';
import { spreadRows } from './spread-rows.ts';

/** The rows of a table itself, not of tables in it, without those of the foot. */
export interface TableRows {
  /** The shown ones, in the order of the page, their merged cells spread out. */
  rows: GridRow[];
  /** How many the page has but hides. */
  hidden: number;
}

export function readTableRows(table: HTMLTableElement): TableRows {
  const elements: HTMLTableRowElement[] = [];
  let hidden = 0;
  for (const part of partsOf(table)) {
    const isPartSaid = isSaid(part);
    for (const row of rowsIn(part)) {
      if (isPartSaid) elements.push(row);
      else if (hasText(row)) hidden++;
    }
  }
  const read = shownRows(elements);
  read.forEach((row, index) => {
    if (row === null && hasText(elements[index]!)) hidden++;
  });
  return { rows: withoutCollapsed(table, spreadRows(elements, read)), hidden };
}

/** The row elements of a table, hidden ones too; no more of them are touched than are taken. */
export function* rowElements(table: HTMLTableElement): Generator<HTMLTableRowElement> {
  for (const part of partsOf(table)) yield* rowsIn(part);
}

function partsOf(table: HTMLTableElement): Element[] {
  return [...table.children].filter(({ tagName }) => /^T(?:HEAD|BODY|R)$/.test(tagName));
}

/** The rows of a part; a row that stands in no part is its own. */
function* rowsIn(part: Element): Generator<HTMLTableRowElement> {
  if (part.tagName === 'TR') yield part as HTMLTableRowElement;
  else {
    for (let row = part.firstElementChild; row !== null; row = row.nextElementSibling) {
      if (row.tagName === 'TR') yield row as HTMLTableRowElement;
    }
  }
}

/** A row without any is only a spacer. */
function hasText(row: Element): boolean {
  return tidy(row.textContent) !== '';
}
