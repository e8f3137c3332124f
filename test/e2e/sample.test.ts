import { expect, test } from 'vitest';
import { sampleTexts } from '../../src/texts/sample.ts';
import { PUPILS } from '../practice-lvs/data.ts';
import { violationsOn } from './axe.ts';
import type { TestBrowser, TestPage } from './browser.ts';
import { element, popupOver, saidOn, says, tabTo } from './extension-page.ts';
import { settled, until } from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

interface TabApi {
  tabs: {
    query(which: object): Promise<{ id: number; url?: string }[]>;
    remove(id: number): Promise<void>;
  };
}
declare const browser: TabApi | undefined;
declare const chrome: TabApi;

/** Presses the popup's button, and opens what it opened in a tab that a test can reach. */
async function sampleOver(driver: TestBrowser, page: TestPage): Promise<TestPage> {
  const popup = await popupOver(driver, page);
  await tabTo(popup, sampleTexts.open);
  // It closes the popup, maybe between the key going down and coming up.
  await popup.press('Enter').catch(() => undefined);
  const settings = await driver.openExtensionPage('settings.html');
  const address = await until('the tab with the sample', () =>
    settings.evaluate(async () => {
      const { tabs } = typeof browser === 'undefined' ? chrome : browser;
      const found = (await tabs.query({})).find(({ url }) => url?.includes('/sample.html'));
      if (found) await tabs.remove(found.id);
      return found?.url ?? null;
    }),
  );
  await settings.close();
  return driver.openExtensionPage(address.slice(address.indexOf('sample.html')));
}

describeInBrowsers('a sample without names', (practice) => {
  test('is shown first, holds our words and nobody, and changes nothing in the page', async () => {
    const { browser, origin } = practice();
    const page = await browser.openPage(`${origin}/groep/registraties`);
    await settled(page);
    const before = await page.evaluate(() => document.documentElement.outerHTML.length);
    const sample = await sampleOver(browser, page);
    await says(sample, sampleTexts.kept);
    const said = await saidOn(sample);
    expect(said).toContain('leerling');
    expect(said).toContain('<table');
    for (const { name, number } of PUPILS) {
      for (const piece of [number, ...name.split(' ').filter((word) => word.length > 3)]) {
        expect(said).not.toContain(piece);
      }
    }
    expect(await violationsOn(sample)).toEqual([]);
    await element(sample, 'button.primary');
    expect(await page.evaluate(() => document.documentElement.outerHTML.length)).toBe(before);
    await sample.close();
    await page.close();
  });
});
