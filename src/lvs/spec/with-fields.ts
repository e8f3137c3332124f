import type { FieldSpec } from '../../store/view-spec.ts';
import type { Column } from '../grid/columns.ts';
import type { Cell, Grid, GridRow } from '../grid/grid.ts';
import { fold } from '../words/text.ts';
import { saidOnce } from './said-by.ts';

/** A column that no list has itself: what the fields take from each row. */
interface Taken {
  column: Column;
  required: boolean;
  take(row: GridRow): Cell | null;
}

/**
 * The list with the fields of a view: columns get the field that the view gives them, and what stands
 * elsewhere in a row becomes a column of its own. Null when a required field is nowhere.
 */
export function withFields(
  grid: Grid,
  told: Column[],
  fields: readonly FieldSpec[],
): { grid: Grid; columns: Column[] } | null {
  const columns = named(told, fields);
  const width = columns.length;
  const taken = takenFrom(columns, fields);
  const rows = grid.rows.map((row) => ({
    element: row.element,
    cells: [
      ...Array.from({ length: width }, (_, i) => row.cells[i] ?? null),
      ...taken.map(({ take }) => take(row)),
    ],
  }));
  const isThere = (index: number) =>
    rows.length === 0 || rows.some(({ cells }) => cells[index] !== null);
  const isWhole =
    fields.every((f) => !f.required || !hasPlace(f) || columnsOf(f, columns).length > 0) &&
    taken.every(({ required, column }) => !required || isThere(column.index));
  return isWhole
    ? { grid: { ...grid, rows }, columns: [...columns, ...taken.map(({ column }) => column)] }
    : null;
}

/** What the view says of a column goes before what its header words tell. */
function named(told: Column[], fields: readonly FieldSpec[]): Column[] {
  const saying = fields.filter(hasPlace);
  return told.map((column) => {
    const spec = saying.find((f) => !isTaken(f) && columnsOf(f, [column]).length > 0);
    if (spec) return { ...column, field: spec.field, date: null, lesson: null, dagdeel: null };
    return saying.some(({ field }) => field === column.field) ? { ...column, field: null } : column;
  });
}

function takenFrom(columns: Column[], fields: readonly FieldSpec[]): Taken[] {
  const taken: Taken[] = [];
  const add = (spec: FieldSpec, header: string, take: Taken['take']) => {
    const index = columns.length + taken.length;
    const column = { index, field: spec.field, date: null, lesson: null, dagdeel: null, header };
    taken.push({ column, required: spec.required === true, take });
  };
  for (const spec of fields.filter(isTaken)) {
    if (hasPlace(spec)) {
      for (const { index, header } of columnsOf(spec, columns)) {
        add(spec, header, ({ cells }) => {
          const cell = cells[index];
          if (!cell) return null;
          const blank = spec.blank === undefined ? null : { ...cell, text: spec.blank };
          return saidOnce(spec, cell.element) ?? blank;
        });
      }
    } else if (taken.every(({ column }) => column.field !== spec.field)) {
      // Several places of one field: the first that says something counts.
      const places = fields.filter((f) => f.field === spec.field && isTaken(f) && !hasPlace(f));
      add(spec, '', ({ element }) => {
        for (const place of places) {
          const cell = saidOnce(place, element);
          if (cell) return cell;
        }
        return null;
      });
    }
  }
  return taken;
}

const hasPlace = (f: FieldSpec) => f.headers !== undefined || f.index !== undefined;
const isTaken = ({ at, around, from, words, piece, blank }: FieldSpec) =>
  [at, around, from, words, piece, blank].some((how) => how !== undefined);

/** The columns that a field names; by number only a column without a header. */
function columnsOf({ headers = [], index }: FieldSpec, columns: readonly Column[]): Column[] {
  return columns.filter((column) => {
    const word = fold(column.header);
    return (
      headers.some((header) => fold(header) === word) || (column.index === index && word === '')
    );
  });
}
