import type { CasePupil } from '../../signals/case/case-sheet.ts';

/** Words between a first and a last name, which tell nobody apart. */
const BETWEEN = ['van', 'de', 'der', 'den', 'ten', 'ter', 'het', 'el', 'al', 'ben', 'von', 'la'];
/** In a shorter piece of a name too many words would be found. */
const LEAST_LETTERS = 3;

/** Whether a text has the pupil's first or last name in it, or the number. */
export function namesPupil({ name, number }: CasePupil, text: string): boolean {
  const words = new Set(wordsOf(text));
  const names = wordsOf(name).filter(
    (word) => word.length >= LEAST_LETTERS && !BETWEEN.includes(word),
  );
  return [...names, ...(number === null ? [] : wordsOf(number))].some((word) => words.has(word));
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{Mark}/gu, '');
  return plain.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}
