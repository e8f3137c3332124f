/**
 * Stands in for `platform/session-storage.ts`: what is kept stays in memory, copied on the way in and out
 * as the browser does. Mock the module with this one: `vi.mock(path, () => import(this file))`.
 */
const entries = new Map<string, string>();

/** All that is kept, by key, each as JSON. */
export function sessionContents(): Record<string, string> {
  return Object.fromEntries(entries);
}

/** As when the browser was closed and opened again. */
export function endSession(): void {
  entries.clear();
}

export async function readSession(keys: readonly string[]): Promise<Record<string, unknown>> {
  const found = keys.filter((key) => entries.has(key));
  return Object.fromEntries(found.map((key) => [key, JSON.parse(entries.get(key)!)]));
}

export async function writeSession(values: Record<string, unknown>): Promise<void> {
  for (const [key, value] of Object.entries(values)) entries.set(key, JSON.stringify(value));
}

export async function removeSession(keys: readonly string[]): Promise<void> {
  for (const key of keys) entries.delete(key);
}

export async function readAllSession(): Promise<Record<string, unknown>> {
  return readSession([...entries.keys()]);
}

export async function clearSession(): Promise<void> {
  entries.clear();
}
