import { readAllLocal, removeLocal, writeLocal } from '../platform/local-storage.ts';
import { withLock } from '../platform/lock.ts';

const PREFIX = 'aside.';

/** What could not be used and was put away, so that a person can save or remove it. */
export interface Aside {
  key: string;
  /** Where it stood. */
  from: string;
  /** When it was set aside, as an ISO date and time. */
  at: string;
  raw: unknown;
}

/** The key under which unusable data of `key` are kept; `raw` is stored there as it was found. */
export function asideKey(key: string, now: Date = new Date()): string {
  return `${PREFIX}${now.toISOString()}.${key}`;
}

/** All that was set aside, oldest first. */
export async function readAsides(): Promise<Aside[]> {
  return Object.entries(await readAllLocal())
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, raw]) => {
      const [, at = '', from = ''] = /^aside\.([^.]+\.[^.]+)\.(.*)$/.exec(key) ?? [];
      return { key, from, at, raw };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Puts unusable data away, so that its place is free again. */
export function setAside(key: string): Promise<void> {
  return withLock('vw-store aside', async () => {
    const all = await readAllLocal();
    if (!(key in all)) return;
    await writeLocal({ [asideKey(key)]: all[key] });
    await removeLocal([key]);
  });
}

/** Removes what was set aside, for good. */
export function forgetAside(key: string): Promise<void> {
  if (!key.startsWith(PREFIX)) throw new Error(`Expected a key of data set aside, found "${key}".`);
  return removeLocal([key]);
}
