import { codeIdentity } from '../codes/codebook.ts';
import { canonical } from '../profile/canonical.ts';
import { isRecord } from '../profile/is-record.ts';

/**
 * The items of a list by what makes each the same one after it was changed: a code its code with the
 * words beside it, a mapping its id, a vakantie its first day, a dagdeel its part, everything else itself. Equal ones are numbered.
 */
export function itemsOf(list: readonly unknown[]): Map<string, unknown> {
  const items = new Map<string, unknown>();
  for (const item of list) {
    const identity = identityOf(item);
    let key = identity;
    for (let n = 2; items.has(key); n++) key = `${identity} (${n})`;
    items.set(key, item);
  }
  return items;
}

function identityOf(item: unknown): string {
  if (!isRecord(item)) return canonical(item);
  if (typeof item.code === 'string') return codeIdentity(item as { code: string });
  const name = item.id ?? item.part ?? item.from;
  return typeof name === 'string' ? name : canonical(item);
}
