import { expect, test } from 'vitest';
import { card, clickBadge, settled, until, visibleBadges } from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

describeInBrowsers(
  "a secondary pupil's history",
  (practice) => {
    const open = async (number: string) => {
      const { browser, origin } = practice();
      const page = await browser.openPage(`${origin}/vo/leerling/${number}/historie`);
      const said = await settled(page);
      const badges = (await visibleBadges(page)).map(({ pupil, words }) => [pupil, words]);
      return { page, said, badges };
    };

    test('late lessons count from 1 August; one before it is shown as not counting', async () => {
      const { page, badges } = await open('410119');
      expect(badges).toEqual([['Jurre Stalpaert', '13× te laat']]);
      await clickBadge(page, 'Jurre Stalpaert');
      const hint = await until('the hint card', () => card(page));
      expect(hint).toContain('Niet geteld (valt buiten de periode die telt): 27 jul');
      expect(hint).toContain('Wat nu\nVertel leerling en ouders dat de school gaat melden\n');
      await page.close();
    });

    test('an illness that still runs has a badge', async () => {
      const { page, badges } = await open('410107');
      expect(badges).toEqual([['Pépijn Roncken', '15 schooldagen ziek']]);
      await page.close();
    });

    test.each([
      ['410103', '15 schooldagen ziek, van 2 september 2026 t/m 22 september 2026'],
      ['410111', '15 schooldagen ziek, van 29 oktober 2026 t/m 18 november 2026'],
    ])('%s is back from an illness: no badge, and one line says so', async (number, line) => {
      const { page, badges, said } = await open(number);
      expect(badges).toEqual([]);
      expect(said).toContain(line);
      await page.close();
    });
  },
  'school-vo.json',
);
