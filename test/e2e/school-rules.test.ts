import { expect, test } from 'vitest';
import { fieldId } from '../../src/setup/field-problems.ts';
import { rulesTexts } from '../../src/texts/school-rules.ts';
import { themeNames } from '../../src/texts/school-rules-settings.ts';
import { setupTexts } from '../../src/texts/setup.ts';
import { violationsOn } from './axe.ts';
import type { TestPage } from './browser.ts';
import { focused, says, tabTo, type } from './extension-page.ts';
import { settled, until, visibleBadges } from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

const figure = (rule: string) => fieldId(`settings.figures.${rule}.atLeast`);
const PREVENTIVE = figure('denbosch.late.preventive-talk');
const LAW = figure('law.unauth.16h-4lw');

/** The first table of what changes, a row a string: pupil, now, soon. */
const changes = (page: TestPage) =>
  page.evaluate(() =>
    [...(document.querySelector('.what-changes table')?.querySelectorAll('tbody tr') ?? [])].map(
      (row) => [...row.children].map((cell) => cell.textContent.trim()).join(' | '),
    ),
  );

describeInBrowsers('own figures of a school', (practice) => {
  /** By keyboard from the top of the page to a theme, and into it. */
  async function openTheme(theme: string): Promise<TestPage> {
    const page = await practice().browser.openExtensionPage('settings.html');
    await says(page, setupTexts.onThisPage);
    await tabTo(page, setupTexts.rulesPart);
    await page.press('Enter');
    await tabTo(page, theme);
    await page.press('Enter');
    return page;
  }
  async function save(page: TestPage): Promise<void> {
    await tabTo(page, setupTexts.save);
    await page.press('Enter');
    await says(page, setupTexts.saved);
    await page.close();
  }
  /** The words of the badges of the two pupils who were 9 and 8 times too late. */
  async function badgesAtNineAndEight(): Promise<(string | undefined)[]> {
    const { browser, origin } = practice();
    const page = await browser.openPage(`${origin}/groep/registraties`);
    await settled(page);
    const all = await visibleBadges(page);
    await page.close();
    return ['702104', '702105'].map(
      (number) => all.find(({ rowText }) => rowText.includes(number))?.words,
    );
  }
  const gap = rulesTexts.gap('8 en 9 keer te laat', '7× te laat', '10× te laat');

  test('are shown before and after, with the gap they leave, and are judged by once saved', async () => {
    expect(await badgesAtNineAndEight()).toEqual(['9× te laat', '8× te laat']);
    const page = await openTheme(themeNames.late);
    expect(await violationsOn(page)).toEqual([]);
    await tabTo(page, PREVENTIVE);
    await type(page, '10');
    await says(page, gap);
    const [eight, nine, ...more] = await changes(page);
    expect(more).toEqual([]);
    expect(eight).toMatch(
      /^Leerling met 8 keer te laat \| 8× te laat Actie nodig.* \| Geen merkje$/,
    );
    expect(nine).toMatch(
      /^Leerling met 9 keer te laat \| 9× te laat .* \| Geen merkje, wel bijna: /,
    );
    expect(await violationsOn(page)).toEqual([]);
    expect(await badgesAtNineAndEight()).toEqual(['9× te laat', '8× te laat']);
    await save(page);
    expect(await badgesAtNineAndEight()).toEqual([undefined, undefined]);

    const again = await openTheme(themeNames.late);
    await says(again, gap);
    await tabTo(again, rulesTexts.closeGap('9'));
    await again.press('Enter');
    await until('the focus to say what was done', async () => {
      return (await focused(again)).words === rulesTexts.gapClosed('9');
    });
    await save(again);
    expect(await badgesAtNineAndEight()).toEqual(['9× te laat', '8× te laat']);
  });

  test('cannot be later than the law: it is said at once, and not saved', async () => {
    const page = await openTheme(themeNames.reporting);
    await tabTo(page, LAW);
    await type(page, '17');
    await says(page, 'Vul hooguit 16 in: een getal uit de wet mag u alleen strenger maken.');
    await says(page, rulesTexts.wrongFirst);
    await tabTo(page, setupTexts.save);
    await page.press('Enter');
    await says(page, setupTexts.notSaved);
    // From the summary back to the field, and from there back to the law.
    await tabTo(page, 'regels › eigen getallen');
    await page.press('Enter');
    expect((await focused(page)).id).toBe(LAW);
    await tabTo(page, rulesTexts.back);
    await page.press('Enter');
    await until('the focus to be on the field again', async () => (await focused(page)).id === LAW);
    await until('the field to be empty', () =>
      page.evaluate((id) => (document.getElementById(id) as HTMLInputElement).value === '', LAW),
    );
    await page.close();
  });
});
