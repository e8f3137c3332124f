import { expect, test } from 'vitest';
import type { TestPage } from './browser.ts';
import { firstStep, logToday, openSheet, stillToFill, typeAt, valueAt } from './case-sheet.ts';
import { element, press, saidOn, says } from './extension-page.ts';
import { settled, until, visibleBadges } from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

const LIST = '/groep/registraties';
/** 16 hours without leave within four weeks of lessons. */
const TRUANT = 'Kwame Asante-Mensah';
/** Thirteen times late. */
const LATE = 'Daan Vermeulen';
/** Ill on 24 September, 8 and 9 October and 3 November: three times within two months. */
const OFTEN_ILL = 'Mik <img';
const FORM = 'Aanmeldformulier ziekteverzuim';

describeInBrowsers('from a badge to what has to be sent', (practice) => {
  async function open(): Promise<TestPage> {
    const page = await practice().browser.openPage(practice().origin + LIST);
    await settled(page);
    return page;
  }
  const openCase = (page: TestPage, pupil: string) => openSheet(practice().browser, page, pupil);
  const badgeOf = async (page: TestPage, pupil: string) =>
    (await visibleBadges(page)).find((badge) => badge.pupil.startsWith(pupil)) ?? null;

  test('two clicks to the report for DUO, filled; each question is one answer', async () => {
    const page = await open();
    const sheet = await openCase(page, TRUANT);
    await firstStep(sheet, 'Meld het verzuim bij DUO');
    expect(await valueAt(sheet, 'Naam')).toBe(TRUANT);
    expect(await valueAt(sheet, 'Leerlingnummer')).toBe('702118');
    expect(await valueAt(sheet, 'Eerste dag')).toBe('2026-10-13');
    expect(await valueAt(sheet, 'Laatste dag')).toBe('2026-11-12');
    expect((await valueAt(sheet, 'Elk ongeoorloofd verzuim'))?.split('\n')).toEqual([
      'di 13 oktober 2026: afwezig (ochtend) (ongeoorloofd)',
      'do 29 oktober 2026: afwezig (ochtend) (ongeoorloofd) en afwezig (middag) (ongeoorloofd)',
      'di 3 november 2026: afwezig (ochtend) (ongeoorloofd)',
      'do 12 november 2026: afwezig (ochtend) (ongeoorloofd)',
    ]);
    const asked = ['Soort melding', 'Stappen van school', 'Leerling en ouders weten het vooraf'];
    expect(await stillToFill(sheet)).toEqual(asked.map((words) => expect.stringContaining(words)));
    await typeAt(sheet, 'Soort melding', '16');
    await typeAt(sheet, 'Stappen van school', 'Gebeld op 13 november.');
    await typeAt(sheet, 'Leerling en ouders weten het vooraf', 'ja');
    await until('nothing left to fill in', async () => (await stillToFill(sheet)).length === 0);
    await sheet.close();
    await page.close();
  });

  test('parents are told first; each log changes page and Zaakblad at once', async () => {
    const page = await open();
    const sheet = await openCase(page, LATE);
    await firstStep(sheet, 'Vertel leerling en ouders dat de school gaat melden');
    expect(await saidOn(sheet)).toContain('Weten leerling en ouders dit vooraf?');
    await logToday(sheet, 'Verteld op');
    await firstStep(sheet, 'Meld het verzuim bij DUO');
    await until('the badge to ask for the report', async () =>
      ((await badgeOf(page, LATE))?.step ?? '').startsWith('Meld het verzuim bij DUO'),
    );
    // What is reported is what counted: his late mornings.
    expect(await valueAt(sheet, 'Eerste dag')).toBe('2026-08-25');
    expect(await valueAt(sheet, 'Laatste dag')).toBe('2026-11-17');
    expect((await valueAt(sheet, 'Elk ongeoorloofd verzuim'))?.split('\n')).toHaveLength(13);
    expect(await valueAt(sheet, 'Stappen van school')).toContain('20 november 2026');
    await logToday(sheet, 'Gemeld op');
    await until('the badge to go', async () => (await badgeOf(page, LATE)) === null);
    await firstStep(sheet, 'Kijk in DUO wat leerplicht met de melding deed');
    expect(await saidOn(sheet)).not.toContain('Nu doen');
    await sheet.close();
    await page.close();
  });

  test('the rules tick the reasons for the jeugdarts, and what is said of health is not kept', async () => {
    const page = await open();
    const sheet = await openCase(page, OFTEN_ILL);
    await says(sheet, FORM);
    const reasons = [
      'Meer dan 4 dagen ziek',
      'Langer dan een week achter elkaar ziek',
      'In 2 maanden 3 keer of vaker',
    ];
    const ticked = await Promise.all(reasons.map((reason) => valueAt(sheet, reason)));
    expect(ticked).toEqual(['nee', 'nee', 'ja']);
    await typeAt(sheet, 'Bij wie', 'Kanariearts');
    await typeAt(sheet, 'Telefoonnummer van de ouder(s)', '0612');
    const title = `.document-title[aria-expanded="true"]`;
    await sheet.click(await element(sheet, title));
    await says(sheet, 'Wat u typte over gezondheid of hulp, gaat weg');
    await press(sheet, 'Sluit en wis dit');
    await until('the form to be closed', async () => (await valueAt(sheet, 'Bij wie')) === null);
    await press(sheet, FORM);
    expect(await valueAt(sheet, 'Bij wie')).toBe('');
    expect(await valueAt(sheet, 'Telefoonnummer van de ouder(s)')).toBe('0612');
    await sheet.close();
    const again = await openCase(page, OFTEN_ILL);
    await says(again, FORM);
    expect(await valueAt(again, 'Bij wie')).toBe('');
    await again.close();
    await page.close();
  });

  test('names nobody in title and address, and has no field that a browser keeps', async () => {
    const page = await open();
    const sheet = await openCase(page, TRUANT);
    await typeAt(sheet, 'Stappen van school', 'Gebeld.');
    expect(await sheet.evaluate(() => document.title)).toBe('Zaakblad – Verzuimwijzer');
    expect(await sheet.evaluate(() => location.href)).toMatch(/\/sidepanel\.html$/);
    const kept = await sheet.evaluate(() =>
      [...document.querySelectorAll('input, textarea, select, form')]
        .filter((field) => field.getAttribute('autocomplete') !== 'off')
        .map(({ outerHTML }) => outerHTML),
    );
    expect(kept).toEqual([]);
    await sheet.close();
    await page.close();
  });
});
