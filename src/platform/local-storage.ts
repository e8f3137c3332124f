import browser from 'webextension-polyfill';

/** The stored value of one key, or undefined when nothing is stored. */
export async function readLocal(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** Stores all given keys in one step: either all are written or none. */
export async function writeLocal(values: Record<string, unknown>): Promise<void> {
  await browser.storage.local.set(values);
}

/** Calls `listener` after every change of `key`, from whichever page it came. */
export function onLocalChanged(key: string, listener: () => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (key in changes) listener();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () =>
    browser.storage.local.onChanged.removeListener(onChanged),
  );
}
