import browser from 'webextension-polyfill';

/**
 * What a script found in a page. `forbidden`: no extension may work there, by the browser itself or by
 * the administrator. `unreachable`: there is no page to look into, such as an error page.
 */
export type Found = { result: unknown } | { failed: 'forbidden' | 'unreachable' };

/** In Chromium the first two, in Firefox the last; all only where `activeTab` or a grant is there. */
const FORBIDDEN = /ExtensionsSettings policy|gallery cannot be scripted|Missing host permission/i;

/** Runs a script file of the extension once in a tab's top frame and answers what it ends with. */
export async function runInTab(tabId: number, file: string): Promise<Found> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return { result: frame?.result };
  } catch (error) {
    const forbidden = FORBIDDEN.test((error as Error).message);
    return { failed: forbidden ? 'forbidden' : 'unreachable' };
  }
}
