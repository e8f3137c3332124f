import browser from 'webextension-polyfill';

/** The host patterns that the extension may use now, e.g. `https://lvs.example/*`. */
export async function grantedPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

export async function isGranted(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** The host patterns that come with the installation, so that nobody here chose them; may be wide. */
export function requiredPatterns(): string[] {
  return declared().host_permissions ?? [];
}

/** The host patterns that the extension may ask for; they may be wide. */
export function askablePatterns(): string[] {
  return [...requiredPatterns(), ...(declared().optional_host_permissions ?? [])];
}

function declared(): Partial<Record<'host_permissions' | 'optional_host_permissions', string[]>> {
  return browser.runtime.getManifest();
}

/**
 * `refused`: by the person, who may also have closed the question; a browser does not tell those
 * apart. `blocked`: by the administrator, before anyone was asked.
 */
export type Asked = 'granted' | 'refused' | 'blocked';

/**
 * Asks the person for access to sites, in one question. Must be called in a click handler before any
 * `await`: after that the browser no longer sees a user action. Firefox closes the popup when the
 * question opens, so what has to follow a grant stands in the background (`onPermissionsChanged`).
 */
export function askFor(patterns: readonly string[]): Promise<Asked> {
  return browser.permissions.request({ origins: [...patterns] }).then(
    (granted) => (granted ? 'granted' : 'refused'),
    // Both browsers: "Permissions are blocked by enterprise policy."
    (error: Error) => (/policy/i.test(error.message) ? 'blocked' : 'refused'),
  );
}

/**
 * Gives access to a site back. `kept`: it came with the installation or by policy, or a wider access
 * that was given in the browser's own settings still covers it.
 */
export async function giveBack(pattern: string): Promise<'gone' | 'kept'> {
  const refused = () => false; // Chromium rejects for what the manifest requires
  await browser.permissions.remove({ origins: [pattern] }).catch(refused);
  return (await isGranted(pattern)) ? 'kept' : 'gone';
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
