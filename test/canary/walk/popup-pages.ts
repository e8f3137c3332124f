import { sampleTexts } from '../../../src/texts/sample.ts';
import { teachTexts } from '../../../src/texts/teach.ts';
import type { TestBrowser, TestPage } from '../../e2e/browser.ts';
import { focusOn, popupOver, press, says, tabTo } from '../../e2e/extension-page.ts';
import { until, visibleBadges } from '../../e2e/reading.ts';
import { UNKNOWN_PAGE } from './paths.ts';
import { isSaved, openList, openLvs, type Person } from './person.ts';

interface TabApi {
  tabs: {
    query(which: object): Promise<{ id: number; url?: string }[]>;
    remove(id: number): Promise<void>;
  };
}
declare const browser: TabApi | undefined;
declare const chrome: TabApi;

/** Presses a button of the popup that opens a page in a tab; answers that page, in a tab that a program can reach. */
async function openFromPopup(
  driver: TestBrowser,
  page: TestPage,
  words: string,
  file: string,
): Promise<TestPage> {
  const popup = await popupOver(driver, page);
  await tabTo(popup, words);
  // It closes the popup, maybe between the key going down and coming up.
  await popup.press('Enter').catch(() => undefined);
  const settings = await driver.openExtensionPage('settings.html');
  const address = await until(`the tab with ${file}`, () =>
    settings.evaluate(async (file) => {
      const { tabs } = typeof browser === 'undefined' ? chrome : browser;
      const found = (await tabs.query({})).find(({ url }) => url?.includes(`/${file}`));
      if (found) await tabs.remove(found.id);
      return found?.url ?? null;
    }, file),
  );
  await settings.close();
  return driver.openExtensionPage(address.slice(address.indexOf(file)));
}

/** Teaches a page of an LVS that nobody knows, and reads it. */
export async function teachPage(person: Person): Promise<void> {
  const page = await openLvs(person, UNKNOWN_PAGE);
  const lesson = await openFromPopup(person.browser, page, teachTexts.open, 'teach.html');
  await says(lesson, teachTexts.candidate(2));
  await says(lesson, teachTexts.firstPupils);
  await tabTo(lesson, teachTexts.saveButton);
  await lesson.press('Enter');
  await says(lesson, teachTexts.wordsNeeded);
  await tabTo(lesson, teachTexts.wordsSure, 'Shift+Tab');
  await lesson.press('Space');
  await tabTo(lesson, teachTexts.saveButton);
  await lesson.press('Enter');
  await focusOn(lesson, teachTexts.saved);
  await until('the badges', async () => (await visibleBadges(page)).length > 0);
  await lesson.close();
  await page.close();
}

/** Saves “een voorbeeld zonder namen” as a file. */
export async function saveSample(person: Person): Promise<void> {
  const page = await openList(person);
  const sample = await openFromPopup(person.browser, page, sampleTexts.open, 'sample.html');
  await says(sample, sampleTexts.kept);
  await press(sample, sampleTexts.save);
  await isSaved(person, /\.html$/);
  await sample.close();
  await page.close();
}
