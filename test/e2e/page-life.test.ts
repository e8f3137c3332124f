import { expect, test } from 'vitest';
import { pageTexts } from '../../src/texts/page.ts';
import type { TestPage } from './browser.ts';
import { badges, bar, openDetails, settled, until, visibleBadges } from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

describeInBrowsers('a page that lives', (practice) => {
  const open = async (path: string) => {
    const { browser, origin } = practice();
    return browser.openPage(origin + path);
  };
  const names = async (page: TestPage) =>
    (await visibleBadges(page)).map(({ pupil }) => pupil).sort();
  const whole = async () => {
    const page = await open('/groep/registraties');
    await settled(page);
    const found = await names(page);
    await page.close();
    return found;
  };

  test('comes late: nothing is said of skeleton rows, all of it once it is there', async () => {
    const page = await open('/val/laat');
    expect(await badges(page)).toEqual([]);
    const all = await whole();
    await until('all badges', async () => (await names(page)).length === all.length);
    expect(await names(page)).toEqual(all);
    await page.close();
  });

  test('goes on without end: what is not drawn yet is said, and read when it comes', async () => {
    const page = await open('/val/eindeloos');
    expect(await settled(page)).toMatch(/20 leerlingen|\d+ leerlingen gelezen/);
    const before = await page.evaluate(() => document.querySelectorAll('tbody tr').length);
    await page.evaluate(() => document.querySelector('.schuif')!.scrollTo(0, 100_000));
    await until('more rows', () =>
      page.evaluate((n) => document.querySelectorAll('tbody tr').length > n, before),
    );
    await settled(page);
    await page.close();
  });

  test('is translated by the browser: no badge, and what to do', async () => {
    const page = await open('/val/vertaald');
    await until(
      'the sentence',
      async () => (await bar(page))?.includes(pageTexts.noReading.translated) ?? false,
    );
    expect(await names(page)).toEqual([]);
    await page.close();
  });

  test('loses its session: no badge of the list that was there', async () => {
    const page = await open('/val/sessie');
    await settled(page);
    expect(await names(page)).not.toEqual([]);
    await page.evaluate(() => document.querySelector<HTMLElement>('#verlopen')!.click());
    await until(
      'the sentence',
      async () => (await bar(page))?.includes(pageTexts.noReading.login) ?? false,
    );
    expect(await badges(page)).toEqual([]);
    await page.close();
  });

  test('comes back with the Back button as it is now', async () => {
    const page = await open('/groep/registraties');
    await settled(page);
    const before = await names(page);
    await page.goto(`${practice().origin}/groep/totalen`);
    await page.evaluate(() => history.back());
    await until('the badges again', async () => (await names(page)).length === before.length);
    expect(await names(page)).toEqual(before);
    await page.close();
  });

  test('keeps its list in open shadow roots: read as any other, and read again when it changes', async () => {
    const page = await open('/val/schaduw');
    await until('the list', async () => (await bar(page))?.includes('Daan Vermeulen') ?? false);
    expect(await settled(page)).toMatch(/22 leerlingen gelezen/);
    await page.evaluate(() => {
      const table = document.querySelector('kb-lijst')!.shadowRoot!.querySelector('kb-tabel')!;
      for (const row of table.shadowRoot!.querySelectorAll('tr')) {
        if (row.textContent.includes('Daan Vermeulen')) row.remove();
      }
    });
    await until('him to go', async () => (await bar(page))?.includes('Daan Vermeulen') === false);
    await page.close();
  });
});

describeInBrowsers('a page in frames', (practice) => {
  /** How many of our elements of this name are painted in the page itself and in each frame. */
  const painted = (page: TestPage, name: string) =>
    page.evaluate((name) => {
      const count = (document: Document) =>
        [...document.querySelectorAll(name)].filter((e) => e.getBoundingClientRect().width > 0)
          .length;
      const frames = [...document.querySelectorAll('iframe')];
      return [document, ...frames.map((frame) => frame.contentDocument!)].map(count);
    }, name);

  test('one bar, in the page itself, for the list in its frame', async () => {
    const { browser, origin } = practice();
    const page = await browser.openPage(`${origin}/val/kader`);
    const said = await settled(page);
    expect(said).toMatch(/22 leerlingen gelezen/);
    expect(await painted(page, 'vw-bar')).toEqual([1, 0]);
    const [here, inFrame] = await painted(page, 'vw-badge');
    expect(here).toBe(0);
    expect(inFrame).toBeGreaterThan(0);
    await page.close();
  });

  test('two frames with lists: still one bar, and it names the other list', async () => {
    const { browser, origin } = practice();
    const page = await browser.openPage(`${origin}/val/twee-kaders`);
    await until('both lists', async () => {
      await openDetails(page);
      return (await bar(page))?.includes('ander deel') ?? false;
    });
    expect(await painted(page, 'vw-bar')).toEqual([1, 0, 0]);
    await page.close();
  });
});
