import browser, { type Runtime } from 'webextension-polyfill';

/** Says something to the background and answers what it answers; wakes it when it sleeps. */
export function tellBackground(message: object): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/**
 * Answers what the extension's own pages say (`tellBackground`), unchecked. A page's script has no say
 * here: it runs among the page's data, so that others might speak through it.
 */
export function listenToOwnPages(answer: (message: unknown) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const own =
      sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL(''));
    return own ? answer(message) : undefined;
  });
}
