import type { Field, RowsSpec, ViewKind } from '../../store/view-spec.ts';
import type { FoundList } from '../found-list.ts';
import { type Column, columnsOf } from '../grid/columns.ts';
import type { Grid } from '../grid/grid.ts';
import { isShownDeep } from '../page/shown.ts';
import type { KnownView, ReadWith } from '../read-with.ts';
import type { NoReadingReason } from '../reading/reading.ts';
import { fold } from '../words/text.ts';
import { gridsOf } from './grids-of.ts';
import { hasHeaders, isOpen, showsAny, showsHeaders } from './is-open.ts';
import { pageFields } from './page-fields.ts';
import { stackedGrid } from './stacked-grid.ts';
import { withFields } from './with-fields.ts';

/** The list of the known view that is open; why it cannot be read; or null when no known view is open. */
export function knownList(document: Document, how: ReadWith): FoundList | NoReadingReason | null {
  let changed = false;
  for (const view of how.views) {
    const { when, loading, rows } = view.spec;
    if (!isOpen(view.spec, document)) continue;
    if (showsAny(document, loading)) return 'loading';
    const there = gridsOf(document, rows);
    const grids = there.filter((grid) => hasHeaders(grid, when.headers));
    if (grids.length === 0 && when.headers && !showsHeaders(document, when.headers)) {
      changed ||= view.source.by === 'mapping' && there.some((grid) => isLike(grid, when.headers!));
      continue;
    }
    return listOf(document, view, grids, how) ?? 'drift';
  }
  return changed ? 'drift' : null;
}

/** Whether a list has most of these words: it is the one that a person taught, and has changed since. */
function isLike(grid: Grid, words: readonly string[]): boolean {
  return words.filter((word) => hasHeaders(grid, [word])).length * 2 >= words.length;
}

/** The list in the one grid of a view; null when what must be there is not. */
function listOf(
  document: Document,
  { spec, source }: KnownView,
  grids: Grid[],
  { words, today }: ReadWith,
): FoundList | null {
  const filled = grids.filter(({ rows, hiddenRows }) => rows.length + hiddenRows > 0);
  const grid = filled.length === 0 ? emptyGrid(document, spec.empty) : onlyGrid(filled, spec.rows);
  if (grid === null) return null;
  const { kind, scope, fields = [] } = spec;
  const found = withFields(grid, columnsOf(grid, words), fields);
  const said = found && pageFields(document, spec, grid.root, today);
  if (!said || (filled.length > 0 && !holds(kind, found.columns, said))) return null;
  return { kind, scope, ...found, source, spec, said };
}

/** The one list of a view; of several nobody can say which counts, unless the view says that all do. */
function onlyGrid(filled: Grid[], rows: RowsSpec): Grid | null {
  if (rows.as === 'table' && rows.several) return stackedGrid(filled);
  return filled.length === 1 ? filled[0]! : null;
}

/** A list without rows, where the page says itself that there is nothing. */
function emptyGrid(document: Document, empty: readonly string[] = []): Grid | null {
  if (empty.length === 0) return null;
  const words = empty.map(fold);
  for (const root of document.querySelectorAll<HTMLElement>('body *')) {
    const isLine = root.childElementCount === 0 && words.includes(fold(root.textContent));
    if (isLine && isShownDeep(root)) return { root, headers: [], rows: [], hiddenRows: 0 };
  }
  return null;
}

/** Whether the list has what its kind cannot do without. */
function holds(kind: ViewKind, columns: Column[], said: FoundList['said']): boolean {
  const has = (...fields: Field[]) => columns.some(({ field }) => field && fields.includes(field));
  const hasDay = has('date', 'date-from', 'when') || said.day !== undefined;
  const hasCode = has('code', 'kind', 'reason') || said.code !== undefined;
  switch (kind) {
    case 'events':
      return hasDay && hasCode;
    case 'history':
      return hasDay && columns.some(({ lesson, dagdeel }) => lesson !== null || dagdeel !== null);
    case 'matrix':
      return columns.some(({ date }) => date !== null);
    case 'register':
      return has('pupil', 'first-name', 'last-name');
    case 'totals':
      return has('count');
  }
}
