import { expect, test } from 'vitest';
import { SCHOOL_NAME } from '../practice-lvs/data.ts';
import { VO_SCHOOL_NAME } from '../practice-lvs/vo-data.ts';
import type { TestPage } from './browser.ts';
import { schoolsIn } from './practice.ts';
import { barButton, clickInBar, openDetails, settled, until, visibleBadges } from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

const NAMELESS = '/val/zonder-school';
const VO_PAGE = '/vo/leerling/410119/historie';

describeInBrowsers(
  'two schools at one site',
  (practice) => {
    const open = (path: string) => practice().browser.openPage(practice().origin + path);
    const pupils = async (page: TestPage) =>
      (await visibleBadges(page)).map(({ pupil, words }) => `${pupil}: ${words}`);

    test('are told apart by what the page says, and the closed bar names the school', async () => {
      const page = await open('/groep/registraties');
      expect((await settled(page)).split('\n')[0]).toContain(`${SCHOOL_NAME} 14 signalen`);
      await page.goto(practice().origin + VO_PAGE);
      expect((await settled(page)).split('\n')[0]).toContain(`${VO_SCHOOL_NAME} 1 signaal`);
      expect(await pupils(page)).toEqual(['Jurre Stalpaert: 13× te laat']);
      await page.close();
    });

    test('are asked about where the page names neither: one click, for this tab', async () => {
      const page = await open(NAMELESS);
      const said = await settled(page);
      expect(said).toContain('Bij deze site horen meer scholen.');
      expect(said).toContain('Welke school is dit?');
      expect(await pupils(page)).toEqual([]);
      await clickInBar(page, SCHOOL_NAME);
      await until('the badges', async () => (await pupils(page)).length === 14);
      expect(await settled(page)).toContain(SCHOOL_NAME);

      const other = await open(NAMELESS);
      expect(await settled(other)).toContain('Welke school is dit?');
      await other.close();

      // A page that names a school goes before the choice; elsewhere in this tab the choice holds.
      await page.goto(practice().origin + VO_PAGE);
      expect(await settled(page)).toContain(VO_SCHOOL_NAME);
      await page.goto(practice().origin + NAMELESS);
      expect(await settled(page)).toContain(`${SCHOOL_NAME} 14 signalen`);

      await openDetails(page);
      await clickInBar(page, 'Kies een andere school');
      await until('the question', () => barButton(page, VO_SCHOOL_NAME));
      expect(await pupils(page)).toEqual([]);
      await page.close();
    });
  },
  [...schoolsIn('school.json'), ...schoolsIn('school-vo.json')],
);
