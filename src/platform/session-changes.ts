import browser from 'webextension-polyfill';

/** Calls `listener` after every change of what is kept until the browser ends (`session-storage.ts`). */
export function onSessionChanged(listener: () => void, signal?: AbortSignal): void {
  const onChanged = () => listener();
  browser.storage.session.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () =>
    browser.storage.session.onChanged.removeListener(onChanged),
  );
}
