import { expect, test } from 'vitest';
import type { TestPage } from './browser.ts';
import { popupOver, press, saidOn, says } from './extension-page.ts';
import {
  cardButton,
  clickBadge,
  clickInBar,
  openDetails,
  settled,
  until,
  visibleBadges,
} from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

const LIST = '/groep/registraties';
const DAAN = 'Daan Vermeulen';
const PAGE = 'sidepanel.html';

/** What a page of the extension has of the browser. */
declare const chrome: {
  tabs: { getCurrent(): Promise<object | undefined>; query(all: object): Promise<object[]> };
};

describeInBrowsers('the Zaakblad that a badge opens', (practice) => {
  async function open(path: string): Promise<TestPage> {
    const page = await practice().browser.openPage(practice().origin + path);
    await settled(page);
    return page;
  }
  async function openCaseOf(page: TestPage, pupil: string): Promise<void> {
    await clickBadge(page, pupil);
    await page.click(await until('the button', () => cardButton(page, 'Open Zaakblad')));
  }
  const isAbout = async (sheet: TestPage, pupil: string) =>
    (await sheet.evaluate(() => document.querySelector('h1')?.textContent ?? '')).includes(pupil);
  const sheetOf = async (pupil: string): Promise<TestPage> => {
    const sheet = await practice().browser.openedPage(PAGE);
    await until(`the Zaakblad of ${pupil}`, () => isAbout(sheet, pupil));
    return sheet;
  };

  test('shows this pupil, follows the next one, and is empty once all is wiped', async () => {
    // What is kept is asked about when it is more than one page.
    const page = await open('/groep/week');
    await page.goto(practice().origin + LIST);
    await settled(page);
    const [other] = (await visibleBadges(page)).filter(({ pupil }) => pupil !== DAAN);
    await openCaseOf(page, DAAN);
    const sheet = await sheetOf(DAAN);
    expect(await saidOn(sheet)).toContain('13× te laat');
    // Chromium has a panel beside the page; in Firefox a click in a page opens none, so it is a tab.
    const isTab = await sheet.evaluate(async () => (await chrome.tabs.getCurrent()) !== undefined);
    expect(isTab).toBe(practice().browser.name === 'firefox');
    expect(await sheet.evaluate(() => [document.title, location.search, location.hash])).toEqual([
      'Zaakblad – Verzuimwijzer',
      '',
      '',
    ]);

    const tabs = () => sheet.evaluate(async () => (await chrome.tabs.query({})).length);
    const before = await tabs();
    await openCaseOf(page, other!.pupil);
    await until('the next pupil', () => isAbout(sheet, other!.pupil));
    expect(await saidOn(sheet)).not.toContain(DAAN);
    expect(await tabs()).toBe(before);

    await openDetails(page);
    await clickInBar(page, 'Wis wat we onthouden');
    await says(sheet, 'Wat we zagen is gewist');
    expect(await saidOn(sheet)).not.toContain(other!.pupil);
    await sheet.close();
    await page.close();
  });

  test('stands beside the page once it is opened from the toolbar, and then follows the badge there', async () => {
    const page = await open(LIST);
    const popup = await popupOver(practice().browser, page);
    await press(popup, 'Open Zaakblad');
    const sheet = await practice().browser.openedPage(PAGE);
    await says(sheet, 'Nog geen leerling gekozen');
    const tab = await sheet.evaluate(async () => (await chrome.tabs.getCurrent()) ?? null);
    expect(tab).toBeNull();
    await openCaseOf(page, DAAN);
    await until('the pupil', () => isAbout(sheet, DAAN));
    expect(await sheet.evaluate(async () => (await chrome.tabs.query({})).length)).toBe(2);
    await sheet.close();
    await page.close();
  });

  test('shows nothing any more when the last tab of the site is closed', async () => {
    const page = await open(LIST);
    await openCaseOf(page, DAAN);
    const sheet = await sheetOf(DAAN);
    await page.close();
    await says(sheet, 'Wat we zagen is gewist');
    await sheet.close();
  });

  test('opens after the background has slept, with the pupil that was clicked', async () => {
    const page = await open(LIST);
    await practice().browser.sleepBackground();
    await openCaseOf(page, DAAN);
    const sheet = await sheetOf(DAAN);
    await practice().browser.sleepBackground();
    await until('the background to wake', () => isAbout(sheet, DAAN));
    await sheet.close();
    await page.close();
  });

  test('what is said in it changes the badge at once', async () => {
    const page = await open(LIST);
    const wordsAt = async () =>
      (await visibleBadges(page)).find(({ pupil }) => pupil === DAAN)?.words ?? null;
    expect(await wordsAt()).toBe('13× te laat');
    await openCaseOf(page, DAAN);
    const sheet = await sheetOf(DAAN);
    await press(sheet, 'Bekeken');
    await until('the badge to go', async () => (await wordsAt()) === null);
    await sheet.close();
    await page.close();
  });
});
