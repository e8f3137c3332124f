import browser from 'webextension-polyfill';
import { DISMISSAL, KNOCK } from './page-signs.ts';

/** The background's end of the port to one page. */
export interface PageLink {
  /** Where the page is, as the browser vouches for it (not as the page says). */
  url: URL;
  tabId: number | null;
  /** 0: the page itself; else a frame in it. */
  frameId: number;
  /** True for a page of the extension itself. */
  own: boolean;
  send(message: object): void;
  /** Tells the page to remove everything and not to come back. */
  dismiss(): void;
}

/**
 * Listens for pages that connect under `name`; `onMessage` gets what they say, unchecked, and `onGone`
 * each page that left. Returns a view of the pages connected now.
 */
export function listenForPages(
  name: string,
  onMessage: (page: PageLink, message: unknown) => void,
  onGone: (page: PageLink) => void = () => {},
): { connected(): PageLink[] } {
  const links = new Set<PageLink>();
  browser.runtime.onConnect.addListener((port) => {
    const url = port.sender?.url;
    if (port.name !== name || url === undefined) return;
    const link: PageLink = {
      url: new URL(url),
      tabId: port.sender?.tab?.id ?? null,
      frameId: port.sender?.frameId ?? 0,
      own: url.startsWith(browser.runtime.getURL('')),
      send: (message) => links.has(link) && port.postMessage(message),
      dismiss: () => links.has(link) && port.postMessage(DISMISSAL),
    };
    links.add(link);
    port.onDisconnect.addListener(() => {
      links.delete(link);
      onGone(link);
    });
    port.onMessage.addListener((message) => onMessage(link, message));
  });
  return { connected: () => [...links] };
}

/** Lets the pages connect again whose port closed while the background slept. */
export async function knockOnPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const knock = async ({ id }: { id?: number | undefined }) => {
    // Most tabs have no page of ours: nobody is there to hear it.
    if (id !== undefined) await browser.tabs.sendMessage(id, KNOCK).catch(() => undefined);
  };
  await Promise.all(tabs.map(knock));
}
