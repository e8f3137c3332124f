import { expect, test } from 'vitest';
import { SOAK_PAGES, soak, soakLine } from './soak.ts';
import { describeInBrowsers } from './with-practice.ts';

/** Of each page: a busy machine needs more than 5 seconds for it. */
const FEWEST_FRAMES = 50;

describeInBrowsers('no badge ever stands at another pupil', (practice) => {
  test.each(SOAK_PAGES)('%s', async (path) => {
    const { browser, origin } = practice();
    const report = await soak(browser, origin, path, { seconds: 5, seed: 1, least: FEWEST_FRAMES });
    console.log(soakLine(browser.name, report));
    expect(report.faults).toEqual([]);
    expect(report.frames).toBeGreaterThan(FEWEST_FRAMES);
    expect(report.checks).toBeGreaterThan(FEWEST_FRAMES);
  });
});
