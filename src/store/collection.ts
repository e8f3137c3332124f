import {
  onLocalChanged,
  readAllLocal,
  removeLocal,
  writeLocal,
} from '../platform/local-storage.ts';
import { changeStore } from './change-store.ts';
import type { Format, Stored } from './format.ts';
import { inspect, takenApart } from './inspect.ts';
import { asideKey } from './set-aside.ts';

/** Thrown when a change would overwrite what a newer version of the extension wrote. */
export class NewerDataError extends Error {
  constructor(key: string) {
    super(
      `Stored "${key}": expected a version that this extension knows, found a newer one. ` +
        'Not overwritten: update the extension.',
    );
    this.name = 'NewerDataError';
  }
}

/** Reads and checks all items; never writes. */
export async function readCollection<T extends { id: string }>(
  format: Format<T>,
): Promise<Stored<T>> {
  return inspect(format, await readAllLocal());
}

/**
 * Changes items: `change` gets what is stored now and answers the items to write and the ids to remove.
 * A damaged entry that has to make room is set aside in the same step. When this rejects, what is stored
 * says the same as before.
 * @throws NewerDataError when one of the places holds what a newer version wrote: nothing is written.
 */
export function changeCollection<T extends { id: string }>(
  format: Format<T>,
  change: (items: readonly T[]) => { write: readonly T[]; remove?: readonly string[] },
): Promise<void> {
  return rewrite(format, ({ items }) => {
    const { write, remove = [] } = change(items);
    return { write, clear: remove.map((id) => format.prefix + id) };
  });
}

/**
 * Sets an entry aside that cannot be used, so that its place is free again. Does nothing when it can be
 * used by now.
 * @throws NewerDataError when a newer version wrote it: it waits for the update.
 */
export function setTroubleAside<T extends { id: string }>(
  format: Format<T>,
  key: string,
): Promise<void> {
  return rewrite(format, ({ troubles }) => ({
    write: [],
    clear: troubles.some((trouble) => trouble.key === key) ? [key] : [],
  }));
}

/** Calls `listener` after every change of an item, from whichever page it came. */
export function onCollectionChanged<T extends { id: string }>(
  format: Format<T>,
  listener: () => void,
  signal?: AbortSignal,
): void {
  const isOurs = (key: string) => key.startsWith(format.prefix) || key === format.former?.key;
  onLocalChanged((keys) => keys.some(isOurs) && listener(), signal);
}

/** `clear`: keys to free. */
function rewrite<T extends { id: string }>(
  format: Format<T>,
  change: (stored: Stored<T>) => { write: readonly T[]; clear: readonly string[] },
): Promise<void> {
  return changeStore(async () => {
    const all = await readAllLocal();
    const stored = inspect(format, all);
    const { write, clear } = change(stored);
    if (write.length + clear.length === 0) return;

    const next = takenApart(format, stored, all);
    for (const key of clear) delete next[key];
    for (const item of write) next[format.prefix + item.id] = item;
    const places = new Set([...clear, ...write.map(({ id }) => format.prefix + id)]);
    for (const { key, state, raw } of stored.troubles) {
      if (!places.has(key)) continue;
      if (state === 'newer') throw new NewerDataError(key);
      next[asideKey(key, all)] = raw;
    }
    await writeLocal(next);
    const gone = clear.filter((key) => key in all);
    if (gone.length > 0) await removeLocal(gone);
    // It is empty by now: should this fail, nothing is lost and the next change tries again.
    const former = format.former?.key;
    if (former !== undefined && former in next) await removeLocal([former]).catch(() => undefined);
  });
}
