import type { BidiConnection } from './bidi.ts';
import type { TestPage } from './browser.ts';
import { FirefoxPage, inChrome } from './firefox-page.ts';
import { until } from './reading.ts';

/** Clicks the extension's toolbar button over the tab in front: Firefox grants what a click grants. */
export async function openPopup(bidi: BidiConnection, extensionId: string): Promise<TestPage> {
  const context = await inChrome<string>(bidi, clickToolbarButton, [extensionId]);
  const popup = new FirefoxPopup(bidi, context);
  await until('the popup to be loaded', () =>
    popup.evaluate(() => document.readyState === 'complete' && innerWidth > 0).catch(() => false),
  );
  return popup;
}

/** BiDi knows the browsers of tabs only, so that it has to be taught to find any other; answers its id. */
const toldToBidi = `(browser) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  browser.permanentKey ??= {};
  const id = NavigableManager.getIdForBrowser(browser);
  const known = NavigableManager.getBrowserById;
  NavigableManager.getBrowserById = function (wanted) {
    return wanted === id && browser.isConnected ? browser : known.call(this, wanted);
  };
  return id;
}`;

/** The page of the extension in the sidebar; null while it is not open. */
export async function pageInSidebar(bidi: BidiConnection, path: string): Promise<TestPage | null> {
  const context = await inChrome<string | null>(bidi, findInSidebar, [path]);
  return context === null ? null : new FirefoxPage(bidi, context);
}

const findInSidebar = `(path) => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { isOpen, browser } = window.SidebarController;
  const page = isOpen ? browser.contentDocument?.getElementById('webext-panels-browser') : null;
  if (!page?.currentURI?.spec.endsWith('/' + path)) return null;
  return (${toldToBidi})(page);
}`;

/** Runs in the browser's own window; answers the popup's id. */
const clickToolbarButton = `async (id) => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const shown = '.webextension-popup-browser:not(.webextension-preload-browser)';
  const waitFor = async (look) => {
    for (let attempt = 0; attempt < 200; attempt++) {
      const found = look();
      if (found) return found;
      await new Promise((resolve) => window.setTimeout(resolve, 50));
    }
    return null;
  };
  const current = () => window.document.querySelector(shown);
  const open = () => {
    const found = current();
    const isOurs = found?.currentURI?.spec.startsWith('moz-extension:');
    // Until the panel is open, clicks do not reach what is in it.
    return isOurs && found.closest('panel').state === 'open' ? found : null;
  };
  let popup = null;
  // On a busy machine a popup may be gone again before it was open; a person clicks once more.
  for (let attempt = 0; popup === null && attempt < 5; attempt++) {
    // Without a focus that moves, as in a headless browser, a popup stays open where a person sees it go.
    current()?.closest('panel')?.hidePopup();
    await waitFor(() => current() === null);
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    popup = await waitFor(open);
  }
  if (popup === null) throw new Error('Expected the popup to open within 10 seconds of one of 5 clicks.');
  return (${toldToBidi})(popup);
}`;

class FirefoxPopup extends FirefoxPage {
  override async close(): Promise<void> {
    // The answer to a call that ends its own page may never come.
    this.evaluate(() => setTimeout(() => window.close())).catch(() => undefined);
    await until('the popup to be closed', () => this.evaluate(() => false).catch(() => true));
  }
}
