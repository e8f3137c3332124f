import type { View } from './view.ts';

const ANSWERS = new WeakMap<object, Map<string, unknown>>();

/** Computes something about a case once: for what does not depend on the day that is judged. */
export function once<T>(view: View, key: string, compute: () => T): T {
  let known = ANSWERS.get(view.case);
  if (known === undefined) {
    known = new Map();
    ANSWERS.set(view.case, known);
  }
  if (!known.has(key)) known.set(key, compute());
  return known.get(key) as T;
}
