import type { Field } from '../../store/view-spec.ts';
import { type Column, columnWith } from '../grid/columns.ts';
import type { GridRow } from '../grid/grid.ts';
import type { RawSlot } from '../reading/reading.ts';
import type { DateRules } from '../words/date-rules.ts';
import { joinParts, readPart } from '../words/part-text.ts';
import { fold } from '../words/text.ts';
import { between, type Moment, readMoment, readWhen, type When } from '../words/when-text.ts';

/** The columns that hold dates. */
export const DATE_FIELDS: Field[] = ['date', 'date-from', 'date-to', 'when'];
const HOURS = /uur|uren|tijd|minu|les|vak\b|dagde/;

/**
 * Prepares reading when the registration of a row was, from its columns with days, hours and times. The
 * reader gives null when that is unclear, or when the list tells hours that cannot be read.
 */
export function whenReader(
  columns: Column[],
  rules: DateRules,
): (row: GridRow, page: { day: number | null; slots: RawSlot[] }) => When | null {
  const whenColumn = columnWith(columns, 'when');
  const fromColumn = columnWith(columns, 'date-from', 'date');
  const toColumn = columnWith(columns, 'date-to');
  const parts = columns.filter(({ field }) => field === 'part');
  const partsTo = columns.filter(({ field }) => field === 'part-to');
  const tellsHours = columns.some(({ field, header }) => {
    return field !== 'remark' && HOURS.test(fold(header));
  });

  return (row, page) => {
    const text = (column: Column | null) => (column && row.cells[column.index]?.text) ?? '';
    const texts = (of: Column[]) => of.map(text).filter((said) => said !== '');
    const from = fromColumn && readMoment(text(fromColumn), rules);
    if (from === 'open') return null;
    if (whenColumn) {
      const when = readWhen(text(whenColumn), rules);
      // A date beside it may be the day of entry.
      if (from && when?.at[0]?.day !== from.day) return null;
      return when && withLesson(when, partsOf(texts(parts), texts(partsTo), partsTo.length > 0));
    }
    if (fromColumn && !from) {
      return toColumn || parts.length > 0 ? null : readWhen(text(fromColumn), rules);
    }
    const begin: Moment | null = from ?? (page.day === null ? null : { day: page.day, time: null });
    // An empty end is an open end, and how far that goes the page does not say.
    const end = toColumn ? readMoment(text(toColumn), rules) : begin;
    if (begin === null || end === null) return null;

    const said = texts(parts);
    const slots = partsOf(said, texts(partsTo), partsTo.length > 0);
    if (said.length > 0 && slots === null) return null;
    const isOneDay = end !== 'open' && begin.day === end.day;
    if (slots && slots[0]!.part !== 'day') {
      // The part of which of these days?
      return isOneDay
        ? { at: slots.map((slot) => ({ day: begin.day, slot })), minutes: null }
        : null;
    }
    if (slots === null && begin.time === null && page.slots.length > 0) {
      return isOneDay
        ? { at: page.slots.map((slot) => ({ day: begin.day, slot })), minutes: null }
        : null;
    }
    if (slots === null && begin.time === null && (parts.length > 0 || tellsHours)) return null;
    if (slots === null && begin.time === null && toColumn === null) {
      return { at: [{ day: begin.day, slot: { part: 'unsaid' } }], minutes: null };
    }
    if (isOneDay && begin.time !== null && toColumn === null) {
      const slot: RawSlot = { part: 'times', from: begin.time, to: null };
      return { at: [{ day: begin.day, slot }], minutes: null };
    }
    const at = between(begin, end, rules.today);
    return at && { at, minutes: null };
  };
}

/** The lessons that stand beside a day say more than its clock times, or than none. */
function withLesson(when: When, slots: RawSlot[] | null): When {
  const [first, ...others] = when.at;
  if (!first || others.length > 0 || first.slot?.part === 'lesson' || slots === null) return when;
  return { ...when, at: slots.map((slot) => ({ day: first.day, slot })) };
}

/** What the columns for hours say together; lessons before clock times. Null when unclear or empty. */
function partsOf(from: string[], to: string[], hasEnd: boolean): RawSlot[] | null {
  const starts = from.map(readPart);
  const ends = to.map(readPart);
  const start = pick(starts);
  if (start === null || !hasEnd) return start;
  if (ends.includes(null)) return null;
  const end = pick(ends.filter((slots) => slots?.[0]?.part === start[0]!.part));
  if (end === null) return ends.length === 0 && start[0]!.part === 'times' ? start : null;
  return start.length === 1 && end.length === 1 ? joinParts(start[0]!, end[0]!) : null;
}

function pick(read: (RawSlot[] | null)[]): RawSlot[] | null {
  if (read.includes(null)) return null;
  return read.find((slots) => slots?.[0]?.part === 'lesson') ?? read[0] ?? null;
}
