import { expect, test } from 'vitest';
import { ODD_NAMES } from '../practice-lvs/data.ts';
import { badges, bar, card, clickBadge, settled, until, visibleBadges } from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

describeInBrowsers('pages that make it hard', (practice) => {
  const open = async (path: string) => {
    const { browser, origin } = practice();
    const page = await browser.openPage(origin + path);
    await settled(page);
    return page;
  };

  test('names with markup, quotes and right-to-left characters stay text', async () => {
    const page = await open('/val/namen');
    const found = await visibleBadges(page);
    const odd = ODD_NAMES.map(({ name }) => name);
    expect(found.length).toBeGreaterThan(5);
    for (const { pupil, rowText } of found) {
      expect(odd).toContain(pupil);
      expect(rowText.startsWith(pupil), rowText).toBe(true);
    }
    const markup = found.find(({ pupil }) => pupil.includes('<img'));
    await clickBadge(page, markup?.pupil ?? 'a name with markup');
    expect(await until('the hint card', () => card(page))).toContain(markup?.pupil);
    expect(await page.evaluate(() => 'fout' in window)).toBe(false);
    await page.close();
  });

  test.each(['/val/csp', '/val/csp-streng'])(
    '%s forbids everything and has its badges',
    async (path) => {
      const page = await open(path);
      const list = await open('/groep/registraties');
      const names = async (from: typeof page) =>
        (await visibleBadges(from)).map(({ name }) => name).sort();
      expect(await names(page)).toEqual(await names(list));
      await clickBadge(page, 'Daan Vermeulen');
      expect(await until('the hint card', () => card(page))).toContain('Wat nu');
      await page.close();
      await list.close();
    },
  );

  test.each(['/val/elementen-internals', '/val/elementen-shadow'])(
    '%s took our element names: no badges, and a sentence',
    async (path) => {
      const page = await open(path);
      expect(await bar(page)).toMatch(/gebruikt namen die van Verzuimwijzer zijn/);
      expect((await badges(page)).map(({ name }) => name)).toEqual([]);
      const overheard = await page.evaluate(() => (window as { gezien?: string[] }).gezien ?? []);
      expect(overheard).toEqual([]);
      await page.close();
    },
  );
});
