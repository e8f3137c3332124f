import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './chromium.ts';
import type { ManagedBrowser, PolicyValues } from './policy-browser.ts';
import { removeLeftovers, removePolicy, writePolicy } from './policy-files.ts';
import { until } from './reading.ts';

/**
 * Starts Chromium as a school board has it: the policy stands on the machine before the extension comes.
 * Policies are for all of a machine, but an extension's are by its id, and the id of an unpacked one
 * follows from its folder: a copy of its own has a policy of its own.
 */
export async function launchManagedChromium(
  build: string,
  policy: PolicyValues,
): Promise<ManagedBrowser> {
  removeLeftovers();
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'vw-managed-')));
  cpSync(build, folder, { recursive: true });
  process.on('exit', removePolicy);
  const browser = await launchChromium({ extensionDir: folder });
  const setPolicy = async (values: PolicyValues | null) => {
    if (values === null) removePolicy();
    else writePolicy({ '3rdparty': { extensions: { [idOf(folder)]: values } } });
    const list = await browser.openPage('chrome://policy');
    const page = await browser.openExtensionPage('settings.html');
    await until('the policy to be there', async () => {
      await list.evaluate(pressReload);
      return (await page.evaluate(managedBy)) === (values?.managedBy ?? null);
    });
    await page.close();
    await list.close();
  };
  const close = async () => {
    removePolicy();
    process.off('exit', removePolicy);
    await browser.close();
    rmSync(folder, { recursive: true });
  };
  try {
    await setPolicy(policy);
    // A policy that came while Chromium ran is there at once for what is installed from now on.
    await browser.reinstall(true);
  } catch (error) {
    await close();
    throw error;
  }
  return { browser, setPolicy, close };
}

/** The id that Chromium gives to an unpacked extension: the first half of a hash, in the letters a to p. */
function idOf(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Runs in `chrome://policy`: reads all files again, without waiting until they are at rest. */
function pressReload(): void {
  const root = document.querySelector('policy-app')?.shadowRoot ?? document;
  root.querySelector<HTMLElement>('#reload-policies')?.click();
}

declare const chrome: { storage: { managed: { get(keys: null): Promise<PolicyValues> } } };

/** Runs in a page of the extension. */
async function managedBy(): Promise<string | null> {
  return (await chrome.storage.managed.get(null)).managedBy ?? null;
}
