import { expect, test } from 'vitest';
import type { TestPage } from './browser.ts';
import { heading, isAbout, openSheet, typeAt, valueAt } from './case-sheet.ts';
import { press, says } from './extension-page.ts';
import { cardButton, clickBadge, settled, until } from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

const LATE = 'Daan Vermeulen';
const TRUANT = 'Kwame Asante-Mensah';

describeInBrowsers('a Zaakblad beside two tabs', (practice) => {
  async function open(path: string): Promise<TestPage> {
    const page = await practice().browser.openPage(practice().origin + path);
    await settled(page);
    return page;
  }
  async function choose(page: TestPage, pupil: string): Promise<void> {
    // In Firefox the Zaakblad is a tab of its own, and in front.
    await page.show();
    // The list's own header stays in view, and would lie over a row that comes in from above.
    await page.evaluate(() => scrollTo(0, 0));
    await clickBadge(page, pupil);
    await page.click(await until('the button', () => cardButton(page, 'Open Zaakblad')));
  }

  test('follows the pupil last chosen in either, and outlives the tab where that was', async () => {
    const one = await open('/groep/registraties');
    const two = await open('/groep/week');
    const sheet = await openSheet(practice().browser, one, LATE);
    await choose(two, TRUANT);
    await isAbout(sheet, TRUANT);
    await two.close();
    await choose(one, LATE);
    await isAbout(sheet, LATE);
    expect(await sheet.evaluate(() => document.title)).toBe('Zaakblad – Verzuimwijzer');
    await sheet.close();
    await one.close();
  });

  test('does not throw away what was typed when another pupil is chosen', async () => {
    const page = await open('/groep/registraties');
    const sheet = await openSheet(practice().browser, page, TRUANT);
    await typeAt(sheet, 'Stappen van school', 'Moeder belt terug.');
    await choose(page, LATE);
    await says(sheet, `U koos ${LATE}.`);
    expect(await heading(sheet)).toBe(TRUANT);
    expect(await valueAt(sheet, 'Stappen van school')).toBe('Moeder belt terug.');
    await press(sheet, `Ga naar ${LATE}`);
    await isAbout(sheet, LATE);
    await choose(page, TRUANT);
    await isAbout(sheet, TRUANT);
    expect(await valueAt(sheet, 'Stappen van school')).toBe('');
    await sheet.close();
    await page.close();
  });
});
