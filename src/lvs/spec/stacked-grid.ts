import type { Grid } from '../grid/grid.ts';
import { rootOf } from '../grid/root-of.ts';

/** Lists below each other as one list, a block for each month for example; null when their headers differ. */
export function stackedGrid(grids: readonly Grid[]): Grid | null {
  const [first] = grids;
  if (first === undefined) return null;
  const header = JSON.stringify(first.headers);
  if (grids.some(({ headers }) => JSON.stringify(headers) !== header)) return null;
  return {
    ...first,
    root: rootOf(grids.map(({ root }) => root)),
    rows: grids.flatMap(({ rows }) => rows),
    hiddenRows: grids.reduce((sum, { hiddenRows }) => sum + hiddenRows, 0),
  };
}
