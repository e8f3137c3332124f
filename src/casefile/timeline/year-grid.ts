import { type Day, dayOf, partsOf } from '../../../rules/index.ts';

/** Sizes of the picture in its own units: a row per month, a cell per date. */
export const CELL = { width: 9, height: 18 };
export const LABEL_WIDTH = 30;
export const GRID_WIDTH = LABEL_WIDTH + 31 * CELL.width;

/** One month of the year: where it stands, and the days of it that belong to the year. */
export interface MonthRow {
  /** 1–12. */
  month: number;
  y: number;
  from: Day;
  to: Day;
}

/** A stretch of days inside one month, in the units of the picture. */
export interface Stretch {
  x: number;
  y: number;
  width: number;
}

/** The months of a school year from `from` to `to`, one below the other. */
export function monthRows(from: Day, to: Day): MonthRow[] {
  const rows: MonthRow[] = [];
  for (let first = from; first <= to; ) {
    const { year, month } = partsOf(first);
    const next = month === 12 ? dayOf(year + 1, 1, 1)! : dayOf(year, month + 1, 1)!;
    rows.push({ month, y: rows.length * CELL.height, from: first, to: Math.min(next - 1, to) });
    first = next;
  }
  return rows;
}

/** Where the days of a range stand: one stretch per month that it touches. */
export function stretchesOf(
  rows: readonly MonthRow[],
  { from, to }: { from: Day; to: Day },
): Stretch[] {
  return rows
    .filter((row) => from <= row.to && to >= row.from)
    .map((row) => {
      const first = Math.max(from, row.from);
      const last = Math.min(to, row.to);
      return { x: xOf(first), y: row.y, width: (last - first + 1) * CELL.width };
    });
}

/** The upper left corner of a day; null outside the year. */
export function placeOf(rows: readonly MonthRow[], day: Day): { x: number; y: number } | null {
  const row = rows.find(({ from, to }) => day >= from && day <= to);
  return row === undefined ? null : { x: xOf(day), y: row.y };
}

function xOf(day: Day): number {
  return LABEL_WIDTH + (partsOf(day).date - 1) * CELL.width;
}
