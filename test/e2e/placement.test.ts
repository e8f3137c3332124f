import { expect, test } from 'vitest';
import { card, clickBadge, settled, until, visibleBadges } from './reading.ts';
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
      const height = await page.evaluateOn(button.ref, (element) => {
        const extra = getComputedStyle(element, '::after');
        return Math.max(element.offsetHeight, Number.parseFloat(extra.height));
      });
      expect(height, pupil).toBeGreaterThanOrEqual(24);
    }
    await page.close();
  });

  test('at 200 % zoom the hint card stands inside the window', async () => {
    const page = await open('/groep/registraties');
    await page.setView({ width: 640, height: 450, zoom: 2 });
    await clickBadge(page, 'Daan Vermeulen');
    await until('the hint card', () => card(page));
    const outside = await page.evaluate(() => {
      const { left, top, right, bottom } = document
        .querySelector('vw-card')!
        .getBoundingClientRect();
      const sides = [left, top, innerWidth - right, innerHeight - bottom];
      return sides.filter((distance) => distance < 0);
    });
    expect(outside).toEqual([]);
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
