import browser from 'webextension-polyfill';
import type { PageLink } from './page-links.ts';

/** Runs a script file of the extension in the frame of this page. Rejects where that is not allowed (any more). */
export async function loadInFrame({ tabId, frameId }: PageLink, file: string): Promise<void> {
  if (tabId === null) throw new Error('Expected a page in a tab, found one without.');
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
}
