import browser from 'webextension-polyfill';

/**
 * Calls `listener` when a tab has closed (with its id), and when a page has loaded in one, of whatever
 * site, or was dropped from memory: that wakes a background that sleeps.
 */
export function onTabsChanged(listener: (closed: number | null) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
  browser.tabs.onUpdated.addListener((_tabId, { status, discarded }) => {
    if (status === 'complete' || status === UNLOADED || discarded) listener(null);
  });
}

/** Of a tab in Chromium that was dropped from memory: it has an address and no page. */
const UNLOADED = 'unloaded';

/** Ids of all tabs with a page, and of those that show a site that the extension may use. */
export async function openTabs(
  origin: string,
  pattern: string,
): Promise<{ all: number[]; at: number[] }> {
  const [all, granted] = await Promise.all([
    browser.tabs.query({}),
    browser.tabs.query({ url: pattern }),
  ]);
  const hasPage = ({ discarded, status }: (typeof all)[0]) => !discarded && status !== UNLOADED;
  const idsOf = (tabs: typeof all) =>
    tabs.filter(hasPage).flatMap(({ id }) => (id === undefined ? [] : [id]));
  // The pattern has no port.
  const isHere = ({ url }: { url?: string | undefined }) =>
    url !== undefined && new URL(url).origin === origin;
  return { all: idsOf(all), at: idsOf(granted.filter(isHere)) };
}
