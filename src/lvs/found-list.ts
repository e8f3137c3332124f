import type { Day } from '../../rules/attendance/day.ts';
import type { Scope, ViewKind, ViewSpec } from '../store/view-spec.ts';
import type { Column } from './grid/columns.ts';
import type { Grid } from './grid/grid.ts';
import type { Period } from './page/period.ts';
import type { PlacedPupil, RawSlot, Source } from './reading/reading.ts';
import type { RowPupil } from './views/row-pupil.ts';

/** A list of attendance that was found on a page and is not yet read. */
export interface FoundList {
  kind: ViewKind;
  scope: Scope;
  grid: Grid;
  columns: Column[];
  source: Source;
  /** How an adapter or a mapping reads it; null when its own header words told. */
  spec: ViewSpec | null;
  /** What the spec's own places on the page say; goes before what is read from the page's words. */
  said: Partial<Omit<ListContext, 'today'>>;
}

/** What stands once on the page and holds for all its rows; null where the page does not say it. */
export interface ListContext {
  pupil: RowPupil | null;
  period: Period | null;
  /** Of a register. */
  day: Day | null;
  /** None where that is not known. */
  slots: RawSlot[];
  /** The code or category that all rows are of. */
  code: string | null;
  today: Day;
}

/** What the rows of a list say. */
export interface ListRead {
  pupils: PlacedPupil[];
  /** The days that the list has columns for, or the day of a register. */
  days?: Day[];
  /** Rows that could not be read. */
  unreadable: number;
}
