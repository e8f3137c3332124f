import type { Field } from '../../store/view-spec.ts';
import type { HeaderWords } from './dictionary.ts';
import { fold } from './text.ts';

/** What is counted, behind the word: `Afw. geoorl. (lesuren)`. */
const COUNTED = / ?\((?:lesuren|klokuren|uren|dagen|dagdelen|keer|aantal)\)$/;
const ID_WORD = /(?:^|\s)(?:id|nr|nummer|number)$/;
const LESSON_WORD = /^(?:(?:les|uur|lesuur|hour)\s)?0?([1-9]|1[0-2])(?:e(?:\s(?:les)?uur)?)?$/;
const MORNING = /^(?:(?:'s )?(?:ochtends?|morgens?)|voormiddag|morning|vm|o)$/;
const AFTERNOON = /^(?:(?:'s )?middags?|namiddag|afternoon|nm|m)$/;

/** The field that a header word names, or null when it is none of ours. */
export function fieldOf(header: string, words: HeaderWords): Field | null {
  const word = fold(header).replace(COUNTED, '');
  for (const field in words) if (words[field as Field]?.includes(word)) return field as Field;
  return ID_WORD.test(word) ? 'id' : null;
}

/** The lesson number (1–12) that a header names: `3`, `03`, `3e uur`, `uur 3`; or null. */
export function lessonOf(header: string): number | null {
  const match = LESSON_WORD.exec(fold(header));
  return match ? Number(match[1]) : null;
}

/** The dagdeel that a word names, or null. */
export function dagdeelOf(word: string): 'am' | 'pm' | null {
  const folded = fold(word);
  if (MORNING.test(folded)) return 'am';
  return AFTERNOON.test(folded) ? 'pm' : null;
}
