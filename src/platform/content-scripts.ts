import type { Scripting } from 'webextension-polyfill';
import browser from 'webextension-polyfill';

/** The files that read an LVS page, as the build names them. */
const FILES = { js: ['content-scripts/lvs.js'], css: ['content-scripts/lvs.css'] };

/**
 * In all frames: some LVS show their lists in a frame of another site. The id names what a registration
 * is like: one that an older version made has another and does not pass for ours.
 */
function registrationOf(pattern: string): Scripting.RegisteredContentScript {
  return {
    id: `lvs all-frames ${pattern}`,
    matches: [pattern],
    allFrames: true,
    runAt: 'document_idle',
    ...FILES,
  };
}

/** The host patterns on which the content script runs from the next page load on. */
export async function registeredPatterns(): Promise<string[]> {
  return (await registrations()).flatMap(({ pattern }) => pattern ?? []);
}

/**
 * Makes the content script run on exactly these host patterns from the next page load on, and answers
 * the new ones among them. What is right already is left alone: a page that loads meanwhile would miss
 * it. Not to be called twice at a time.
 */
export async function registerOn(patterns: readonly string[]): Promise<string[]> {
  const found = await registrations();
  const right = new Set(
    found.map(({ pattern }) => pattern).filter((p) => p && patterns.includes(p)),
  );
  const stale = found.filter(({ pattern }) => !right.has(pattern)).map(({ id }) => id);
  const missing = patterns.filter((pattern) => !right.has(pattern));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  if (missing.length > 0) {
    await browser.scripting.registerContentScripts(missing.map(registrationOf));
  }
  return missing;
}

/** What is registered, each with its host pattern; null when it is not as this version makes it. */
async function registrations(): Promise<{ id: string; pattern: string | null }[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.map(({ id, matches = [] }) => {
    const [pattern = ''] = matches;
    return { id, pattern: registrationOf(pattern).id === id ? pattern : null };
  });
}

/**
 * Runs the content script now in the open tabs, in every frame for which `isWanted` says so of its
 * origin.
 */
export async function injectIntoOpenTabs(isWanted: (origin: string) => boolean): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : inject(id, isWanted))));
}

async function inject(tabId: number, isWanted: (origin: string) => boolean): Promise<void> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => location.origin,
    });
    const frameIds = frames.flatMap(({ frameId, result }) =>
      typeof result === 'string' && isWanted(result) ? [frameId] : [],
    );
    if (frameIds.length === 0) return;
    const target = { tabId, frameIds };
    await browser.scripting.insertCSS({ target, files: FILES.css });
    await browser.scripting.executeScript({ target, files: FILES.js });
  } catch {
    // A tab of another site, an error page, or closed meanwhile: there is nothing to run in.
  }
}
