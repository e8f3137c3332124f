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

/** Opens the page on which a person teaches how another tab is read. */
export async function openTeaching(tabId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`teach.html?tab=${tabId}`) });
}

/** Closes the tab of the extension's page that asks it. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** Opens the page that shows another tab without names. */
export async function openSample(tabId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`sample.html?tab=${tabId}`) });
}

/** Brings a tab to the front, and its window. */
export async function showTab(tabId: number): Promise<void> {
  const { windowId } = await browser.tabs.update(tabId, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}

/** Opens the settings page in its own tab, or shows the one that is open. */
export function openSettings(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
