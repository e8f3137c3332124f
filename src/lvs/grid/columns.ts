import type { Field } from '../../store/view-spec.ts';
import { type DateText, readDate } from '../words/date-text.ts';
import type { HeaderWords } from '../words/dictionary.ts';
import { dagdeelOf, fieldOf, lessonOf } from '../words/header-words.ts';
import type { Grid } from './grid.ts';

/** What one column holds: a field by its word, a lesson, a dagdeel, or a date (with a dagdeel or lesson). */
export interface Column {
  index: number;
  field: Field | null;
  date: DateText | null;
  lesson: number | null;
  dagdeel: 'am' | 'pm' | null;
  header: string;
}

/** Reads what each column holds from its header words, all header rows together. */
export function columnsOf(grid: Grid, headerWords: HeaderWords): Column[] {
  return grid.headers.map((texts, index) => {
    const words = [...new Set(texts)].filter((text) => text !== '');
    return {
      index,
      // The lowest word is the most exact: "Leerling" may stand above "Klas" and "Naam".
      field: first([...words].reverse(), (word) => fieldOf(word, headerWords)),
      date: first(words, readDate),
      lesson: first(words, lessonOf),
      dagdeel: first(words, dagdeelOf),
      header: words.join(' '),
    };
  });
}

/** The first column with one of these fields. */
export function columnWith(columns: Column[], ...fields: Field[]): Column | null {
  for (const field of fields) {
    const found = columns.find((column) => column.field === field);
    if (found) return found;
  }
  return null;
}

function first<T>(words: string[], read: (word: string) => T | null): T | null {
  for (const word of words) {
    const found = read(word);
    if (found !== null) return found;
  }
  return null;
}
