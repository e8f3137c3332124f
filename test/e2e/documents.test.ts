import { expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import type { NodeRef, TestPage } from './browser.ts';
import { focused, says, tabTo, type } from './extension-page.ts';
import { badges, cardButton, settled, until, visibleBadges } from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

const LIST = '/groep/registraties';
/** Ill on 24 September, 8 and 9 October and 3 November: three times within two months. */
const OFTEN_ILL = 'Mik ';

/** What stands in the field with this label; null: there is none. */
function valueAt(page: TestPage, label: string): Promise<string | null> {
  return page.evaluate((label) => {
    const labels = [...document.querySelectorAll('label')];
    const found = labels.find(({ textContent }) => textContent.startsWith(label));
    const field = document.getElementById(found?.htmlFor ?? '');
    return (field as HTMLInputElement | null)?.value ?? null;
  }, label);
}

/** Presses a key until this element, in whatever shadow root, has the focus. */
async function moveTo(page: TestPage, wanted: () => Promise<NodeRef | null>, key: string) {
  for (let presses = 0; presses < 200; presses++) {
    const ref = await wanted();
    const isThere = await (ref &&
      page.evaluateOn(ref, (element) => {
        const root = element.getRootNode() as Document | ShadowRoot;
        return root.activeElement === element;
      }));
    if (isThere) return;
    await page.press(key);
  }
  throw new Error(`Expected the ${key} key to reach it, and it did not.`);
}

describeInBrowsers('the documents behind a step', (practice) => {
  test('are two keys away from the badge, filled, and answer to keys alone', async () => {
    const page = await practice().browser.openPage(practice().origin + LIST);
    await settled(page);
    const [first] = await visibleBadges(page);
    await moveTo(page, async () => first!.host.ref, 'Tab');
    const ofPupil = async () =>
      (await badges(page)).find(({ pupil }) => pupil.startsWith(OFTEN_ILL))?.host.ref ?? null;
    await moveTo(page, ofPupil, 'ArrowDown');
    await page.press('Enter');
    await until('the hint card', () => cardButton(page, 'Open Zaakblad'));
    await moveTo(page, () => cardButton(page, 'Open Zaakblad'), 'Tab');
    await page.press('Enter');

    const sheet = await practice().browser.openedPage('sidepanel.html');
    await says(sheet, 'Aanmeldformulier ziekteverzuim');
    expect(await valueAt(sheet, 'Naam van de leerling')).toContain(OFTEN_ILL);
    expect(await valueAt(sheet, 'In 2 maanden 3 keer of vaker')).toBe('ja');
    expect((await valueAt(sheet, 'Eerdere ziekmeldingen'))?.split('\n')).toEqual([
      'do 24 september 2026: 1 dag ziek',
      'do 8 oktober 2026 t/m vr 9 oktober 2026: 2 schooldagen ziek',
      'di 3 november 2026: 1 dag ziek',
    ]);
    expect(await violationsOn(sheet)).toEqual([]);

    await tabTo(sheet, 'Telefoonnummer van de ouder(s)');
    await sheet.press('Enter');
    expect((await focused(sheet)).words).toContain('Telefoonnummer van de ouder(s)');
    await type(sheet, '0612');
    expect(await valueAt(sheet, 'Telefoonnummer van de ouder(s)')).toBe('0612');
    await tabTo(sheet, 'Kopieer');
    await sheet.press('Enter');
    await says(sheet, '✓ Gekopieerd');
    expect(await sheet.evaluate(() => document.title)).toBe('Zaakblad – Verzuimwijzer');
    await sheet.close();
    await page.close();
  });
});
