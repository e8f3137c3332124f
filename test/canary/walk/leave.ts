import { privacyTexts } from '../../../src/texts/privacy.ts';
import { pupilPrivacyTexts } from '../../../src/texts/privacy-pupil.ts';
import { questionTexts } from '../../../src/texts/questions.ts';
import { storedDataTexts } from '../../../src/texts/stored-data.ts';
import { focusOn, press, says } from '../../e2e/extension-page.ts';
import { bar, clickInBar, openDetails, until, visibleBadges } from '../../e2e/reading.ts';
import { inPlaceOf } from '../pupils.ts';
import { KINDS_OF_PAGE, PAGE_WITH_SESSION } from './paths.ts';
import { isSaved, openList, openLvs, type Person } from './person.ts';

/** Saves the settings as a file. */
export async function exportSettings(person: Person): Promise<void> {
  const page = await person.browser.openExtensionPage('settings.html');
  await press(page, storedDataTexts.writeFile);
  await isSaved(person, /\.json$/);
  await page.close();
}

/** Has the page about privacy tell all of one pupil, and all that is stored. */
export async function lookAtPrivacy(person: Person): Promise<void> {
  const list = await openList(person);
  const page = await person.browser.openExtensionPage('privacy.html');
  const { name, number } = inPlaceOf(person.class, 'Łukasz');
  await press(page, privacyTexts.stored.openAll);
  await press(page, pupilPrivacyTexts.show);
  await press(page, name);
  await focusOn(page, pupilPrivacyTexts.all(name));
  await says(page, number);
  await page.close();
  await list.close();
}

/** Wipes what is remembered; lets the background sleep; lets the session of the LVS end. */
export async function leave(person: Person): Promise<void> {
  // With two pages in memory the bar says so, and offers to wipe them.
  const other = await openLvs(person, KINDS_OF_PAGE[0]!);
  const page = await openList(person);
  await openDetails(page);
  await clickInBar(page, questionTexts.forget);
  await person.browser.sleepBackground();
  await page.close();
  await other.close();
  const last = await openList(person, PAGE_WITH_SESSION);
  await last.evaluate(() => document.querySelector<HTMLElement>('#verlopen')?.click());
  await until('the login', async () => (await bar(last))?.includes('niet ingelogd') ?? false);
  await until('no badge', async () => (await visibleBadges(last)).length === 0);
  await last.close();
}
