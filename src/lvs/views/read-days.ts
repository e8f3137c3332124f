import type { Day } from '../../../rules/attendance/day.ts';
import type { FoundList, ListContext, ListRead } from '../found-list.ts';
import { readCell } from '../grid/cell-text.ts';
import { type Column, columnWith } from '../grid/columns.ts';
import type { GridRow } from '../grid/grid.ts';
import { PupilCollector } from '../reading/collect.ts';
import type { RawEntry } from '../reading/reading.ts';
import { placeIn, readDayIn } from '../words/date-text.ts';
import { rowPupilReader } from './row-pupil.ts';

/** Reads one pupil's history: a row per day, a column per lesson or dagdeel. */
export function readHistory(
  { grid, columns }: FoundList,
  { period, pupil: pagePupil }: ListContext,
): ListRead {
  const pupil = pagePupil!;
  const dateColumn = columnWith(columns, 'date', 'date-from')!;
  const slots = columns.filter((column) => slotOf(column) !== null);
  const collector = new PupilCollector();
  collector.add(pupil, []);
  let unreadable = 0;
  for (const row of grid.rows) {
    if (new Set(row.cells).size < 2) continue;
    const dateCell = row.cells[dateColumn.index];
    const day = dateCell ? readDayIn(dateCell.text, period) : null;
    if (day === null) unreadable++;
    else
      collector.add(
        pupil,
        entriesOf(row, slots, () => day),
      );
  }
  return { pupils: collector.pupils(), unreadable };
}

/** Reads a matrix: a row per pupil, a column per day, dagdeel or lesson. Null when a column's date or its part of the day cannot be placed. */
export function readMatrix(
  { grid, columns }: FoundList,
  { period, pupil: pagePupil }: ListContext,
): ListRead | null {
  const dayOfColumn = new Map<Column, Day>();
  for (const column of columns) {
    if (column.date === null) continue;
    const day = 'day' in column.date ? column.date.day : placeIn(column.date, period);
    if (day === null) return null;
    dayOfColumn.set(column, day);
  }
  const dated = [...dayOfColumn.keys()];
  const places = new Set(dated.map((c) => `${dayOfColumn.get(c)} ${c.lesson} ${c.dagdeel}`));
  if (places.size < dated.length) return null;
  const pupilOf = rowPupilReader(columns) ?? (() => (grid.rows.length === 1 ? pagePupil : null));
  const collector = new PupilCollector();
  let unreadable = 0;
  for (const row of grid.rows) {
    if (new Set(row.cells).size < 2) continue;
    const pupil = pupilOf(row);
    if (pupil)
      collector.addOnce(
        pupil,
        entriesOf(row, dated, (column) => dayOfColumn.get(column)!),
      );
    else unreadable++;
  }
  return { pupils: collector.pupils(), days: [...dayOfColumn.values()], unreadable };
}

function entriesOf(row: GridRow, columns: Column[], dayOf: (column: Column) => Day): RawEntry[] {
  const entries: RawEntry[] = [];
  for (const column of columns) {
    const cell = row.cells[column.index];
    const text = cell && readCell(cell);
    if (!cell || !text) continue;
    entries.push({
      day: dayOf(column),
      slot: slotOf(column) ?? { part: 'day' },
      code: text.code,
      label: text.label,
      excused: null,
      minutes: text.minutes,
      notion: null,
    });
  }
  return entries;
}

function slotOf(column: Column): RawEntry['slot'] | null {
  if (column.lesson !== null) return { part: 'lesson', lesson: column.lesson };
  return column.dagdeel === null ? null : { part: column.dagdeel };
}
