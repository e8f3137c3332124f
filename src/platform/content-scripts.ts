import type { Scripting } from 'webextension-polyfill';
import browser from 'webextension-polyfill';

/** The files that read an LVS page, as the build names them. */
const FILES = { js: ['content-scripts/lvs.js'], css: ['content-scripts/lvs.css'] };

function registrationOf(pattern: string): Scripting.RegisteredContentScript {
  return {
    id: `lvs ${pattern}`,
    matches: [pattern],
    allFrames: false,
    runAt: 'document_idle',
    ...FILES,
  };
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Makes the content script run on exactly these host patterns from the next page load on.
 * Idempotent; calls wait for each other. Old registrations are never trusted: a browser may keep
 * or lose them across updates and restarts.
 */
export function registerOn(patterns: readonly string[]): Promise<void> {
  const run = queue.then(async () => {
    await browser.scripting.unregisterContentScripts();
    if (patterns.length > 0) {
      await browser.scripting.registerContentScripts(patterns.map(registrationOf));
    }
  });
  queue = run.catch(() => undefined);
  return run;
}

/** Runs the content script now in the tabs that are already open on these host patterns. */
export async function injectIntoOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : inject(tab.id))));
}

async function inject(tabId: number): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: FILES.css });
    await browser.scripting.executeScript({ target: { tabId }, files: FILES.js });
  } catch (error) {
    // A tab that shows an error page or was closed meanwhile cannot be injected; the others can.
    console.warn('Verzuimwijzer: not injected into an open tab', error);
  }
}
