import type { RowsSpec, Sel } from '../../store/view-spec.ts';
import { ariaGrid } from '../grid/aria-grid.ts';
import { besideGrid } from '../grid/beside-grid.ts';
import type { Grid } from '../grid/grid.ts';
import { splitGrid } from '../grid/split-grid.ts';
import { tableGrid } from '../grid/table-grid.ts';
import { isShownDeep } from '../page/shown.ts';
import { blockGrid } from './block-grid.ts';
import { findAll } from './find-all.ts';

/** The lists that stand where a view has its rows. */
export function gridsOf(document: Document, rows: RowsSpec): Grid[] {
  const grids = () => {
    switch (rows.as) {
      case 'table':
        return tablesIn(document, rows.at ?? 'table').map(tableGrid);
      case 'split':
        return shown(document, rows.at).map((root) => splitIn(root, rows));
      case 'beside':
        return shown(document, rows.at).map((root) => besideGrid(tablesIn(root, rows.tables)));
      case 'grid':
        return shown(document, rows.at ?? '[role=grid], [role=table]').map(ariaGrid);
      case 'blocks':
        return [blockGrid(document, rows.at)];
    }
  };
  return grids().filter((grid) => grid !== null);
}

/** Columns that scroll by themselves are pairs of their own. */
function splitIn(root: HTMLElement, at: { head: Sel; body: Sel }): Grid | null {
  const bodies = tablesIn(root, at.body);
  const heads = tablesIn(root, at.head);
  const [first, ...beside] = heads.map((head, i) => ({ head, body: bodies[i]! }));
  return first && heads.length === bodies.length ? splitGrid(first.head, first.body, beside) : null;
}

function tablesIn(root: Document | HTMLElement, at: Sel): HTMLTableElement[] {
  const isTable = (element: HTMLElement) => element.tagName === 'TABLE';
  return shown(root, at).filter(isTable) as HTMLTableElement[];
}

function shown(root: Document | HTMLElement, at: Sel): HTMLElement[] {
  return findAll(root, at).filter(isShownDeep);
}
