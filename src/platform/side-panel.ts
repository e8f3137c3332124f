import browser from 'webextension-polyfill';

/** The page that stands in a side panel, a sidebar or a tab. */
const PAGE = 'sidepanel.html';

/** Chromium has `sidePanel`, which the polyfill does not know; Firefox has `sidebarAction`. */
interface Beside {
  sidePanel?: { open(where: { tabId: number }): Promise<void> };
  sidebarAction?: Pick<typeof browser.sidebarAction, 'open' | 'isOpen'>;
}

function beside(): Beside {
  return browser as Beside;
}

/**
 * Opens the side panel, or the sidebar, beside a tab; false where the browser has none or does not let it
 * open now. To be called in the very task in which a person's click comes in: later it is no click any
 * more. Firefox takes only a click in a page of the extension for one.
 */
export function openBeside(tabId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = beside();
  const opening = sidePanel ? sidePanel.open({ tabId }) : sidebarAction?.open();
  if (opening === undefined) return Promise.resolve(false);
  return opening.then(
    () => true,
    () => false,
  );
}

/** Whether the sidebar shows our page in the window of a tab; false where the browser has none. */
export async function hasSidebar(tabId: number): Promise<boolean> {
  const { sidebarAction } = beside();
  if (sidebarAction === undefined) return false;
  const { windowId } = await browser.tabs.get(tabId);
  return sidebarAction.isOpen(windowId === undefined ? {} : { windowId });
}

/** Opens our page in a tab beside another one. */
export async function openPanelTab(tabId: number): Promise<void> {
  const { index, windowId } = await browser.tabs.get(tabId);
  await browser.tabs.create({
    url: browser.runtime.getURL(PAGE),
    index: index + 1,
    ...(windowId === undefined ? {} : { windowId }),
  });
}
