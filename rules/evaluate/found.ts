import { nearestSpelling } from './nearest-spelling.ts';

/** What stood in a place, with the nearest allowed spelling: `(found "tilbrug"; the nearest is "tilburg")`. */
export function found(value: unknown, allowed: readonly string[] = []): string {
  const nearest = typeof value === 'string' ? nearestSpelling(value, allowed) : null;
  const hint = nearest === null ? '' : `; the nearest is ${JSON.stringify(nearest)}`;
  return `(found ${shown(value)}${hint})`;
}

/** Allowed words as one sentence names them: `"po" or "vo"`. */
export function anyOf(allowed: readonly unknown[]): string {
  return allowed.map((value) => JSON.stringify(value)).join(' or ');
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
