import browser from 'webextension-polyfill';

/**
 * Calls `listener` when a tab has closed (with its id) and when a page has loaded in one, of whatever
 * site: that wakes a background that sleeps.
 */
export function onTabsChanged(listener: (closed: number | null) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
  browser.tabs.onUpdated.addListener((_tabId, { status }) => {
    if (status === 'complete') listener(null);
  });
}

/** Ids of all tabs, and of those that show a site that the extension may use. */
export async function openTabs(
  origin: string,
  pattern: string,
): Promise<{ all: number[]; at: number[] }> {
  const [all, granted] = await Promise.all([
    browser.tabs.query({}),
    browser.tabs.query({ url: pattern }),
  ]);
  const idsOf = (tabs: typeof all) => tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  // The pattern has no port.
  const isHere = ({ url }: { url?: string | undefined }) =>
    url !== undefined && new URL(url).origin === origin;
  return { all: idsOf(all), at: idsOf(granted.filter(isHere)) };
}
