import { type Day, partsOf } from '../../../rules/attendance/day.ts';
import type { FoundList, ListContext, ListRead } from '../found-list.ts';
import { type Column, columnWith } from '../grid/columns.ts';
import type { GridRow } from '../grid/grid.ts';
import { PupilCollector } from '../reading/collect.ts';
import type { RawEntry } from '../reading/reading.ts';
import { dateRules } from '../words/date-rules.ts';
import { dayBy } from '../words/date-text.ts';
import { cellReader } from './cell-says.ts';
import { dataRows } from './data-rows.ts';
import { nameColumns } from './names.ts';
import { pupilReader } from './row-pupil.ts';

/** Reads one pupil's history: a row per day, a column per lesson or dagdeel. */
export function readHistory(list: FoundList, context: ListContext): ListRead {
  const { columns, spec } = list;
  const pupil = context.pupil!;
  const dateColumn = columnWith(columns, 'date', 'date-from', 'when')!;
  const slots = columns.filter((column) => slotOf(column) !== null);
  const rows = dataRows(list);
  const dateIn = (row: GridRow) => row.cells[dateColumn.index]?.text ?? '';
  const rules = dateRules(spec?.dates ?? {}, context, rows.map(dateIn));
  const says = cellReader(spec);
  const collector = new PupilCollector();
  collector.add(pupil, {});
  let unreadable = 0;
  for (const row of rows) {
    const day = dayBy(dateIn(row), rules);
    if (day === null) unreadable++;
    else collector.add(pupil, { entries: entriesOf(row, slots, says, () => day) });
  }
  return { pupils: collector.pupils(), unreadable };
}

/** Reads a matrix: a row per pupil, a column per day, dagdeel or lesson. Null when a column's date or its part of the day cannot be placed. */
export function readMatrix(list: FoundList, context: ListContext): ListRead | null {
  const { columns, spec } = list;
  const dayOfColumn = daysOf(list, context);
  if (dayOfColumn === null) return null;
  const dated = [...dayOfColumn.keys()];
  const places = new Set(dated.map((c) => `${dayOfColumn.get(c)} ${c.lesson} ${c.dagdeel}`));
  if (places.size < dated.length) return null;
  const rows = dataRows(list);
  const isOne = nameColumns(columns) !== null || rows.length === 1;
  const pupilOf = pupilReader(list, { pupil: isOne ? context.pupil : null });
  const says = cellReader(spec);
  const collector = new PupilCollector();
  let unreadable = 0;
  for (const row of rows) {
    const pupil = pupilOf(row);
    if (!pupil) unreadable++;
    else
      collector.addOnce(pupil, {
        entries: entriesOf(row, dated, says, (c) => dayOfColumn.get(c)!),
      });
  }
  return { pupils: collector.pupils(), days: [...dayOfColumn.values()], unreadable };
}

/** The day of each column that has one; null when one of them cannot be placed. */
export function daysOf(
  { grid, columns, spec }: FoundList,
  context: ListContext,
): Map<Column, Day> | null {
  const rules = dateRules(spec?.dates ?? {}, context, grid.headers.flat());
  const days = new Map<Column, Day>();
  for (const column of columns) {
    if (column.field !== null) continue;
    const read = (grid.headers[column.index] ?? []).map((text) => dayBy(text, rules));
    const day = read.find((found) => found !== null);
    if (day !== undefined) days.set(column, day!);
    else if (column.date !== null) return null;
  }
  // The same date of several months: more likely days of one month, written month first.
  const distinct = new Set(days.values());
  const dates = new Set([...distinct].map((day) => partsOf(day).date));
  return distinct.size > 1 && dates.size === 1 ? null : days;
}

function entriesOf(
  row: GridRow,
  columns: Column[],
  says: ReturnType<typeof cellReader>,
  dayOf: (column: Column) => Day,
): RawEntry[] {
  return columns.flatMap((column) => {
    const cell = row.cells[column.index];
    const said = cell && says(cell);
    return said ? [{ day: dayOf(column), slot: slotOf(column) ?? { part: 'day' }, ...said }] : [];
  });
}

function slotOf(column: Column): RawEntry['slot'] | null {
  if (column.lesson !== null) return { part: 'lesson', lesson: column.lesson };
  return column.dagdeel === null ? null : { part: column.dagdeel };
}
