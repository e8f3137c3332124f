import { expect, test } from 'vitest';
import { casebookTexts } from '../../src/texts/casebook.ts';
import { violationsOn } from './axe.ts';
import type { TestPage } from './browser.ts';
import { element, focusOn, press, says, storedData, type } from './extension-page.ts';
import { cardButton, clickBadge, settled, until, visibleBadges } from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

const LIST = '/groep/registraties';
/** Six days ill: whom the practice data makes so. */
const ILL = 'Łukasz';
const PIN = 'kersen';
/** So long nobody may try again after one wrong PIN. */
const WAIT_MS = 2000;
const texts = casebookTexts;

describeInBrowsers('the casebook', (practice) => {
  async function openList(): Promise<TestPage> {
    const page = await practice().browser.openPage(practice().origin + LIST);
    await settled(page);
    return page;
  }
  const openSettings = () => practice().browser.openExtensionPage('settings.html');
  /** Whether the page asks to call home: until somebody did. */
  const asksToCall = async (page: TestPage) => {
    const badge = (await visibleBadges(page)).find(({ pupil }) => pupil.startsWith(ILL));
    return badge?.words.includes('bellen') ?? false;
  };
  const asks = (page: TestPage, there: boolean) =>
    until(`to be asked to call: ${there}`, async () => (await asksToCall(page)) === there);
  async function onCard(page: TestPage, words: string): Promise<void> {
    await clickBadge(page, ILL);
    await page.click(await until(words, () => cardButton(page, words)));
  }
  async function typePin(page: TestPage, field: string, pin: string): Promise<void> {
    await page.click(await element(page, field));
    await page.press('Control+a');
    await type(page, pin);
  }
  const keysOf = async (page: TestPage) =>
    Object.keys(await storedData(page)).filter((key) => /^(casebook|pupil)\./.test(key));

  test('begins with the first log; a PIN locks it, and the badges follow at once', async () => {
    const settings = await openSettings();
    await says(settings, texts.state.off);
    expect(await keysOf(settings)).toEqual([]);
    const list = await openList();
    await asks(list, true);
    await onCard(list, 'Gesproken met thuis');
    await asks(list, false);
    await says(settings, texts.pupils(1));
    expect(await violationsOn(settings)).toEqual([]);

    await press(settings, texts.setPin);
    await typePin(settings, '#field-pin-set-fresh', 'kort');
    await settings.press('Enter');
    await says(settings, texts.wrong.different);
    await typePin(settings, '#field-pin-set-again', 'kort');
    await settings.press('Enter');
    await says(settings, texts.wrong['short-pin']);
    expect(await violationsOn(settings)).toEqual([]);
    for (const field of ['fresh', 'again']) {
      await typePin(settings, `#field-pin-set-${field}`, PIN);
    }
    await settings.press('Enter');
    await focusOn(settings, texts.said.pinSet);
    expect(await asksToCall(list)).toBe(false);

    await press(settings, texts.close);
    await focusOn(settings, texts.said.closed);
    await asks(list, true);
    expect(await violationsOn(settings)).toEqual([]);
    await typePin(settings, '#field-pin-open-now', 'perziken');
    await settings.press('Enter');
    await says(settings, texts.wrong['wrong-pin'](texts.wait(WAIT_MS)));
    await asks(list, true);
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    await typePin(settings, '#field-pin-open-now', PIN);
    await settings.press('Enter');
    await focusOn(settings, texts.said.opened);
    await asks(list, false);
    // What sleeps wakes with the key; it is not asked again.
    await practice().browser.sleepBackground();
    await list.goto(practice().origin + LIST);
    await settled(list);
    expect(await asksToCall(list)).toBe(false);
    await settings.close();
    await list.close();
  });

  test('is opened in the Zaakblad, where all of a pupil is shown and forgotten', async () => {
    const settings = await openSettings();
    // The last tab of the LVS is closed, and with the session went the key.
    await says(settings, texts.state.locked);
    const list = await openList();
    await onCard(list, 'Open Zaakblad');
    const sheet = await practice().browser.openedPage('sidepanel.html');
    await says(sheet, texts.sheet.locked);
    expect(await violationsOn(sheet)).toEqual([]);
    await typePin(sheet, '.unlock input', PIN);
    await sheet.press('Enter');
    await focusOn(sheet, texts.said.opened);
    await asks(list, false);

    const name = await sheet.evaluate(() => document.querySelector('h1')!.textContent);
    await press(sheet, texts.sheet.all(name));
    await says(sheet, 'Contact met thuis');
    await says(sheet, texts.sheet.onDevice('31 juli 2027'));
    expect(await violationsOn(sheet)).toEqual([]);
    await press(sheet, texts.sheet.forget(name));
    await press(sheet, texts.sheet.forgetYes);
    await focusOn(sheet, texts.sheet.forgotten(name));
    await asks(list, true);
    expect(await keysOf(settings)).toEqual(['casebook.book']);
    for (const page of [sheet, list, settings]) await page.close();
  });

  test('is forgotten as a whole after two clicks, also while nobody knows the PIN', async () => {
    const [list, settings] = [await openList(), await openSettings()];
    await typePin(settings, '#field-pin-open-now', PIN);
    await settings.press('Enter');
    await focusOn(settings, texts.said.opened);
    await onCard(list, 'Gesproken met thuis');
    await asks(list, false);
    await press(settings, texts.close);
    await asks(list, true);
    await press(settings, texts.forgetAll);
    await focusOn(settings, texts.forgetNo);
    await press(settings, texts.forgetAllYes);
    await focusOn(settings, texts.said.forgotten);
    expect(await keysOf(settings)).toEqual([]);
    await says(settings, texts.state.off);
    await settings.close();
    await list.close();
  });
});
