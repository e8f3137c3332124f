import { isRecord } from './is-record.ts';

/** JSON in which the order of keys makes no difference; `undefined` gives its own text. */
export function canonical(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) =>
    isRecord(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
  return text ?? 'undefined';
}
