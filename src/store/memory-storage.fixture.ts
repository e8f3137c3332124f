/**
 * Stands in for `platform/local-storage.ts`: what is stored stays in memory, copied on the way in and
 * out as the browser does. Mock the module with this one: `vi.mock(path, () => import(this file))`.
 */
const entries = new Map<string, string>();
const listeners = new Set<(keys: string[]) => void>();
let refuse: (step: 'write' | 'remove') => boolean = () => false;

/** Puts exactly these values in the store, as if an earlier run had. */
export function fill(values: Readonly<Record<string, unknown>>): void {
  entries.clear();
  for (const [key, value] of Object.entries(values)) entries.set(key, JSON.stringify(value));
}

/** All that is stored, by key, each as JSON. */
export function contents(): Record<string, string> {
  return Object.fromEntries(entries);
}

/** From now on a step for which `when` answers true rejects, and does nothing. */
export function refuseWhen(when: (step: 'write' | 'remove') => boolean): void {
  refuse = when;
}

export async function readAllLocal(): Promise<Record<string, unknown>> {
  const all = contents();
  await Promise.resolve();
  return Object.fromEntries(Object.entries(all).map(([key, text]) => [key, JSON.parse(text)]));
}

export async function writeLocal(values: Record<string, unknown>): Promise<void> {
  await possible('write');
  for (const [key, value] of Object.entries(values)) entries.set(key, JSON.stringify(value));
  tell(Object.keys(values));
}

export async function removeLocal(keys: readonly string[]): Promise<void> {
  await possible('remove');
  for (const key of keys) entries.delete(key);
  tell([...keys]);
}

export function onLocalChanged(listener: (keys: string[]) => void, signal?: AbortSignal): void {
  listeners.add(listener);
  signal?.addEventListener('abort', () => listeners.delete(listener));
}

async function possible(step: 'write' | 'remove'): Promise<void> {
  await Promise.resolve();
  if (refuse(step)) throw new Error(`QUOTA_BYTES quota exceeded (${step})`);
}

function tell(keys: string[]): void {
  for (const listener of listeners) listener(keys);
}
