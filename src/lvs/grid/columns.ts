import { type DateText, readDate } from '../words/date-text.ts';
import type { HeaderWords } from '../words/dictionary.ts';
import { dagdeelOf, lessonOf, type Role, roleOf } from '../words/header-words.ts';
import type { Grid } from './grid.ts';

/** What one column holds: a role by its word, a lesson, a dagdeel, or a date (with a dagdeel or lesson). */
export interface Column {
  index: number;
  role: Role | null;
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
      role: first([...words].reverse(), (word) => roleOf(word, headerWords)),
      date: first(words, readDate),
      lesson: first(words, lessonOf),
      dagdeel: first(words, dagdeelOf),
      header: words.join(' '),
    };
  });
}

/** The first column with one of these roles. */
export function columnWith(columns: Column[], ...roles: Role[]): Column | null {
  for (const role of roles) {
    const found = columns.find((column) => column.role === role);
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
