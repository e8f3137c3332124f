import browser from 'webextension-polyfill';

/**
 * The origin of the tab that the person is looking at, or null where no extension can work
 * (browser pages, files). Readable because opening the popup grants `activeTab`.
 */
export async function activeOrigin(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.url === undefined) return null;
  const { protocol, origin } = new URL(tab.url);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

/** Opens the settings page in its own tab, or shows the one that is open. */
export function openSettings(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
