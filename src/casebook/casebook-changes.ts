type Listener = (school: string | null) => void;

const listeners = new Set<Listener>();

/**
 * Calls `listener` in the background after every change of what is known of pupils: with the id of the
 * school, or null when it may be any (unlocked, all forgotten).
 */
export function onCasebookChanged(listener: Listener, signal?: AbortSignal): void {
  listeners.add(listener);
  signal?.addEventListener('abort', () => listeners.delete(listener));
}

/** To be called after each change: `school` is its id, or null when it may be any. */
export function tellCasebookChanged(school: string | null): void {
  for (const listener of listeners) listener(school);
}
