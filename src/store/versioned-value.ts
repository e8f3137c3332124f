import { onLocalChanged, readLocal, writeLocal } from '../platform/local-storage.ts';

/** How one kind of stored data looks: under `key` stands `{ version, [key]: value }`. */
export interface Format<T> {
  key: string;
  version: number;
  /** The value when nothing has been stored yet. */
  empty: T;
  accepts(value: unknown): value is T;
}

/** What stands in the store. `raw` is the untouched data that could not be used. */
export type Stored<T> =
  | { state: 'ok'; value: T }
  | { state: 'damaged'; raw: unknown }
  | { state: 'newer'; raw: unknown };

/** Thrown by `updateStored` when a newer version of the extension wrote the data. */
export class NewerDataError extends Error {
  constructor(format: { key: string; version: number }) {
    super(
      `Stored "${format.key}": expected version ${format.version} or older, found a newer one. ` +
        'Not overwritten: update the extension.',
    );
    this.name = 'NewerDataError';
  }
}

/** Reads and checks; never writes, and never gives half of what is stored. */
export async function readStored<T>(format: Format<T>): Promise<Stored<T>> {
  const raw = await readLocal(format.key);
  if (raw === undefined) return { state: 'ok', value: format.empty };
  if (!isRecord(raw)) return { state: 'damaged', raw };
  const { version, [format.key]: value, ...foreign } = raw;
  if (typeof version === 'number' && version > format.version) return { state: 'newer', raw };
  const known = version === format.version && Object.keys(foreign).length === 0;
  return known && format.accepts(value) ? { state: 'ok', value } : { state: 'damaged', raw };
}

/**
 * Stores `change(value)`. Damaged data are first set aside under `<key>.aside.<time>` in the same
 * write; `change` then starts from the empty value.
 * @throws NewerDataError when a newer version wrote the data: they stay as they are.
 */
export async function updateStored<T>(format: Format<T>, change: (value: T) => T): Promise<void> {
  const stored = await readStored(format);
  if (stored.state === 'newer') throw new NewerDataError(format);
  const value = change(stored.state === 'ok' ? stored.value : format.empty);
  await writeLocal({
    [format.key]: { version: format.version, [format.key]: value },
    ...(stored.state === 'damaged' ? { [`${format.key}.aside.${Date.now()}`]: stored.raw } : {}),
  });
}

export function onStoredChanged<T>(
  format: Format<T>,
  listener: () => void,
  signal?: AbortSignal,
): void {
  onLocalChanged(format.key, listener, signal);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
