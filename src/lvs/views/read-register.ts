import type { Day } from '../../../rules/attendance/day.ts';
import type { Notion } from '../../store/view-spec.ts';
import type { FoundList, ListContext, ListRead } from '../found-list.ts';
import { type Column, columnWith } from '../grid/columns.ts';
import type { Cell, GridRow } from '../grid/grid.ts';
import { PupilCollector } from '../reading/collect.ts';
import type { RawEntry, RawSlot } from '../reading/reading.ts';
import { notionOf } from '../words/meaning-words.ts';
import { readPart } from '../words/part-text.ts';
import { dataRows } from './data-rows.ts';
import { canChoose, hasChoice, type Mark, marksIn, saysPresent } from './marks.ts';
import { daysOf } from './read-days.ts';
import { pupilReader, type RowPupil } from './row-pupil.ts';
import { canSave, isUnsaved } from './unsaved.ts';

/** What stands around a register. */
export interface RegisterPage {
  /** Of which day it is, where its own headers do not say. */
  day: Day | null;
  /** Of which part of that day, where its own columns do not say; none when that is not known. */
  slots: RawSlot[];
  /** The page says that the register is complete. */
  complete: boolean;
  /** The page says that something on it is not saved, and not where. */
  unsaved: boolean;
}

export interface RegisterRead extends ListRead {
  complete: boolean;
  /** All of the day is in it, so that a complete one says all of the day. */
  wholeDay: boolean;
}

/** A column that says something of a part of the day. */
interface Place {
  column: Column;
  slots: RawSlot[];
}

interface RowMark {
  mark: Mark;
  place: Place;
  /** The row's own part of the day, or that of its place. */
  slots: RawSlot[];
}

interface RowMarks {
  /** The cells in which marks stand, and may still come. */
  row: { cell: Cell; slots: RawSlot[] }[];
  marks: RowMark[];
  unsaved: boolean;
}

/**
 * Reads a register: a row per pupil, one day or lesson. Only marks give entries: what a person still changes
 * is not read, and "present" counts only where it was not there from the start, or where the register is complete.
 * Null when its day or its part of the day is not known.
 */
export function readRegister(
  list: FoundList,
  context: ListContext,
  page: RegisterPage,
): RegisterRead | null {
  const { columns, spec, grid } = list;
  const days = new Set(daysOf(list, context)?.values());
  const [day = page.day] = days;
  const places = placesOf(list, page.slots);
  if (day === null || days.size > 1 || places.length === 0) return null;

  const pupilOf = pupilReader(list, context);
  const asks = spec === null && canSave(grid.root.ownerDocument);
  const notionColumn = columnWith(columns, 'notion');
  const found: (RowMarks & { pupil: RowPupil; notion: Notion | null })[] = [];
  let unreadable = 0;
  for (const row of dataRows(list)) {
    const pupil = pupilOf(row);
    const marks = pupil && marksOf(row, places, columns);
    if (!pupil || !marks) {
      unreadable++;
      continue;
    }
    const isPressed = asks && marks.some(({ mark }) => mark.by === 'toggle');
    const unsaved = isPressed || isUnsaved(row.element, spec?.unsaved ?? []);
    const said = notionColumn && row.cells[notionColumn.index]?.text;
    const notion = spec?.notion ?? notionOf(said ?? '');
    found.push({ row: cellsIn(row, places), marks, unsaved, pupil, notion });
  }
  // Changes that no row owns up to may be anybody's.
  if (page.unsaved && !found.some(({ unsaved }) => unsaved))
    for (const one of found) one.unsaved = true;

  const allFilled =
    found.length > 0 && found.every(({ marks, unsaved }) => marks.length > 0 && !unsaved);
  const complete = page.complete || (spec?.todayComplete === 'all-filled' && allFilled);
  const counts = complete ? () => true : proofOf(found, spec === null);
  const collector = new PupilCollector();
  for (const { pupil, marks, unsaved, notion } of found) {
    // What somebody reported was not there from the start.
    const said = unsaved ? [] : marks.filter((mark) => notion === 'report' || counts(mark));
    collector.addOnce(pupil, { entries: entriesOf(said, day, notion), unsaved });
  }
  const pupils = collector.pupils();
  const isSaved = pupils.every(({ unsaved }) => !unsaved);
  // A lesson of several hours is one part of the day.
  const parts = new Set(places.map(({ slots }) => JSON.stringify(slots)));
  const wholeDay = parts.size > 1 || parts.has('[{"part":"day"}]');
  return { pupils, days: [day], unreadable, complete: complete && isSaved, wholeDay };
}

