import browser from 'webextension-polyfill';

/**
 * What is kept under these keys in memory, until the browser or the extension ends; a key without a value
 * is left out.
 */
export function readSession(keys: readonly string[]): Promise<Record<string, unknown>> {
  return browser.storage.session.get([...keys]);
}

/** Keeps these values in memory, each in the place of what stood under its key. */
export async function writeSession(values: Record<string, unknown>): Promise<void> {
  await browser.storage.session.set(values);
}

/** Removes what is kept under these keys. */
export async function removeSession(keys: readonly string[]): Promise<void> {
  await browser.storage.session.remove([...keys]);
}

/** Calls `listener` with the keys that changed, after every change, from wherever it came. */
export function onSessionChanged(listener: (keys: string[]) => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>) => listener(Object.keys(changes));
  browser.storage.session.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () =>
    browser.storage.session.onChanged.removeListener(onChanged),
  );
}

/** Everything that is kept in memory, by key. */
export function readAllSession(): Promise<Record<string, unknown>> {
  return browser.storage.session.get(null);
}

/** Empties the memory. */
export async function clearSession(): Promise<void> {
  await browser.storage.session.clear();
}
