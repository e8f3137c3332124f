import browser from 'webextension-polyfill';

/** The tab that a person is looking at; `url` null where the browser shows a page of its own. */
export interface ActiveTab {
  id: number;
  url: URL | null;
}

/**
 * The tab that the person is looking at. Its address is readable because opening the popup grants
 * `activeTab`.
 */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  // Empty as long as a new tab loads its first page.
  return { id: tab.id, url: tab.url ? new URL(tab.url) : null };
}

/** Opens the settings page in its own tab, or shows the one that is open. */
export function openSettings(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
