import type { Sel, ViewSpec } from '../../store/view-spec.ts';
import type { Grid } from '../grid/grid.ts';
import { isShownDeep } from '../page/shown.ts';
import { fold } from '../words/text.ts';
import { findAll } from './find-all.ts';

/** Whether the address and the marks of a page say that this view is the one that is open. */
export function isOpen({ when }: ViewSpec, document: Document): boolean {
  const { pathname, hash } = document.location;
  const { path, shows = [] } = when;
  if (path !== undefined && !globOf(path).test(pathname + hash)) return false;
  return shows.every((mark) => findAll(document, mark).length > 0);
}

/** Whether one of the marks is shown. */
export function showsAny(document: Document, marks: readonly Sel[] = []): boolean {
  return marks.some((mark) => findAll(document, mark).some(isShownDeep));
}

/** Whether all these words stand in the headers of a list. */
export function hasHeaders({ headers }: Grid, words: readonly string[] = []): boolean {
  return hasAll(headers.flat(), words);
}

/** Whether all these words stand in one header on the page, even of a list that cannot be read. */
export function showsHeaders(document: Document, words: readonly string[]): boolean {
  return findAll(document, 'table, [role=grid], [role=table]').some((list) => {
    const cells = findAll(list, 'th, [role=columnheader]').filter(isShownDeep);
    return hasAll(
      cells.map((cell) => cell.textContent),
      words,
    );
  });
}

function hasAll(told: readonly string[], words: readonly string[]): boolean {
  const all = new Set(told.map(fold));
  return words.every((word) => all.has(fold(word)));
}

/** `*` stands for one piece of an address, `**` for any number; all else is literal. */
function globOf(path: string): RegExp {
  const pieces = path.split(/(\*\*|\*)/).map((piece) => {
    if (piece === '**') return '.*';
    return piece === '*' ? '[^/?#]+' : piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${pieces.join('')}(?:[?&].*)?$`);
}
