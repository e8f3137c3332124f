import browser from 'webextension-polyfill';

/**
 * What the administrator set for this extension, by key; empty when nothing was. A browser may reject
 * instead of answering when there is no policy at all.
 */
export async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return (await browser.storage.managed.get(null)) ?? {};
  } catch {
    return {};
  }
}

/** Calls `listener` after the policy changed. Firefox reads its policy only when it starts. */
export function onManagedChanged(listener: () => void, signal?: AbortSignal): void {
  const onChanged = (_changes: unknown, area: string) => {
    if (area === 'managed') listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
