import type { ViewKind } from '../../store/view-spec.ts';
import type { FoundList } from '../found-list.ts';
import { ariaGrid } from '../grid/aria-grid.ts';
import { type Column, columnsOf } from '../grid/columns.ts';
import { findSplit } from '../grid/find-split.ts';
import type { Grid } from '../grid/grid.ts';
import { splitGrid } from '../grid/split-grid.ts';
import { tableGrid } from '../grid/table-grid.ts';
import { rootsOf } from '../page/roots.ts';
import { isShownDeep } from '../page/shown.ts';
import { viewKindOf } from '../views/view-kind.ts';
import type { HeaderWords } from '../words/dictionary.ts';
import { aboutPage, judgeList, PROPOSED } from './confidence.ts';
import type { Why } from './why.ts';

/** A page of more lists is a page of something else: not all of them are looked into. */
const MOST_LISTS = 30;

/** A list on the page, of attendance or of anything else. */
export interface Listed {
  as: 'table' | 'split' | 'grid';
  grid: Grid;
  columns: Column[];
  /** What its header words alone make of it. */
  kind: ViewKind | null;
}

const ROLES = '[role=grid], [role=table], [role=treegrid]';

/** All lists that a page shows, also in open shadow roots, in page order. */
export function listsIn(document: Document, words: HeaderWords): Listed[] {
  const lists: Listed[] = [];
  for (const root of rootsOf(document)) {
    for (const [as, grid] of gridsIn(root)) {
      if (grid === null) continue;
      const columns = columnsOf(grid, words);
      lists.push({ as, grid, columns, kind: viewKindOf(grid, columns) });
    }
  }
  return lists;
}

function* gridsIn(root: Document | ShadowRoot): Generator<[Listed['as'], Grid | null]> {
  const pieces = new Set<Element>();
  for (const { head, body, beside } of findSplit(root)) {
    const grid = splitGrid(head, body, beside);
    if (grid === null) continue; // each may still be a list by itself
    for (const pair of [{ head, body }, ...beside]) pieces.add(pair.head).add(pair.body);
    yield ['split', grid];
  }
  for (const table of root.querySelectorAll('table')) {
    if (pieces.has(table) || table.getElementsByTagName('table').length > 0) continue;
    if (isShownDeep(table)) yield ['table', tableGrid(table)];
  }
  for (const grid of root.querySelectorAll<HTMLElement>(ROLES)) {
    if (grid.matches('table') || grid.querySelector('table') || !isShownDeep(grid)) continue;
    yield ['grid', ariaGrid(grid)];
  }
}

/** Those that are surely lists of attendance: their header words say so. */
export function sureOnes(lists: readonly Listed[]): FoundList[] {
  return lists.flatMap(({ grid, columns, kind }) => {
    if (kind === null) return [];
    const scope = columns.some(({ field }) => field === 'pupil') ? 'group' : 'pupil';
    const source = { by: 'recognised', id: null, view: null } as const;
    return [{ kind, scope, grid, columns, source, spec: null, said: {} }];
  });
}

/** Why one of the lists is likely, though not surely, one of attendance; null when none is. */
export function proposalIn(document: Document, lists: readonly Listed[]): Why[] | null {
  const about = aboutPage(document);
  const judged = lists
    .slice(0, MOST_LISTS)
    .map(({ grid, columns }) => judgeList(about, grid, columns));
  const [best] = judged.sort((a, b) => b.confidence - a.confidence);
  return best && best.confidence >= PROPOSED ? best.why : null;
}
