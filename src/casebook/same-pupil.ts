import { KINDS, kindOf } from './person-tokens.ts';

/** Anything known under tokens, or under keys. */
interface Known {
  tokens: readonly string[];
}

/**
 * The files of a pupil among `files`: those that share a token or key, where no stronger one says that it is
 * another. Null when they are of more than one pupil: then it cannot be told whose is meant.
 */
export function filesOfPupil<T extends Known>(
  tokens: readonly string[],
  files: readonly T[],
): T[] | null {
  const found = files.filter((file) => areOne(tokens, file.tokens));
  const areAllOne = found.every((one, i) =>
    found.slice(i + 1).every((other) => !areTwo(one.tokens, other.tokens)),
  );
  return areAllOne ? found : null;
}

/** Whether the strongest kind that both have is the same. */
function areOne(one: readonly string[], other: readonly string[]): boolean {
  return compare(one, other) === 'same';
}

function areTwo(one: readonly string[], other: readonly string[]): boolean {
  return compare(one, other) === 'different';
}

function compare(
  one: readonly string[],
  other: readonly string[],
): 'same' | 'different' | 'unknown' {
  for (const kind of KINDS) {
    const mine = one.filter((token) => kindOf(token) === kind);
    const theirs = other.filter((token) => kindOf(token) === kind);
    if (mine.some((token) => theirs.includes(token))) return 'same';
    if (mine.length > 0 && theirs.length > 0) return 'different';
  }
  return 'unknown';
}
