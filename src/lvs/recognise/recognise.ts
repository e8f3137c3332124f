import type { FoundList } from '../found-list.ts';
import { columnsOf } from '../grid/columns.ts';
import { tableGrid } from '../grid/table-grid.ts';
import { isShownDeep } from '../page/shown.ts';
import { viewKindOf } from '../views/view-kind.ts';
import type { HeaderWords } from '../words/dictionary.ts';

/** The lists of attendance that a page shows, told by their header words, in page order. */
export function recognise(document: Document, words: HeaderWords): FoundList[] {
  const lists: FoundList[] = [];
  for (const table of document.getElementsByTagName('table')) {
    if (table.getElementsByTagName('table').length > 0 || !isShownDeep(table)) continue;
    const grid = tableGrid(table);
    if (grid === null) continue;
    const columns = columnsOf(grid, words);
    const kind = viewKindOf(grid, columns);
    if (kind === null) continue;
    const scope = columns.some(({ field }) => field === 'pupil') ? 'group' : 'pupil';
    const source = { by: 'recognised', id: null, view: null } as const;
    lists.push({ kind, scope, grid, columns, source, spec: null, said: {} });
  }
  return lists;
}
