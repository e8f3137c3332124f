import { readAllLocal, removeLocal, writeLocal } from '../platform/local-storage.ts';
import { changeStore } from './change-store.ts';
import { asideKey, isAsideKey } from './set-aside.ts';

/** Something stored that no part of this version knows. */
export interface Foreign {
  key: string;
  raw: unknown;
}

/**
 * What stands in the store under keys that are none of ours, by key. `known`: our keys, and our
 * prefixes, which end in a full stop. What was set aside is always known.
 */
export async function readForeign(known: readonly string[]): Promise<Foreign[]> {
  return Object.entries(await readAllLocal())
    .filter(([key]) => isForeign(key, known))
    .map(([key, raw]) => ({ key, raw }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Puts one of those aside; does nothing when it is gone. @throws Error when the key is ours. */
export function setForeignAside(key: string, known: readonly string[]): Promise<void> {
  if (!isForeign(key, known))
    throw new Error(`Expected a key that is none of ours, found "${key}".`);
  return changeStore(async () => {
    const all = await readAllLocal();
    if (!Object.hasOwn(all, key)) return;
    await writeLocal({ [asideKey(key, all)]: all[key] });
    await removeLocal([key]);
  });
}

function isForeign(key: string, known: readonly string[]): boolean {
  const isOurs = known.some((ours) => (ours.endsWith('.') ? key.startsWith(ours) : key === ours));
  return !isOurs && !isAsideKey(key);
}
