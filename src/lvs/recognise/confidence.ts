import type { Column } from '../grid/columns.ts';
import type { Grid } from '../grid/grid.ts';
import { fold } from '../words/text.ts';
import { ATTENDANCE, columnLooks, FIRST_ROWS, type Look, mostOf } from './cell-looks.ts';
import type { Why } from './why.ts';

export interface Judged {
  /** 0–1; from `PROPOSED` up it is worth asking a person. */
  confidence: number;
  why: Why[];
  looks: (Look | null)[];
}

export const SURE = 0.9;
export const PROPOSED = 0.6;

/** Lists with the same shapes that are about something else. */
const OTHER =
  /cijfer|weging|onderwerp|verzonden|aanvra|aangevra|akkoord|goedgekeur|afgewezen|behandeling|rooster|resulta|toets|bericht|agenda|score|punten|huiswerk|uitslag|lokaal|docent\b|vervang|uitval|personeel|medewerker|geboren|telefoon|mail/;
/** What is asked and answered, in a cell. */
const ASKED =
  /^(?:goedgekeurd|afgekeurd|afgewezen|toegekend|in behandeling|aangevraagd|ingediend)$/;
const HEADINGS = 'h1, h2, h3, caption, [role=heading]';
const SUBJECT = /verzuim|absen[tc]|(?:aan|af)wezig|presentie|attendance/;
const CHOICES = 'option, label, [role=radio], input[type=radio]';

/** What the title and the headings of a page say it is about. */
export function aboutPage(document: Document): string {
  const headings = [...document.querySelectorAll(HEADINGS)].slice(0, 20);
  return fold([document.title, ...headings.map((h) => h.textContent)].join(' | '));
}

/**
 * How likely a list is one of attendance, by what its columns hold in the first rows. Three things must
 * come together: who, when, and words that only attendance has (or its codes under a heading that says so).
 * `about`: as in `aboutPage`.
 */
export function judgeList(about: string, grid: Grid, columns: Column[]): Judged {
  const looks = columnLooks(grid);
  const rows = grid.rows.slice(0, FIRST_ROWS);
  const heads = fold(columns.map(({ header }) => header).join(' | '));
  const columnsLike = (...wanted: Look[]) => looks.filter((l) => l && wanted.includes(l)).length;

  const dated = columns.filter(({ date }) => date !== null);
  const parts = columns.filter(({ lesson, dagdeel }) => lesson !== null || dagdeel !== null);
  const marks = dated.length >= 2 ? dated : parts.length >= 2 ? parts : [];
  // In a matrix most cells are empty: all its columns together tell what is in them.
  const inMarks = marks.length > 0 ? mostOf(marks.flatMap(({ index }) => cellsOf(index))) : null;
  function cellsOf(index: number) {
    return rows.flatMap(({ cells }) => cells[index] ?? []);
  }
  const fields = rows.filter(({ element }) => ATTENDANCE.test(choicesIn(element))).length;

  const found: [Why['what'], number, number][] = [
    ['names', looks.includes('name') ? grid.rows.length : 0, 0.25],
    ['dates', columnsLike('date', 'moment'), 0.25],
    ['date-headers', dated.length >= 2 ? dated.length : 0, 0.25],
    [
      'parts',
      columnsLike('part') || (dated.length < 2 && parts.length >= 2 ? parts.length : 0),
      0.1,
    ],
    ['words', columnsLike('words') || (inMarks === 'words' ? marks.length : 0), 0.35],
    ['codes', columnsLike('code') || (inMarks === 'code' ? marks.length : 0), 0.15],
    ['fields', fields, 0.35],
    ['heading', SUBJECT.test(about) || SUBJECT.test(heads) ? 1 : 0, 0.2],
  ];
  const why = found.flatMap(([what, count]) => (count > 0 ? [{ what, count }] : []));
  const points = found.reduce((sum, [, count, worth]) => sum + (count > 0 ? worth : 0), 0);
  const has = (...what: Why['what'][]) => why.some((one) => what.includes(one.what));
  const isOther =
    OTHER.test(heads) ||
    (OTHER.test(about) && !SUBJECT.test(about)) ||
    rows.some(({ cells }) => cells.some((cell) => cell && ASKED.test(fold(cell.text))));
  const isPlaced = has('dates', 'date-headers', 'parts', 'fields') && grid.rows.length >= 2;
  // Codes are everywhere: subjects, rooms, grades.
  const isMarked = has('words', 'fields') || (has('codes') && has('heading'));
  const sum = isMarked ? points : points / 2;
  const confidence = isOther || !isPlaced ? 0 : Math.min(sum, SURE - 0.05);
  return { confidence, why, looks };
}

/** The words of what may be chosen in a row. */
function choicesIn(row: HTMLElement): string {
  const words = (choice: Element) => choice.textContent || choice.getAttribute('aria-label');
  return fold([...row.querySelectorAll(CHOICES)].slice(0, 12).map(words).join(' | '));
}
