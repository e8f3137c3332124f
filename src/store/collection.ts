import {
  onLocalChanged,
  readAllLocal,
  removeLocal,
  writeLocal,
} from '../platform/local-storage.ts';
import { withLock } from '../platform/lock.ts';
import { asideKey } from './set-aside.ts';

/**
 * How one kind of stored item looks. Each item stands under a key of its own (`<prefix><id>`), so that
 * writing one can never lose another.
 */
export interface Format<T extends { id: string }> {
  prefix: string;
  /** The one key under which an older version kept all items, and how to take them apart; null: not readable. */
  former: { key: string; items: (raw: unknown) => { id: string; raw: unknown }[] | null };
  /** Checks one item and brings it to today's shape; never gives half of it. */
  read(raw: unknown): { state: 'ok'; item: T } | { state: 'damaged' } | { state: 'newer' };
}

/** An entry that could not be used. It stays where it is until a person decides. */
export interface Trouble {
  key: string;
  state: 'damaged' | 'newer';
  raw: unknown;
}

export interface Stored<T> {
  items: T[];
  troubles: Trouble[];
}

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
 * Changes items under a lock: `change` gets what is stored now and answers the items to write, and the
 * ids to remove. Damaged entries that are written over are set aside in the same step.
 * @throws NewerDataError when one of the items was written by a newer version: nothing is written.
 */
export function changeCollection<T extends { id: string }>(
  format: Format<T>,
  change: (items: readonly T[]) => { write: readonly T[]; remove?: readonly string[] },
): Promise<void> {
  return withLock(`vw-store ${format.prefix}`, async () => {
    const all = await readAllLocal();
    const { items, troubles } = inspect(format, all);
    const { write, remove = [] } = change(items);
    const next: Record<string, unknown> = {};
    for (const item of [...former(format, items, all), ...write]) {
      next[format.prefix + item.id] = item;
    }
    for (const id of remove) delete next[format.prefix + id];
    for (const { key, state, raw } of troubles) {
      if (key in next) {
        if (state === 'newer') throw new NewerDataError(key);
        next[asideKey(key)] = raw;
      } else if (!(key in all)) {
        // It stood under the former key, which goes.
        next[key] = raw;
      }
    }
    await writeLocal(next);
    const gone = remove.map((id) => format.prefix + id);
    const unreadable = troubles.some(({ key }) => key === format.former.key);
    if (format.former.key in all && !unreadable) gone.push(format.former.key);
    if (gone.length > 0) await removeLocal(gone);
  });
}

/** Calls `listener` after every change of an item, from whichever page it came. */
export function onCollectionChanged<T extends { id: string }>(
  format: Format<T>,
  listener: () => void,
  signal?: AbortSignal,
): void {
  const isOurs = (key: string) => key.startsWith(format.prefix) || key === format.former.key;
  onLocalChanged((keys) => keys.some(isOurs) && listener(), signal);
}

function inspect<T extends { id: string }>(
  format: Format<T>,
  all: Record<string, unknown>,
): Stored<T> {
  const items: T[] = [];
  const troubles: Trouble[] = [];
  const look = (key: string, id: string, raw: unknown) => {
    const found = format.read(raw);
    if (found.state !== 'ok') troubles.push({ key, state: found.state, raw });
    else if (found.item.id !== id) troubles.push({ key, state: 'damaged', raw });
    else items.push(found.item);
  };
  for (const [key, raw] of Object.entries(all)) {
    if (key.startsWith(format.prefix)) look(key, key.slice(format.prefix.length), raw);
  }
  const { key } = format.former;
  if (!(key in all)) return { items, troubles };
  const old = format.former.items(all[key]);
  if (old === null) troubles.push({ key, state: 'damaged', raw: all[key] });
  for (const { id, raw } of old ?? []) {
    if (!(format.prefix + id in all)) look(format.prefix + id, id, raw);
  }
  return { items, troubles };
}

/** The items that still stand under the former key: the next write gives each its own. */
function former<T extends { id: string }>(
  format: Format<T>,
  items: readonly T[],
  all: Record<string, unknown>,
): T[] {
  if (!(format.former.key in all)) return [];
  return items.filter(({ id }) => !(format.prefix + id in all));
}