/** The columns that hold the marks, each with its part of the day. */
function placesOf({ grid, columns }: FoundList, slots: RawSlot[]): Place[] {
  const own = columns.filter(({ field, lesson, dagdeel, date }) => {
    return field === null && (lesson !== null || dagdeel !== null || date !== null);
  });
  if (own.length > 0) return own.map((column) => ({ column, slots: slotsOf(column, slots) }));
  const part = columnWith(columns, 'part');
  if (slots.length === 0 && part === null) return [];
  const told = columns.filter(({ field }) => field === 'code' || field === 'kind');
  const chosen = columns.filter(({ field, index }) => {
    if (field !== null && field !== 'count') return false;
    return grid.rows.some(
      ({ cells }) => cells[index] && (field === 'count' || hasChoice(cells[index])),
    );
  });
  return [...told, ...chosen].map((column) => ({ column, slots }));
}

function slotsOf({ lesson, dagdeel }: Column, slots: RawSlot[]): RawSlot[] {
  if (lesson !== null) return [{ part: 'lesson', lesson }];
  if (dagdeel !== null) return [{ part: dagdeel }];
  return slots.length > 0 ? slots : [{ part: 'day' }];
}

function cellsIn({ cells }: GridRow, places: Place[]): RowMarks['row'] {
  return places.flatMap(({ column, slots }) => {
    const cell = cells[column.index];
    return cell ? [{ cell, slots }] : [];
  });
}

/** The marks of a row; null when its own part of the day cannot be read. */
function marksOf(row: GridRow, places: Place[], columns: Column[]): RowMark[] | null {
  const part = columnWith(columns, 'part');
  const said = part && row.cells[part.index]?.text;
  const own = said ? readPart(said) : null;
  if (said && own === null) return null;
  const marks = places.flatMap((place) => {
    const { column } = place;
    const cell = row.cells[column.index];
    const read = cell ? marksIn(cell, column.header, column.field === 'count') : [];
    return read.map((mark) => ({ mark, place, slots: own ?? place.slots }));
  });
  return marks.some(({ slots }) => slots.length === 0) ? null : marks;
}

/**
 * Which marks count in a register that is not complete. "Present" may have been there from the start: it was
 * chosen only where the same fields of other pupils are still open. A bare code on most rows, where all rows
 * have one, may mean the same.
 */
function proofOf(found: RowMarks[], isForm: boolean): (one: RowMark) => boolean {
  const open = new Set<RawSlot[]>();
  const often = new Map<string, number>();
  const key = ({ mark, place }: RowMark) => `${place.column.index} ${mark.code}`;
  for (const { row, marks, unsaved } of found) {
    for (const one of marks) often.set(key(one), (often.get(key(one)) ?? 0) + 1);
    for (const { cell, slots } of isForm && !unsaved ? row : []) {
      if (canChoose(cell) && marks.every(({ place }) => place.slots !== slots)) open.add(slots);
    }
  }
  const allMarked = found.every(({ marks }) => marks.length > 0);
  return (one) => {
    const { mark, place } = one;
    if (mark.by === 'field' && open.has(place.slots)) return true;
    const isBare = mark.label === null && mark.code.length < 3;
    const isUsual = isBare && allMarked && often.get(key(one))! * 2 > found.length;
    return !isUsual && !saysPresent(mark);
  };
}

function entriesOf(said: RowMark[], day: Day, notion: RawEntry['notion']): RawEntry[] {
  return said.flatMap(({ mark: { code, label, minutes }, slots }) =>
    slots.map((slot) => ({ day, slot, code, label, excused: null, minutes, notion })),
  );
}
