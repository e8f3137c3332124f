import { expect, test } from 'vitest';
import { casebookTexts } from '../../src/texts/casebook.ts';
import { restTexts } from '../../src/texts/rest.ts';
import type { TestPage } from './browser.ts';
import { heading, openSheet } from './case-sheet.ts';
import { element, focusOn, popupOver, press, saidOn, says, type } from './extension-page.ts';
import {
  bar,
  card,
  cardButton,
  clickBadge,
  clickInBar,
  settled,
  until,
  visibleBadges,
} from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

/** The list of registrations, with a button that lets the session of the LVS end. */
const LIST = '/val/sessie';
/** Five school days ill, and nobody phoned yet. */
const ILL = 'Robin <b>Bos</b>';
const PIN = 'kersen';
const MINUTE = 60_000;
const GONE = 'Wat we zagen is gewist';

interface SessionApi {
  tabs: {
    query(query: { url: string }): Promise<{ id: number }[]>;
    discard(id: number): Promise<unknown>;
  };
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: {
    session: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
    };
  };
}
declare const browser: SessionApi | undefined;
declare const chrome: SessionApi;

describeInBrowsers('the end of a session', (practice, browserName) => {
  async function open(path = LIST): Promise<TestPage> {
    const page = await practice().browser.openPage(practice().origin + path);
    await settled(page);
    return page;
  }
  const openReader = () => practice().browser.openExtensionPage('settings.html');
  const memory = (reader: TestPage) =>
    reader.evaluate(() =>
      (typeof browser === 'undefined' ? chrome : browser).storage.session.get(null),
    );
  const isEmpty = (reader: TestPage) =>
    until('an empty memory', async () => Object.keys(await memory(reader)).length === 0);
  /** Time passes for what is kept, as far as the extension can tell. */
  const letPass = (reader: TestPage, ms: number) =>
    reader.evaluate(async (ms) => {
      const { session } = (typeof browser === 'undefined' ? chrome : browser).storage;
      const { sessions } = (await session.get(null)) as {
        sessions: Record<string, { at: number }>;
      };
      for (const one of Object.values(sessions)) one.at -= ms;
      await session.set({ sessions });
    }, ms);

  /** A page that was read, with something logged that only the memory holds, a card and a Zaakblad. */
  async function work(reader: TestPage): Promise<{ page: TestPage; sheet: TestPage }> {
    const page = await open();
    await clickBadge(page, ILL);
    await page.click(await until('“Geen gehoor”', () => cardButton(page, 'Geen gehoor')));
    await until('a fact in the memory', async () =>
      Object.keys(await memory(reader)).some((key) => key.startsWith('facts ')),
    );
    await page.press('Escape');
    const sheet = await openSheet(practice().browser, page, ILL);
    expect(JSON.stringify(await memory(reader))).toContain('Robin');
    return { page, sheet };
  }
  async function showsNothing(page: TestPage): Promise<void> {
    await until('no badge', async () => (await visibleBadges(page)).length === 0);
    expect(await card(page)).toBeNull();
    expect(await bar(page)).not.toContain('Robin');
  }
  const isGone = (sheet: TestPage) =>
    until('an empty Zaakblad', async () => (await heading(sheet)) === GONE);

  test('comes when the LVS asks to log in: nothing is left, and another tab of the site rests', async () => {
    const reader = await openReader();
    const { page, sheet } = await work(reader);
    const other = await open();
    await page.show();
    await page.evaluate(() => document.querySelector<HTMLElement>('#verlopen')?.click());
    await until('the login', async () => (await bar(page))?.includes('niet ingelogd') ?? false);
    await isEmpty(reader);
    await showsNothing(page);
    await showsNothing(other);
    expect(await bar(other)).toContain(restTexts.ended());
    await isGone(sheet);
    expect(await saidOn(sheet)).not.toContain('Robin');
    await other.show();
    const popup = await popupOver(practice().browser, other);
    expect(await saidOn(popup)).not.toContain('Robin');
    await popup.close();
    // Nothing comes back by itself, also not by a click beside our button.
    await other.press('Tab');
    await practice().browser.sleepBackground();
    await other.press('Tab');
    expect(await visibleBadges(other)).toEqual([]);
    expect(await memory(reader)).toEqual({});
    await clickInBar(other, restTexts.read);
    await until('the badges again', async () => (await visibleBadges(other)).length > 0);
    for (const one of [sheet, other, page, reader]) await one.close();
  });

  test('comes with the last tab of the site', async () => {
    const reader = await openReader();
    const { page, sheet } = await work(reader);
    const other = await open();
    await page.close();
    expect(Object.keys(await memory(reader))).not.toEqual([]);
    await other.close();
    await isEmpty(reader);
    await isGone(sheet);
    await sheet.close();
    await reader.close();
  });

  test('comes after half an hour without use, with the key of the casebook, until a person is back', async () => {
    const reader = await openReader();
    const { page, sheet } = await work(reader);
    await reader.show();
    await press(reader, casebookTexts.setPin);
    for (const field of ['fresh', 'again']) {
      await reader.click(await element(reader, `#field-pin-set-${field}`));
      await type(reader, PIN);
    }
    await reader.press('Enter');
    await focusOn(reader, casebookTexts.said.pinSet);
    expect(Object.keys(await memory(reader))).toContain('casebook.root');

    await letPass(reader, 29 * MINUTE);
    await (await practice().browser.openPage('about:blank')).close();
    expect(JSON.stringify(await memory(reader))).toContain('Robin');
    // A tab that comes to the front, as that one closes, is used.
    await letPass(reader, 30 * MINUTE);
    // Whatever wakes the background will do.
    await practice().browser.sleepBackground();
    const waker = await practice().browser.openPage('about:blank');
    await isEmpty(reader);
    await isGone(sheet);
    await says(reader, casebookTexts.state.locked);
    await waker.close();

    await page.show();
    await until('the badges of who came back', async () => {
      await page.press('Tab');
      return (await visibleBadges(page)).length > 0;
    });
    expect(JSON.stringify(await memory(reader))).not.toContain('casebook.root');
    for (const one of [sheet, page, reader]) await one.close();
  });

  test('comes when a person wants it', async () => {
    const reader = await openReader();
    const { page, sheet } = await work(reader);
    await practice().browser.sleepBackground();
    await reader.evaluate(() =>
      (typeof browser === 'undefined' ? chrome : browser).runtime.sendMessage({
        type: 'wipe-session',
      }),
    );
    await isEmpty(reader);
    await showsNothing(page);
    expect(await bar(page)).toContain(restTexts.wiped());
    await isGone(sheet);
    // A page that changes, or a person who clicks in it, brings nothing back.
    await page.evaluate(() => document.querySelector('tbody')?.append(''));
    await page.press('Tab');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await memory(reader)).toEqual({});
    await clickInBar(page, restTexts.read);
    await until('the badges again', async () => (await visibleBadges(page)).length > 0);
    for (const one of [sheet, page, reader]) await one.close();
  });

  // Firefox lets no driver move a page's clock or drop a tab from memory.
  if (browserName !== 'chromium') return;

  test('the page itself wakes the background in time, and then says what is wiped', async () => {
    const reader = await openReader();
    const { page, sheet } = await work(reader);
    await sheet.close();
    await letPass(reader, 30 * MINUTE);
    await practice().browser.sleepBackground();
    await page.passTime(31 * MINUTE);
    await isEmpty(reader);
    await until(
      'the bar to say so',
      async () => (await bar(page))?.includes(restTexts.unused(30)) ?? false,
    );
    await showsNothing(page);
    for (const one of [page, reader]) await one.close();
  });

  test('comes when the browser drops the last tab from memory', async () => {
    const reader = await openReader();
    const { page, sheet } = await work(reader);
    await reader.show();
    await reader.evaluate(async (origin) => {
      const [tab] = await chrome.tabs.query({ url: `${origin.replace(/:\d+$/, '')}/*` });
      await chrome.tabs.discard(tab!.id);
    }, practice().origin);
    await isEmpty(reader);
    await isGone(sheet);
    for (const one of [sheet, page, reader]) await one.close().catch(() => undefined);
  });
});
