import browser from 'webextension-polyfill';

/**
 * Calls `listener` when a tab closes, and also when one opens: a new tab may get the id of one that
 * closed unseen, and must not inherit what was known about it.
 */
export function onTabIdFree(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(listener);
  browser.tabs.onCreated.addListener(({ id }) => {
    if (id !== undefined) listener(id);
  });
}
