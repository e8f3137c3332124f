import type { FoundList } from '../found-list.ts';
import { columnsOf } from '../grid/columns.ts';
import { tableGrid } from '../grid/table-grid.ts';
import { isShownDeep } from '../page/shown.ts';
import type { KnownView, ReadWith } from '../read-with.ts';
import type { NoReadingReason } from '../reading/reading.ts';
import { isOpen } from './is-open.ts';

/** The list of the known view that is open; why it cannot be read; or null when no known view is open. */
export function knownList(document: Document, how: ReadWith): FoundList | NoReadingReason | null {
  const view = how.views.find(({ spec }) => isOpen(spec, document));
  if (view === undefined) return null;
  if ((view.spec.loading ?? []).some((mark) => isAnyShown(document, mark))) return 'loading';
  return listOf(document, view, how) ?? 'drift';
}

function listOf(
  document: Document,
  { spec, source }: KnownView,
  { words }: ReadWith,
): FoundList | null {
  if (spec.rows.as !== 'table') return null;
  const table = document.querySelector<HTMLTableElement>(spec.rows.at ?? 'table');
  const grid = table && tableGrid(table);
  if (!grid) return null;
  return {
    kind: spec.kind,
    scope: spec.scope,
    grid,
    columns: columnsOf(grid, words),
    source,
    spec,
    said: {},
  };
}

function isAnyShown(document: Document, mark: string): boolean {
  return [...document.querySelectorAll(mark)].some(isShownDeep);
}
