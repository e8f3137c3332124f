import { isSaid, isShown } from '../page/shown.ts';
import { tidy } from '../words/text.ts';

export interface TableRows {
  /** The shown ones but those of the foot, in the order of the page. */
  shown: HTMLTableRowElement[];
  /** Rows that the page has but hides. */
  hidden: number;
  /** Whether it has a part that is not its head, be it empty. */
  hasBody: boolean;
}

/** The rows of a table itself, not of tables in it. */
export function rowsOf(table: HTMLTableElement): TableRows {
  const found: TableRows = { shown: [], hidden: 0, hasBody: false };
  for (const part of table.children) {
    if (part.tagName === 'TR') take(part, isSaid(table), found);
    if (part.tagName === 'TR' || part.tagName === 'TBODY') found.hasBody = true;
    if (part.tagName !== 'THEAD' && part.tagName !== 'TBODY') continue;
    const isPartSaid = isSaid(part);
    for (let row = part.firstElementChild; row !== null; row = row.nextElementSibling) {
      if (row.tagName === 'TR') take(row, isPartSaid, found);
    }
  }
  return found;
}

function take(row: Element, isPartSaid: boolean, found: TableRows): void {
  if (isPartSaid && isShown(row)) found.shown.push(row as HTMLTableRowElement);
  else if (tidy(row.textContent) !== '') found.hidden++; // an empty one is only a spacer
}
