import { expect, test } from 'vitest';
import { badges, settled, visibleBadges } from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

describeInBrowsers('what a page cannot carry', (practice) => {
  const open = async (path: string) => {
    const { browser, origin } = practice();
    const page = await browser.openPage(origin + path);
    return { page, said: await settled(page) };
  };

  test.each([
    ['/groep/totalen', /alleen aantallen, zonder datums/],
    ['/groep/vandaag', /toont één dag/],
  ])('%s: no badge, and one line says why', async (path, why) => {
    const { page, said } = await open(path);
    expect(said).toMatch(why);
    expect((await badges(page)).map(({ name }) => name)).toEqual([]);
    await page.close();
  });

  test('one week of a matrix: only running illness is certain', async () => {
    const { page } = await open('/groep/week');
    const pupils = (await visibleBadges(page)).map(({ pupil }) => pupil);
    // Ill on all days of this week, and from Wednesday on.
    expect(pupils.sort()).toEqual(
      ['נועה לוי', 'Łukasz Wiśniewski', 'Robin <b>Bos</b>', 'Sanne de Boer'].sort(),
    );
    await page.close();
  });

  test('one pupil whose name stands above the table: one badge', async () => {
    const { page } = await open('/leerling/702101/historie');
    const found = await visibleBadges(page);
    expect(found.map(({ pupil }) => pupil)).toEqual(['Daan Vermeulen']);
    expect(found[0]?.words).toMatch(/^13/);
    await page.close();
  });
});
