import { isShownDeep } from '../page/shown.ts';
import { tidy } from '../words/text.ts';
import type { Split } from './split-grid.ts';
import { rowsOf } from './table-rows.ts';

/** With the pairs that stand to the right of it, as columns that scroll by themselves do. */
export interface FoundSplit extends Split {
  beside: Split[];
}

type Kind = 'head' | 'body' | 'both';

/**
 * Tables with only header rows, directly followed by as many tables without any: a list in pieces.
 * Whether their columns and rows agree is for `splitGrid` to say.
 */
export function findSplit(root: Document | ShadowRoot): FoundSplit[] {
  const tables = shownTables(root).map((table) => ({ table, kind: kindOf(table) }));
  const run = (from: number, kind: Kind, goesOn: boolean) => {
    let end = from;
    const isNext = () => end === 0 || isNextTo(tables[end - 1]!.table, tables[end]!.table);
    while (tables[end]?.kind === kind && ((end === from && !goesOn) || isNext())) end++;
    return tables.slice(from, end).map(({ table }) => table);
  };
  const splits: FoundSplit[] = [];
  for (let at = 0; at < tables.length; ) {
    const heads = run(at, 'head', false);
    const bodies = heads.length > 0 ? run(at + heads.length, 'body', true) : [];
    if (heads.length > 0 && heads.length === bodies.length) {
      const [first, ...beside] = heads.map((head, i) => ({ head, body: bodies[i]! }));
      splits.push({ ...first!, beside });
    }
    at += Math.max(heads.length + bodies.length, 1);
  }
  return splits;
}

/** Whether a table directly after this one has only rows: perhaps those of a header that stands alone here. */
export function isRowsNext(table: HTMLTableElement): boolean {
  const tables = shownTables(table.getRootNode() as Document | ShadowRoot);
  const next = tables[tables.indexOf(table) + 1];
  if (next === undefined || kindOf(next) !== 'body' || !isNextTo(table, next)) return false;
  return rowsOf(next).shown.length > 0;
}

/** Those without tables in them. */
function shownTables(root: Document | ShadowRoot): HTMLTableElement[] {
  return [...root.querySelectorAll('table')].filter(
    (table) => table.getElementsByTagName('table').length === 0 && isShownDeep(table),
  );
}

function kindOf(table: HTMLTableElement): Kind {
  const { shown } = rowsOf(table);
  const isHead = (row: HTMLTableRowElement) =>
    row.parentElement === table.tHead || [...row.cells].every(({ tagName }) => tagName === 'TH');
  if (shown.length === 0 || !isHead(shown[0]!)) return 'body';
  return shown.every(isHead) ? 'head' : 'both';
}

/** Whether nothing is said between one table and the next. */
function isNextTo(table: HTMLTableElement, next: HTMLTableElement): boolean {
  const between = table.ownerDocument.createRange();
  between.setStartAfter(table);
  between.setEndBefore(next);
  return tidy(between.toString()) === '';
}
