import { nearestSpelling } from '../../../rules/evaluate/nearest-spelling.ts';
import { originOf } from './origin.ts';
import type { Expected, Problem } from './problem.ts';

/** A problem with the nearest allowed spelling worked out. */
export function problem(path: (string | number)[], found: unknown, expected: Expected): Problem {
  return { path, expected, found, nearest: nearestTo(found, expected) };
}

function nearestTo(found: unknown, expected: Expected): string | null {
  if (typeof found !== 'string') return null;
  if (expected.form === 'origin') return originOf(found);
  return 'allowed' in expected ? nearestSpelling(found, expected.allowed) : null;
}

/** What stands at a place; undefined when nothing does. */
export function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data;
  for (const step of path) value = (value as Record<string | number, unknown> | null)?.[step];
  return value;
}
