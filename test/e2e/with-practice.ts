import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSERS, type Practice, type School, startPractice } from './practice.ts';

/** Describes tests that run in Chromium and in Firefox, each with one browser for all of them. */
export function describeInBrowsers(
  name: string,
  tests: (practice: () => Practice) => void,
  school: School = 'school.json',
): void {
  describe.each(BROWSERS)(`${name} in %s`, (browserName, launch) => {
    let practice: Practice | undefined;
    beforeAll(async () => {
      practice = await startPractice(browserName, launch, school);
    });
    afterAll(() => practice?.close());
    tests(() => {
      if (!practice) throw new Error('The browser did not start.');
      return practice;
    });
  });
}
