import { beforeEach, describe, test } from 'vitest';
import { OUTPUT } from '../../scripts/build.ts';
import type { TestBrowser } from './browser.ts';
import { BROWSERS, type Launch } from './practice.ts';

/**
 * The browsers with the practice build that the tests of one worker share: at most one of each kind.
 * Starting one takes longer than most tests; installing the extension again takes half a second.
 */
class SharedBrowsers {
  private readonly running = new Map<string, TestBrowser>();

  /** The browser of this kind as it is right after installing: nothing stored, no page open. */
  async clean(name: TestBrowser['name'], launch: Launch): Promise<TestBrowser> {
    const running = this.running.get(name);
    // One that cannot be cleaned is not used again.
    this.running.delete(name);
    if (running) await running.reinstall();
    const browser = running ?? (await launch({ extensionDir: OUTPUT.practice[name] }));
    this.running.set(name, browser);
    return browser;
  }

  async close(): Promise<void> {
    for (const browser of this.running.values()) await browser.close();
  }
}

/** Its hooks may ask for `browsers`. A worker lives on from file to file: see vitest.config.ts. */
// biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
export const withBrowsers = test.extend('browsers', { scope: 'worker' }, ({}, { onCleanup }) => {
  const browsers = new SharedBrowsers();
  onCleanup(() => browsers.close());
  return browsers;
});

/**
 * Describes tests that run in Chromium and in Firefox, each in a browser with the practice build as it
 * is right after installing. Tests need not clean up what they do in the browser.
 */
export function describeInCleanBrowsers(
  name: string,
  tests: (browser: () => TestBrowser) => void,
): void {
  describe.each(BROWSERS)(`${name} in %s`, (browserName, launch) => {
    let shared: SharedBrowsers;
    let browser: TestBrowser | undefined;
    withBrowsers.beforeAll(({ browsers }) => {
      shared = browsers;
    });
    beforeEach(async () => {
      browser = await shared.clean(browserName, launch);
    });
    tests(() => {
      if (!browser) throw new Error('The browser did not start.');
      return browser;
    });
  });
}
