import type { Field } from '../../store/view-spec.ts';
import type { FoundList, ListContext, ListRead } from '../found-list.ts';
import { readCell } from '../grid/cell-text.ts';
import { type Column, columnWith } from '../grid/columns.ts';
import type { GridRow } from '../grid/grid.ts';
import type { Period } from '../page/period.ts';
import { PupilCollector } from '../reading/collect.ts';
import type { RawEntry } from '../reading/reading.ts';
import { readDayIn } from '../words/date-text.ts';
import { dagdeelOf, lessonOf } from '../words/header-words.ts';
import { fold, tidy } from '../words/text.ts';
import { rowPupilReader } from './row-pupil.ts';

const LESSON_RANGE = /^0?(\d{1,2})e?\s*(?:t\/m|–|-|tot)\s*0?(\d{1,2})e?(?:\s(?:les)?uur)?$/;
const CLOCK = /^(\d{1,2})[:.]\d{2}(?:\suur)?$/;
const HOURS = /uur|uren|tijd|minu|les|vak\b|dagde/;
const LONGEST_RANGE_DAYS = 366;
const ONCE: Field[] = ['pupil', 'date', 'date-from', 'date-to', 'part', 'code', 'kind'];

/** Reads a table with a row per registration. `unreadable` counts rows whose date or hour could not be read. */
export function readEvents({ grid, columns }: FoundList, context: ListContext): ListRead {
  const pupilOf = rowPupilReader(columns) ?? (() => context.pupil);
  // Two columns of one kind (date of entry and of absence, a list in two halves): nobody can say which.
  const unclear = ONCE.some((field) => columns.filter((c) => c.field === field).length > 1);
  const collector = new PupilCollector();
  let unreadable = 0;
  for (const row of grid.rows) {
    if (new Set(row.cells).size < 2) continue; // a heading or "no registrations" across the table
    const pupil = unclear ? null : pupilOf(row);
    const entries = pupil && entriesOf(row, columns, context.period);
    if (pupil && entries) collector.add(pupil, entries);
    else unreadable++;
  }
  return { pupils: collector.pupils(), unreadable };
}

function entriesOf(row: GridRow, columns: Column[], period: Period | null): RawEntry[] | null {
  const text = (column: Column | null) => (column && row.cells[column.index]?.text) ?? '';
  const codeColumn = columnWith(columns, 'code', 'kind', 'reason')!;
  const codeCell = row.cells[codeColumn.index];
  const code = codeCell && readCell(codeCell);
  const from = readDayIn(text(columnWith(columns, 'date-from', 'date')), period);
  const toColumn = columnWith(columns, 'date-to');
  // An empty end is an open end, and how far that goes the page does not say.
  const to = toColumn === null ? from : readDayIn(text(toColumn), period);
  const slots = slotsOf(text(columnWith(columns, 'part')), columns);
  if (!codeCell || !code || from === null || to === null || slots === null) return null;
  if (to < from || to - from > LONGEST_RANGE_DAYS) return null;
  if (to > from && slots[0]!.part !== 'day') return null; // the part of which of these days?

  const reason = codeColumn.field !== 'reason' ? tidy(text(columnWith(columns, 'reason'))) : '';
  const minutes = Number.parseInt(text(columnWith(columns, 'minutes')), 10);
  const entries: RawEntry[] = [];
  for (let day = from; day <= to; day++) {
    for (const slot of slots) {
      entries.push({
        day,
        slot,
        code: code.code,
        label: code.label ?? (reason === '' ? null : reason),
        excused: excusedOf(text(columnWith(columns, 'excused'))),
        minutes: Number.isNaN(minutes) ? code.minutes : minutes,
        notion: null,
      });
    }
  }
  return entries;
}

/** Lessons or dagdelen that the hour column names; the whole day where the table has no hours. Null when unclear. */
function slotsOf(text: string, columns: Column[]): RawEntry['slot'][] | null {
  const word = fold(text);
  if (!columnWith(columns, 'part')) {
    return columns.some(({ header }) => HOURS.test(fold(header))) ? null : [{ part: 'day' }];
  }
  if (/^(?:hele dag|dag|gehele dag|whole day)$/.test(word)) return [{ part: 'day' }];
  const dagdeel = dagdeelOf(word);
  if (dagdeel) return [{ part: dagdeel }];
  const lesson = lessonOf(word);
  if (lesson) return [{ part: 'lesson', lesson }];
  const range = LESSON_RANGE.exec(word);
  if (range) {
    const [first, last] = [Number(range[1]), Number(range[2])];
    if (first < 1 || last < first || last > 12) return null;
    return Array.from({ length: last - first + 1 }, (_, i) => ({
      part: 'lesson',
      lesson: first + i,
    }));
  }
  const clock = CLOCK.exec(word);
  return clock ? [{ part: Number(clock[1]) < 12 ? 'am' : 'pm' }] : null;
}

function excusedOf(text: string): boolean | null {
  const word = fold(text);
  if (/^(?:ja|yes|j|geoorloofd)$/.test(word)) return true;
  return /^(?:nee|no|n|ongeoorloofd)$/.test(word) ? false : null;
}
