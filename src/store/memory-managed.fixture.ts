/**
 * Stands in for `platform/managed-storage.ts`: no policy, until a test sets one. Mock the module with this one:
 * `vi.mock(path, () => import(this file))`.
 */
let values: Record<string, unknown> = {};
const listeners = new Set<() => void>();

/** From now on the administrator has set these values, and no others. */
export function setManaged(next: Record<string, unknown>): void {
  values = next;
  for (const listener of listeners) listener();
}

export async function readManaged(): Promise<Record<string, unknown>> {
  return values;
}

export function onManagedChanged(listener: () => void, signal?: AbortSignal): void {
  listeners.add(listener);
  signal?.addEventListener('abort', () => listeners.delete(listener));
}
