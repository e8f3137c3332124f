import { randomInt } from 'node:crypto';

/** No vowels, so that it is no word of any language. */
export const CONSONANTS = 'bcdfghjkmnpqrtvwxz';

export function randomWord(length: number): string {
  return Array.from({ length }, () => CONSONANTS[randomInt(CONSONANTS.length)]).join('');
}
