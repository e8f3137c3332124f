import type { FoundList } from '../found-list.ts';
import type { GridRow } from '../grid/grid.ts';
import { isOneCell } from '../grid/headers.ts';
import { fold } from '../words/text.ts';

/** The rows that may say something: no headings or sentences across the list, and none that say that there is nothing. */
export function dataRows({ grid, spec }: FoundList): GridRow[] {
  const empty = (spec?.empty ?? []).map(fold);
  return grid.rows.filter((row) => {
    if (isOneCell(row)) return false;
    return empty.length === 0 || !empty.includes(fold(row.element.textContent));
  });
}
