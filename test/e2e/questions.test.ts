import { expect, test } from 'vitest';
import type { TestPage } from './browser.ts';
import { schoolsIn } from './practice.ts';
import { bar, barButton, clickInBar, settled, until, visibleBadges } from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

const [school] = schoolsIn('school.json');

/** The practice school with a calendar that nobody looked through, and without any code or free day. */
const NEW_SCHOOL = {
  ...school,
  codes: [],
  calendar: { ...(school?.calendar as object), freeDays: [], checkedFor: null },
};

describeInBrowsers(
  'what a page makes us ask',
  (practice) => {
    const open = (path: string) => practice().browser.openPage(practice().origin + path);
    const badges = async (page: TestPage) => (await visibleBadges(page)).length;
    const focusIn = (page: TestPage) => page.evaluate(() => document.activeElement?.localName);

    test('a day without registrations: asked once, answered with the keyboard', async () => {
      const page = await open('/groep/weken?aantal=8');
      const said = await settled(page);
      expect(said).toContain('Op vrijdag 6 november heeft niemand van deze groep');
      expect(said).toContain('Nieuwe codes op deze pagina: ');
      const button = await until('the answer', () => barButton(page, 'Ja, vrije dag'));
      await page.evaluateOn(button, (element) => element.focus());
      await page.press('Enter');
      await until('the question to go', async () => !(await bar(page))?.includes('vrije dag?'));
      expect(await focusIn(page)).toBe('vw-bar');
      await page.goto(`${practice().origin}/groep/weken?aantal=8`);
      expect(await settled(page)).not.toContain('6 november');
      await page.close();
    });

    // With 6 November as a free day the list has the same badges as at the school that told all itself.
    test('new codes: no badge before a person says yes, and all badges after one click', async () => {
      const page = await open('/groep/registraties');
      const said = await settled(page);
      expect(said).toContain('Nieuwe codes op deze pagina: ');
      expect(said).toContain('TL – te laat; ');
      expect(said).toContain('op uw school nog niemand heeft nagekeken');
      expect(await badges(page)).toBe(0);

      const button = await until('the answer', () => barButton(page, 'Klopt'));
      await page.evaluateOn(button, (element) => element.click());
      expect(await settled(page)).toBe(said);

      await clickInBar(page, 'Klopt');
      await until('the badges', async () => (await badges(page)) === 14);
      expect(await settled(page)).not.toContain('Nieuwe code');
      await page.close();
    });
  },
  [NEW_SCHOOL],
);
