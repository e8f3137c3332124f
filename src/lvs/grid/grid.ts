/** Rows and columns of a list, however the page lays them out: every row has one cell per column. */
export interface Grid {
  /** Holds all of it: the table, or what stands around its parts. */
  root: HTMLElement;
  /** Header texts per column, top row first. */
  headers: string[][];
  rows: GridRow[];
  /** Rows that the page has but hides: a sign of a filter. */
  hiddenRows: number;
}

export interface GridRow {
  element: HTMLElement;
  /**
   * One per column. A merged cell is the same object in each column and row that it spans; null where the
   * row is too short or the cell invisible.
   */
  cells: (Cell | null)[];
}

export interface Cell {
  /** What it shows, tidied; or what a view's fields take from it. */
  text: string;
  element: HTMLElement;
}
