import { type Column, columnWith } from '../grid/columns.ts';
import type { GridRow } from '../grid/grid.ts';
import { fold } from '../words/text.ts';

/** A name with a number or a class behind it: `Jansen, Noor (101)`, `Noor Jansen (7A)`. */
export interface NameText {
  name: string;
  number: string | null;
  group: string | null;
}

const IN_BRACKETS = /^(.*\S)\s*\(\s*([^()]{1,20}?)\s*\)$/;
const NUMBER = /^\d{3,12}$/;
/** `7A`, `h4b`, `groep 7`; not `3x` or `18min`. */
const GROUP =
  /^(?:(?:groep|klas) (\S{1,8})|(?!\d+(?:x|e|u|uur|m|min)$)((?=.*\d)(?=.*[a-z])[a-z\d]{2,6}))$/i;

/** Takes a name apart from the number or the class in brackets behind it; other brackets stay with the name. */
export function splitName(text: string): NameText {
  const [, name = '', inside = ''] = (text.endsWith(')') && IN_BRACKETS.exec(text)) || [];
  if (NUMBER.test(inside)) return { name, number: inside, group: null };
  const group = GROUP.exec(inside);
  return group
    ? { name, number: null, group: group[1] ?? group[2]! }
    : { name: text, number: null, group: null };
}

/** The columns that together give a whole name; null without them. */
export function nameColumns(columns: Column[]): Column[] | null {
  const first = columnWith(columns, 'first-name');
  const last = columnWith(columns, 'last-name');
  const pupil = columnWith(columns, 'pupil');
  if (first && last) {
    const infix = columnWith(columns, 'infix');
    return infix ? [first, infix, last] : [first, last];
  }
  if (pupil) return [pupil];
  // Half a name names somebody only beside the number.
  const half = first ?? last;
  return half && columnWith(columns, 'number') ? [half] : null;
}

/** The name in a row, its pieces in reading order; half a name is none, unless `half`. */
export function nameIn(row: GridRow, columns: Column[], half: boolean): string {
  const pieces = columns.map(({ index }) => row.cells[index]?.text ?? '');
  // A class under the header of a first name is nobody's.
  if (columns.length > 1 && pieces.some((piece) => /\d/.test(piece))) return '';
  if (!half && (pieces[0] === '' || pieces.at(-1) === '')) return '';
  return pieces.filter((piece) => piece !== '').join(' ');
}

/**
 * Whether the rows are about pupils whose whole name no column gives: surnames without a number, or a
 * header on pupils that we do not know. Then nobody can be named.
 */
export function hidesPupils(columns: Column[]): boolean {
  const named = nameColumns(columns);
  if (named === null) {
    const words = /naam|name|leerling|lln|student|pupil|deelnemer|stamn/;
    return columns.some(({ header }) => words.test(fold(header)));
  }
  if (named.length > 1 || columnWith(columns, 'number')) return false;
  return columns.some(({ header }) => /(?:voor|roep|achter)naam/.test(fold(header)));
}
