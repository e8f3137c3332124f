import browser from 'webextension-polyfill';

/** Everything that is kept in memory until the browser or the extension ends, by key. */
export function readAllSession(): Promise<Record<string, unknown>> {
  return browser.storage.session.get(null);
}

/** What is kept under these keys; a key without a value is left out. */
export function readSession(keys: readonly string[]): Promise<Record<string, unknown>> {
  return browser.storage.session.get([...keys]);
}

export async function writeSession(values: Record<string, unknown>): Promise<void> {
  await browser.storage.session.set(values);
}

export async function removeSession(keys: readonly string[]): Promise<void> {
  await browser.storage.session.remove([...keys]);
}

/** Calls `listener` after every change, from wherever it came. */
export function onSessionChanged(listener: () => void, signal?: AbortSignal): void {
  const onChanged = () => listener();
  browser.storage.session.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () =>
    browser.storage.session.onChanged.removeListener(onChanged),
  );
}
