import type { ViewKind } from '../../store/view-spec.ts';
import { type Column, columnWith } from '../grid/columns.ts';
import type { Grid } from '../grid/grid.ts';
import { readCounts } from '../words/count-text.ts';
import { nameColumns } from './names.ts';

/** Lists with the same columns that are no attendance: marks, messages, requests for leave. */
const OTHER = /cijfer|weging|onderwerp|verzonden|aanvra|aangevra|akkoord/i;
/** Headers over what was seen of one day or lesson. */
const SEEN = /aanwezig|presentie|absentie|verzuim|registratie/i;

/**
 * Tells from the header words (and, for totals and registers, a look into the cells) what kind of
 * attendance view a table is; null when it is none.
 */
export function viewKindOf(grid: Grid, columns: Column[]): ViewKind | null {
  const pupil = nameColumns(columns);
  const date = columnWith(columns, 'date', 'date-from', 'when');
  const slots = columns.filter((c) => c.date === null && (c.lesson !== null || c.dagdeel !== null));
  const days = new Set(columns.filter((c) => c.date !== null).map((c) => JSON.stringify(c.date)));

  if (hasFields(grid)) return pupil ? 'register' : null;
  // A row per dagdeel and a column per day: not yet read.
  if (days.size >= 2) return columnWith(columns, 'part') ? null : 'matrix';
  // Without rows these may stand in another table, and silence would pass for presence.
  if (date && slots.length >= 2 && !pupil) return grid.rows.length > 0 ? 'history' : null;
  if (date && columnWith(columns, 'code', 'kind', 'reason')) {
    return columns.some(({ header }) => OTHER.test(header)) ? null : 'events';
  }
  if (pupil && !date && (days.size === 1 || slots.length >= 2)) return 'register';
  if (pupil && !date && columnWith(columns, 'count') && cellsAreCounts(grid, columns))
    return 'totals';
  const state = columnWith(columns, 'code', 'kind');
  return pupil && !date && state && SEEN.test(state.header) ? 'register' : null;
}

/** A register is a form: most rows hold something to fill in. */
function hasFields(grid: Grid): boolean {
  const withField = grid.rows.filter(
    ({ element }) => element.querySelector('input[type=radio], select, [role=radio]') !== null,
  );
  return grid.rows.length > 0 && withField.length * 2 > grid.rows.length;
}

function cellsAreCounts(grid: Grid, columns: Column[]): boolean {
  const counts = columns.filter((column) => column.field === 'count');
  return grid.rows.every(({ cells }) =>
    counts.every(({ index }) => readCounts(cells[index]?.text ?? '') !== null),
  );
}
