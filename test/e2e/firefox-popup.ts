import type { BidiConnection } from './bidi.ts';
import type { NodeRef, TestPage } from './browser.ts';
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
  const waitFor = async (what, look) => {
    for (let attempt = 0; attempt < 200; attempt++) {
      const found = look();
      if (found) return found;
      await new Promise((resolve) => window.setTimeout(resolve, 50));
    }
    throw new Error('Expected ' + what + ' within 10 seconds.');
  };
  const current = () => window.document.querySelector(shown);
  // Without a focus that moves, as in a headless browser, a popup stays open where a person sees it go.
  current()?.closest('panel')?.hidePopup();
  await waitFor('the last popup to be gone', () => current() === null);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  const popup = await waitFor('the popup to be open', () => {
    const found = current();
    const isOurs = found?.currentURI?.spec.startsWith('moz-extension:');
    // Until the panel is open, clicks do not reach what is in it.
    return isOurs && found.closest('panel').state === 'open' ? found : null;
  });
  return (${toldToBidi})(popup);
}`;

class FirefoxPopup extends FirefoxPage {
  /** A popup grows with what it says: what is clicked has to stand still first. */
  override async click(ref: NodeRef): Promise<void> {
    let before = '';
    await until('what is clicked to stand still', async () => {
      const now = await this.evaluateOn(ref, (element) =>
        JSON.stringify([element.getBoundingClientRect(), innerWidth, innerHeight]),
      );
      const still = now === before;
      before = now;
      return still;
    });
    await super.click(ref);
  }

  override async close(): Promise<void> {
    // The answer to a call that ends its own page may never come.
    this.evaluate(() => setTimeout(() => window.close())).catch(() => undefined);
    await until('the popup to be closed', () => this.evaluate(() => false).catch(() => true));
  }
}
