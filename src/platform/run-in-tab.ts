import browser from 'webextension-polyfill';

/**
 * What a script found in a page. `forbidden`: no extension may work there, by the browser itself or by
 * the administrator. `unreachable`: there is no page to look into, such as an error page.
 */
export type Found = { result: unknown } | { failed: 'forbidden' | 'unreachable' };

/** In Chromium the first two, in Firefox the last; all only where `activeTab` or a grant is there. */
const FORBIDDEN = /ExtensionsSettings policy|gallery cannot be scripted|Missing host permission/i;

/** Of the extension's own world in the page, which the page itself cannot see. */
const GIVEN = 'vwGiven';

/**
 * Runs a script file of the extension once in a tab's top frame and answers what it ends with. The script
 * gets `given` by `whatWasGiven`: a file takes no arguments.
 */
export async function runInTab(tabId: number, file: string, given: unknown): Promise<Found> {
  try {
    const target = { tabId };
    await browser.scripting.executeScript({ target, func: give, args: [GIVEN, given] });
    const [frame] = await browser.scripting.executeScript({ target, files: [file] });
    return { result: frame?.result };
  } catch (error) {
    const forbidden = FORBIDDEN.test((error as Error).message);
    return { failed: forbidden ? 'forbidden' : 'unreachable' };
  }
}

/** Runs in the page, so it can use nothing from here; and what it answers must be plain. */
function give(name: unknown, value: unknown): void {
  Object.assign(globalThis, { [String(name)]: value });
}

/** In a script that `runInTab` runs: what it was given. */
export function whatWasGiven(): unknown {
  return (globalThis as Record<string, unknown>)[GIVEN];
}
