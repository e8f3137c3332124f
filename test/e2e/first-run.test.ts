import { expect, test } from 'vitest';
import { firstRunTexts, roleNames } from '../../src/texts/first-run.ts';
import { popupTexts } from '../../src/texts/popup.ts';
import { municipalityNames, sectorNames } from '../../src/texts/setup-names.ts';
import { storedDataTexts } from '../../src/texts/stored-data.ts';
import { startPracticeLvs } from '../practice-lvs/server.ts';
import { violationsOn } from './axe.ts';
import type { TestPage } from './browser.ts';
import { focusOn, press, says, tabTo } from './extension-page.ts';
import { bar, card, clickBadge, settled, until, visibleBadges } from './reading.ts';
import { describeInCleanBrowsers } from './shared-browser.ts';

/** Shown by the browser itself when a site is turned on; loopback needs no question. */
const PERMISSION_PROMPT = 1;
const { questions } = firstRunTexts;

/** On the practice page with a school in 's-Hertogenbosch: by hand from its rows and the protocol. */
const IN_BOTH = {
  'Tijn van den Oever': '20 schooldagen ziek',
  'Zeynep Yılmazer': '3 dagen ziek: bellen',
  'Djenna Pinasvoort': '3× ziek in 2 maanden',
  'Saar Zomerveld': '9× te laat',
  'Lieke Waterink': 'Vakantie zonder verlof',
};
const WITH_DAGDELEN = { ...IN_BOTH, 'Youssef el Karmouni': '3× te laat' };
const WITH_LESSONS = {
  ...IN_BOTH,
  'Youssef el Karmouni': '9× lesuur gemist',
  'Mees Achterbosch': '16 uur zonder verlof',
};

/** The first run opens by itself when the extension is installed, or that fails; here it is opened again. */
describeInCleanBrowsers('the first run', (cleanBrowser) => {
  test('from install to the first true badge on an LVS page in six clicks', async ({
    onTestFinished,
  }) => {
    const site = await startPracticeLvs({ port: 0 });
    onTestFinished(site.close);
    const browser = cleanBrowser();
    let clicks = 0;
    const click = async (page: TestPage, words: string) => {
      await press(page, words);
      clicks++;
    };
    const settings = await browser.openExtensionPage('settings.html');
    await click(settings, municipalityNames['s-hertogenbosch']);
    await click(settings, sectorNames.po);
    await click(settings, roleNames.support);
    await says(settings, firstRunTexts.doneTitle);

    const lvs = await browser.openPage(`${site.origin}/groep/registraties`);
    const popup = await browser.openPopup(lvs);
    clicks++;
    await click(popup, popupTexts.confirm);
    clicks += PERMISSION_PROMPT;
    const badge = await until(
      'a badge at Daan Vermeulen',
      async () =>
        (await visibleBadges(lvs)).find(({ pupil }) => pupil === 'Daan Vermeulen') ?? null,
    );
    expect(badge.words).toBe('13× te laat');
    expect(clicks).toBeLessThanOrEqual(6);
  });

  test('by keyboard alone, with lessons, to the practice page; no screen has a violation', async () => {
    const browser = cleanBrowser();
    const page = await browser.openExtensionPage('settings.html');
    const screen = async (title: string) => {
      await says(page, title);
      expect(await violationsOn(page)).toEqual([]);
    };
    await screen(questions.municipality.title);
    await tabTo(page, firstRunTexts.readFile);
    await page.press('Enter');
    await focusOn(page, storedDataTexts.readFile);
    await tabTo(page, municipalityNames.other, 'Shift+Tab');
    await page.press('Enter');
    await screen(questions.protocol.title);
    await focusOn(page, questions.protocol.title);
    await tabTo(page, firstRunTexts.back);
    await page.press('Enter');
    await says(page, questions.municipality.title);
    await focusOn(page, questions.municipality.title);
    await tabTo(page, `${municipalityNames.other} (${firstRunTexts.chosen})`);
    await page.press('Enter');
    await says(page, questions.protocol.title);
    await tabTo(page, '’s-Hertogenbosch');
    await page.press('Enter');
    await screen(questions.region.title);
    await tabTo(page, 'Zuid');
    await page.press('Enter');
    await screen(questions.sector.title);
    await tabTo(page, sectorNames.vo);
    await page.press('Enter');
    await screen(questions.role.title);
    await tabTo(page, roleNames.attendance);
    await page.press('Enter');
    await screen(firstRunTexts.doneTitle);
    await focusOn(page, firstRunTexts.doneTitle);

    await tabTo(page, firstRunTexts.lessonsTitle);
    for (const key of ['0', 'Enter']) await page.press(key);
    await screen('een heel aantal lesuren van 1 tot en met 16');
    for (const key of ['Backspace', '6', 'Enter']) await page.press(key);
    await screen(firstRunTexts.lessonsSaved(6));
    await tabTo(page, firstRunTexts.tryLink);
    await page.press('Enter');
    await until('the practice page', () => isAt(page, '/oefenen/lesuren.html'));
    await settled(page);
    expect(await shownOn(page)).toEqual(WITH_LESSONS);
    expect(await violationsOn(page)).toEqual([]);
  });

  test('the practice page shows the real badges, and leads back to the last screen', async () => {
    const browser = cleanBrowser();
    const page = await browser.openExtensionPage('settings.html');
    for (const words of [municipalityNames['s-hertogenbosch'], sectorNames.po, roleNames.support]) {
      await press(page, words);
    }
    await says(page, firstRunTexts.doneTitle);
    await press(page, firstRunTexts.tryLink);
    await until('the practice page', () => isAt(page, '/oefenen/dagdelen.html'));
    await settled(page);
    expect(await shownOn(page)).toEqual(WITH_DAGDELEN);
    expect(await bar(page)).toContain('27 november 2026');
    await clickBadge(page, 'Saar Zomerveld');
    const words = await until('the hint card', () => card(page));
    expect(words).toContain('9 keer te laat sinds 1 augustus 2026');

    await press(page, 'Terug naar Verzuimwijzer');
    await says(page, firstRunTexts.doneTitle);
    await press(page, firstRunTexts.allSettings);
    await says(page, 'Instellingen');
    expect(await page.evaluate(() => location.hash)).toBe('');
  });

  test('a double click answers one question', async () => {
    const browser = cleanBrowser();
    const page = await browser.openExtensionPage('settings.html');
    await says(page, questions.municipality.title);
    const clickHere = (detail: number) =>
      page.evaluate((detail) => {
        const [x, y] = [innerWidth / 3, 300];
        const button = document.elementFromPoint(x, y)?.closest('button');
        const place = { detail, clientX: x, clientY: y, bubbles: true };
        button?.dispatchEvent(new MouseEvent('click', place));
        return button !== null;
      }, detail);
    expect(await clickHere(1)).toBe(true);
    await says(page, questions.sector.title);
    expect(await clickHere(2)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await says(page, questions.sector.title);
    expect(await clickHere(1)).toBe(true);
    await says(page, questions.role.title);
  });
});

function isAt(page: TestPage, path: string): Promise<boolean> {
  return page
    .evaluate((path) => location.pathname === path && document.readyState === 'complete', path)
    .catch(() => false);
}

async function shownOn(page: TestPage): Promise<Record<string, string>> {
  return Object.fromEntries((await visibleBadges(page)).map(({ pupil, words }) => [pupil, words]));
}
