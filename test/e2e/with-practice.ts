import { afterAll, describe } from 'vitest';
import { BROWSERS, type Practice, type School, startSchool } from './practice.ts';
import { withBrowsers } from './shared-browser.ts';

/**
 * Describes tests that run in Chromium and in Firefox, at one practice school for all of them. The
 * browser is clean for the first of them.
 */
export function describeInBrowsers(
  name: string,
  tests: (practice: () => Practice, browserName: 'chromium' | 'firefox') => void,
  school: School = 'school.json',
): void {
  describe.each(BROWSERS)(`${name} in %s`, (browserName, launch) => {
    let practice: Practice | undefined;
    withBrowsers.beforeAll(async ({ browsers }) => {
      practice = await startSchool(await browsers.clean(browserName, launch), school);
    });
    afterAll(() => practice?.close());
    tests(() => {
      if (!practice) throw new Error('The browser did not start.');
      return practice;
    }, browserName);
  });
}
