import { bookFormat } from '../../../casebook/stored-book.ts';
import { isRecord } from '../../../schools/profile/is-record.ts';
import type { StoredItem } from './stored-items.ts';

/**
 * What is stored, as text. The key of the casebook is told by its length only (`hidden`): who prints the
 * page would have it on paper beside what it opens.
 */
export function rawText(item: StoredItem, hidden: (length: number) => string): string {
  const { raw } = item;
  return JSON.stringify(holdsKey(item) && isRecord(raw) ? withoutKey(raw, hidden) : raw, null, 2);
}

/** Whether it is the casebook, or what was set aside of it. */
export function holdsKey({ key, what }: StoredItem): boolean {
  const from = what.kind === 'aside' ? what.aside.from : key;
  return from.startsWith(bookFormat.prefix);
}

function withoutKey(
  { root, ...rest }: Record<string, unknown>,
  hidden: (length: number) => string,
): Record<string, unknown> {
  const hide = (value: unknown): unknown =>
    typeof value === 'string'
      ? hidden(value.length)
      : isRecord(value)
        ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, hide(inner)]))
        : value;
  return { ...rest, root: hide(root) };
}
