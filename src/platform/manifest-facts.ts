import browser from 'webextension-polyfill';

/** What the manifest says besides sites (`permissions.ts`), as the browser took it in. */
export interface ManifestFacts {
  permissions: string[];
  /** The rules for what the extension's pages may load and connect to. */
  policy: string;
  /** True when it never runs in a private window. */
  isNeverPrivate: boolean;
}

/** Reads it from the manifest. */
export function manifestFacts(): ManifestFacts {
  const manifest = browser.runtime.getManifest() as unknown as Record<string, unknown>;
  const policy = manifest.content_security_policy as { extension_pages?: string } | undefined;
  return {
    permissions: (manifest.permissions as string[] | undefined) ?? [],
    policy: policy?.extension_pages ?? '',
    isNeverPrivate: manifest.incognito === 'not_allowed',
  };
}

/** Whether this is Firefox: what a person has to click there is something else. */
export function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}
