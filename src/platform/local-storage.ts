import browser from 'webextension-polyfill';

/** Everything that is stored, by key. */
export function readAllLocal(): Promise<Record<string, unknown>> {
  return browser.storage.local.get(null);
}

/** Stores all given keys in one step: either all are written or none. */
export async function writeLocal(values: Record<string, unknown>): Promise<void> {
  await browser.storage.local.set(values);
}

export async function removeLocal(keys: readonly string[]): Promise<void> {
  await browser.storage.local.remove([...keys]);
}

/** Calls `listener` with the keys that changed, from whichever page the change came. */
export function onLocalChanged(listener: (keys: string[]) => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>) => listener(Object.keys(changes));
  browser.storage.local.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () =>
    browser.storage.local.onChanged.removeListener(onChanged),
  );
}
