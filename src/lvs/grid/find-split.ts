import { isShownDeep } from '../page/shown.ts';
import { tidy } from '../words/text.ts';
import type { Split } from './split-grid.ts';
import { rowElements } from './table-rows.ts';

/** With the pairs that stand to the right of it, as columns that scroll by themselves do. */
export interface FoundSplit extends Split {
  beside: Split[];
}

type Kind = 'head' | 'body' | 'both' | 'empty';

/**
 * Tables with only header rows, directly followed by as many tables without any: a list in pieces.
 * Whether their columns and rows agree is for `splitGrid` to say.
 */
export function findSplit(root: Document | ShadowRoot): FoundSplit[] {
  const tables = shownTables(root).map((table) => ({ table, kind: kindOf(table) }));
  const run = (from: number, isKind: (kind: Kind) => boolean, goesOn: boolean) => {
    let end = from;
    const isNext = () => end === 0 || isNextTo(tables[end - 1]!.table, tables[end]!.table);
    while (
      end < tables.length &&
      isKind(tables[end]!.kind) &&
      ((end === from && !goesOn) || isNext())
    )
      end++;
    return tables.slice(from, end).map(({ table }) => table);
  };
  const splits: FoundSplit[] = [];
  for (let at = 0; at < tables.length; ) {
    const heads = run(at, (kind) => kind === 'head', false);
    const bodies = heads.length > 0 ? run(at + heads.length, isBody, true) : [];
    if (heads.length > 0 && heads.length === bodies.length) {
      const [first, ...beside] = heads.map((head, i) => ({ head, body: bodies[i]! }));
      splits.push({ ...first!, beside });
    }
    at += Math.max(heads.length + bodies.length, 1);
  }
  return splits;
}

/** One without any row may be the place of rows that are not there now. */
function isBody(kind: Kind): boolean {
  return kind === 'body' || kind === 'empty';
}

/** Whether a table directly after this one has only rows: perhaps those of a header that stands alone here. */
export function isRowsNext(table: HTMLTableElement): boolean {
  const tables = shownTables(table.getRootNode() as Document | ShadowRoot);
  const next = tables[tables.indexOf(table) + 1];
  return next !== undefined && kindOf(next) === 'body' && isNextTo(table, next);
}

/** Those without tables in them. */
function shownTables(root: Document | ShadowRoot): HTMLTableElement[] {
  return [...root.querySelectorAll('table')].filter(
    (table) => table.getElementsByTagName('table').length === 0 && isShownDeep(table),
  );
}

/** What its shown rows are; it looks no further than it must. */
function kindOf(table: HTMLTableElement): Kind {
  let isHead = false;
  for (const row of rowElements(table)) {
    if (!isShownDeep(row)) continue;
    const holdsHeaders =
      row.parentElement === table.tHead || [...row.cells].every(({ tagName }) => tagName === 'TH');
    if (holdsHeaders) isHead = true;
    else return isHead ? 'both' : 'body';
  }
  return isHead ? 'head' : 'empty';
}

/** Whether nothing is said between one table and the next. */
function isNextTo(table: HTMLTableElement, next: HTMLTableElement): boolean {
  const between = table.ownerDocument.createRange();
  between.setStartAfter(table);
  between.setEndBefore(next);
  return tidy(between.toString()) === '';
}
