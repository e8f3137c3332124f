import { readCell } from '../grid/cell-text.ts';
import type { Cell, Grid } from '../grid/grid.ts';
import { hasChoice } from '../views/marks.ts';
import { readDate } from '../words/date-text.ts';
import { dagdeelOf, lessonOf } from '../words/header-words.ts';
import { fold } from '../words/text.ts';

export const LOOKS = [
  'date',
  'moment', // a date and a part of the day in one text
  'part', // a dagdeel, a lesson that says so, a clock time
  'words', // words of attendance: "Ziek", "Te laat"; or a code that its title explains so
  'code', // a few capitals, or a sign
  'name', // of a person
  'number', // long enough to be of a pupil
  'group',
  'count',
  'choice', // something to choose or tick
] as const;
/** What a text looks like, whatever stands above it. */
export type Look = (typeof LOOKS)[number];

/** Words that hardly anything but attendance is told in. */
export const ATTENDANCE =
  /\b(?:(?:niet |on)?(?:ge)?(?:ziek|oorloofd)|te laat|(?:af|aan)wezig|absent|present|(?:luxe)?verzuim\w*|(?:ge)?spijbel\w*|verlof|(?:tand)?arts|dokter|uitgestuurd|geschorst|sick|late|truant|(?:un)?excused|absence)\b/;
/** Two words with a capital, or in a script without capitals; or `Wit, Sem de`. */
const NAME = /^(?=(?:.*?(?:^|[\s'’(-])[\p{Lu}\p{Lo}]){2}|\S+, ?\p{L})[\p{L}\p{M}'’.,() -]{4,60}$/u;
const MOMENT = /^(.{4,24}?),?\s+(?:\d{1,2}e\b|\d{1,2}[:.]\d\d|uur\s\d)/;
const PART =
  /^(?:(?:hele |gehele |whole )?(?:dag|day)|\d{1,2}[:.]\d\d(?:\s?[-–]\s?\d{1,2}[:.]\d\d)?|(?:les|uur|lesuur|hour) ?\d{1,2}|\d{1,2}e?(?: ?[-–] ?\d{1,2}e?)? ?(?:les)?uur)$/;
const CODE = /^(?:[A-Z]{1,3}\d?|[✓✔✗✘×•●○–?])$/;
const GROUP = /^(?:groep \d[a-z]?|(?=.*\d)(?=.*[a-z])[a-z0-9]{2,6})$/;
/** So many rows tell what a column holds. */
export const FIRST_ROWS = 12;
/** So much of what a column says must look alike. */
const MOST = 0.6;
const LONGEST_WORDS = 40;

/** What a cell looks like; null when it says nothing that we know. */
function lookOf(cell: Cell): Look | null {
  const { text } = cell;
  const word = fold(text);
  const label = readCell(cell)?.label ?? '';
  if (ATTENDANCE.test(fold(label)) && label.length <= LONGEST_WORDS) return 'words';
  if (text === '') return hasChoice(cell) ? 'choice' : null;
  if (text.length > 60) return null;
  if (readDate(text)) return 'date';
  if (readDate(MOMENT.exec(text)?.[1] ?? '')) return 'moment';
  if (PART.test(word) || (dagdeelOf(word) && word.length > 1)) return 'part';
  if (ATTENDANCE.test(word) && text.length <= LONGEST_WORDS) return 'words';
  if (CODE.test(text)) return 'code';
  if (/^\d{1,3} ?x?$/.test(word)) return 'count';
  if (/^\d{4,10}$/.test(word)) return 'number';
  if (GROUP.test(word)) return 'group';
  return NAME.test(text) && lessonOf(word) === null ? 'name' : null;
}

/** What each column looks like by most of its cells in the first rows; null: not alike. */
export function columnLooks(grid: Grid): (Look | null)[] {
  const rows = grid.rows.slice(0, FIRST_ROWS);
  return grid.headers.map((_, index) => mostOf(rows.flatMap(({ cells }) => cells[index] ?? [])));
}

/** The look that most of the cells with something in them share. */
export function mostOf(cells: readonly Cell[]): Look | null {
  const counts = new Map<Look | null, number>();
  let said = 0;
  for (const cell of cells) {
    const look = lookOf(cell);
    if (look === null && cell.text === '') continue;
    said++;
    counts.set(look, (counts.get(look) ?? 0) + 1);
  }
  const [look, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  return look !== null && count >= said * MOST ? look : null;
}
