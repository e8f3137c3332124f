import { isDeepStrictEqual } from 'node:util';
import { found } from '../../rules/evaluate/found.ts';
import type { InputIssue } from '../../rules/evaluate/issues.ts';

/** What a case expects and what comes out, when that is not the same. */
export function differs(path: string, expected: unknown, actual: unknown): InputIssue[] {
  if (isDeepStrictEqual(expected, actual)) return [];
  const message = `expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`;
  return [{ path, message }];
}

/** A name in a case that stands for nothing. */
export function unknownName(
  path: string,
  name: string,
  known: readonly string[],
  what: string,
): InputIssue[] {
  return known.includes(name) ? [] : [{ path, message: `expected ${what} ${found(name, known)}` }];
}
