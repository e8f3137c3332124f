import { fold } from '../../lvs/words/text.ts';

/** A short number may be a version or a step; three figures or more are somebody's. */
const NUMBER = /^\d+$|\d{3}|[;%]|^[0-9a-f-]{16,}$/i;
const LEAST_NAME = 3;

/**
 * An address of a page (path and hash) as it is kept: a star for each piece that may say which pupil,
 * group or day it is about. `names`: the pupils read there.
 */
export function pathPattern(path: string, names: readonly string[] = []): string {
  const words = new Set(names.flatMap(wordsOf));
  const [before = ''] = path.split('?');
  return before
    .split(/([/#])/)
    .map((piece) => {
      const isNamed = wordsOf(piece).some((word) => words.has(word));
      return NUMBER.test(piece) || isNamed ? '*' : piece;
    })
    .join('');
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= LEAST_NAME);
}
