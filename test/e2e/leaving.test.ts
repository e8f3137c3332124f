import { expect, test } from 'vitest';
import { SCHOOL_NAME } from '../practice-lvs/data.ts';
import type { TestBrowser, TestPage } from './browser.ts';
import { startSchool } from './practice.ts';
import { bar, card, clickBadge, settled, until, visibleBadges } from './reading.ts';
import { describeInCleanBrowsers } from './shared-browser.ts';

describeInCleanBrowsers('with the tab open', (browser) => {
  /** A page with badges and an open hint card, while `work` is done to the extension. */
  async function whileOpen(work: (browser: TestBrowser, page: TestPage) => Promise<void>) {
    const practice = await startSchool(browser(), 'school.json');
    try {
      const page = await browser().openPage(`${practice.origin}/groep/registraties`);
      await settled(page);
      await clickBadge(page, 'Daan');
      await until('the card', async () => (await card(page)) !== null);
      await work(browser(), page);
      await page.close();
    } finally {
      await practice.close();
    }
  }

  async function nothingIsSeen(page: TestPage): Promise<void> {
    const isAnythingSeen = async () =>
      (await visibleBadges(page)).length > 0 ||
      (await bar(page)) !== null ||
      (await card(page)) !== null;
    await until('all of ours to go', async () => !(await isAnythingSeen()));
    // It does not come back with the page's next change either.
    await page.evaluate(() =>
      document.querySelector('tbody')?.append(document.createElement('tr')),
    );
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await isAnythingSeen()).toBe(false);
  }

  test('switched off, nothing is seen of us', async () => {
    await whileOpen(async (browser, page) => {
      await browser.switchOff();
      await nothingIsSeen(page);
    });
  });

  test('removed, nothing is seen of us', async () => {
    await whileOpen(async (browser, page) => {
      await browser.uninstall();
      await nothingIsSeen(page);
    });
  });

  test('updated, the badges are those of the new version alone, and work', async () => {
    await whileOpen(async (browser, page) => {
      const words = async () => (await visibleBadges(page)).map(({ words, name }) => words + name);
      const before = await words();
      await page.evaluate(() => {
        for (const element of document.querySelectorAll('*')) {
          if (element.localName.startsWith('vw-')) element.setAttribute('data-former', '');
        }
      });
      await browser.update();
      await until('the same badges, by the new version', async () => {
        const former = await page.evaluate(
          () =>
            [...document.querySelectorAll('[data-former]')].filter(
              (element) => element.getBoundingClientRect().width > 0,
            ).length,
        );
        return former === 0 && String(await words()) === String(before);
      });
      expect(await card(page)).toBeNull();
      expect(await bar(page)).toContain(SCHOOL_NAME);
      await clickBadge(page, 'Daan');
      await until('the card', async () => (await card(page))?.includes('Daan') ?? false);
    });
  });
});
