import browser from 'webextension-polyfill';

/** The host patterns that the extension may use now, e.g. `https://lvs.example/*`. */
export async function grantedPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

export async function isGranted(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/**
 * Asks the person for access to one site. Must be the first thing in a click handler: after an
 * `await` the browser no longer sees a user action. Firefox closes the popup when the question
 * opens, so what has to follow a grant stands in the background (`onPermissionsChanged`).
 */
export function requestPattern(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Gives access back. Rejects when the pattern came with the installation. */
export function removePattern(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Calls the listeners with the host patterns that were granted or taken away. */
export function onPermissionsChanged(
  listeners: { onAdded: (patterns: string[]) => void; onRemoved: (patterns: string[]) => void },
  signal?: AbortSignal,
): void {
  const onAdded = ({ origins }: { origins?: string[] }) => listeners.onAdded(origins ?? []);
  const onRemoved = ({ origins }: { origins?: string[] }) => listeners.onRemoved(origins ?? []);
  browser.permissions.onAdded.addListener(onAdded);
  browser.permissions.onRemoved.addListener(onRemoved);
  signal?.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(onAdded);
    browser.permissions.onRemoved.removeListener(onRemoved);
  });
}
