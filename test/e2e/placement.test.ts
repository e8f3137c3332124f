import { expect, test } from 'vitest';
import { settled, visibleBadges } from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

describeInBrowsers('where badges stand', (practice) => {
  const open = async (path: string) => {
    const { browser, origin } = practice();
    const page = await browser.openPage(origin + path);
    await settled(page);
    return page;
  };

  test.each([
    '/groep/registraties',
    '/groep/week',
    '/leerling/702101/historie',
    '/app/groep/8',
    '/val/kop-cel',
    '/val/link-cel',
    '/val/donker',
  ])('%s: never in a header cell, link or label, and big enough to hit', async (path) => {
    const page = await open(path);
    const badges = await visibleBadges(page);
    expect(badges.length).toBeGreaterThan(0);
    for (const { host, button, pupil } of badges) {
      const inside = await page.evaluateOn(host.ref, (element) =>
        element.closest('th, a, label, button') === null ? null : element.parentElement?.outerHTML,
      );
      expect(inside, pupil).toBeNull();
      const height = await page.evaluateOn(button.ref, (element) => element.offsetHeight);
      expect(height, pupil).toBeGreaterThanOrEqual(24);
    }
    await page.close();
  });

  test('a header that the page holds in place slides over badges', async () => {
    const page = await open('/groep/registraties');
    const onTop = await page.evaluate(() =>
      [...document.querySelectorAll('vw-badge')].slice(3, 8).map((host) => {
        const painted = () => [...host.getClientRects()].at(-1) as DOMRect;
        document.documentElement.scrollTop += painted().top - 8;
        const { right, top, bottom } = painted();
        return document.elementFromPoint(right - 6, (top + bottom) / 2)?.localName;
      }),
    );
    expect(onTop).toEqual(['th', 'th', 'th', 'th', 'th']);
    await page.close();
  });

  test('a hidden second copy of the table gets no badges', async () => {
    const list = await open('/groep/registraties');
    const wanted = (await visibleBadges(list)).map(({ name }) => name);
    await list.close();
    const page = await open('/val/verborgen-dubbel');
    expect((await visibleBadges(page)).map(({ name }) => name)).toEqual(wanted);
    await page.close();
  });
});
