import { expect, test } from 'vitest';
import { mappingTexts } from '../../src/texts/mappings.ts';
import { setupTexts } from '../../src/texts/setup.ts';
import { teachTexts } from '../../src/texts/teach.ts';
import { eventRows } from '../practice-lvs/data.ts';
import { violationsOn } from './axe.ts';
import type { TestBrowser, TestPage } from './browser.ts';
import {
  element,
  focusOn,
  popupOver,
  press,
  saidOn,
  says,
  storedData,
  tabTo,
} from './extension-page.ts';
import { schoolsIn } from './practice.ts';
import { bar, settled, until, visibleBadges } from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

const [school] = schoolsIn('school.json');
/** The practice school, whose codes nobody has told. */
const UNTAUGHT = { ...school, codes: [] };
const KEY = `school.${school?.id}`;

interface TabApi {
  tabs: {
    query(which: object): Promise<{ id: number; url?: string }[]>;
    remove(id: number): Promise<void>;
  };
}
declare const browser: TabApi | undefined;
declare const chrome: TabApi;

/** Presses the popup's button, and opens what it opened in a tab that a test can reach. */
async function teach(driver: TestBrowser, page: TestPage): Promise<TestPage> {
  const popup = await popupOver(driver, page);
  await says(popup, 'Dit lijkt een pagina met verzuim');
  await tabTo(popup, teachTexts.open);
  // It closes the popup, maybe between the key going down and coming up.
  await popup.press('Enter').catch(() => undefined);
  const settings = await driver.openExtensionPage('settings.html');
  const address = await until('the tab to teach in', () =>
    settings.evaluate(async () => {
      const { tabs } = typeof browser === 'undefined' ? chrome : browser;
      const found = (await tabs.query({})).find(({ url }) => url?.includes('/teach.html'));
      if (found) await tabs.remove(found.id);
      return found?.url ?? null;
    }),
  );
  await settings.close();
  expect(new URL(address).search).toMatch(/^\?tab=\d+$/);
  return driver.openExtensionPage(address.slice(address.indexOf('teach.html')));
}

/** Chooses in the select that has the focus what begins with these letters. */
async function choose(page: TestPage, words: string): Promise<void> {
  await page.press('Home');
  for (let presses = 0; presses < 40; presses++) {
    const chosen = await page.evaluate(() => {
      const select = document.activeElement as HTMLSelectElement;
      return select.options[select.selectedIndex]?.text ?? '';
    });
    if (chosen.startsWith(words)) return;
    await page.press('ArrowDown');
  }
  throw new Error(`Expected “${words}” to choose, and it is not there.`);
}

/** Goes with Tab to the select of this name. */
async function tabToSelect(page: TestPage, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if ((await page.evaluate(() => document.activeElement?.ariaLabel)) === name) return;
    await page.press('Tab');
  }
  throw new Error(`Expected the Tab key to reach “${name}”, and it did not.`);
}

/** How many elements of ours that outline something stand in the page. */
const outlines = (page: TestPage) =>
  page.evaluate(() => document.querySelectorAll('vw-outline').length);

describeInBrowsers(
  'teaching a page of an unknown LVS',
  (practice) => {
    const open = (path: string) => practice().browser.openPage(practice().origin + path);

    test('by keyboard alone: from the popup to badges, that stay after a reload', async () => {
      const page = await open('/onbekend/lijst/1');
      await until('the proposal', async () =>
        (await bar(page))?.includes('Dit lijkt een pagina met verzuim: we zien '),
      );
      expect(await visibleBadges(page)).toEqual([]);

      const lesson = await teach(practice().browser, page);
      await says(lesson, teachTexts.candidate(2));
      const read = teachTexts.read(22, eventRows().length);
      await says(lesson, read);
      await until('the outlines', async () => (await outlines(page)) === 1);
      expect(await violationsOn(lesson)).toEqual([]);
      // Its title, its address and what a browser may restore hold no pupil.
      const kept = await lesson.evaluate(() =>
        [
          document.title,
          location.href,
          ...[...document.querySelectorAll('input, select')].map(
            (f) => (f as HTMLInputElement).value,
          ),
        ].join(),
      );
      expect(kept).not.toContain('Vermeulen');

      // One column is told as something else, and right again; each time the page is read anew.
      await tabToSelect(lesson, teachTexts.column(3, 'Moment'));
      await choose(lesson, teachTexts.fields['birth-date']);
      await says(lesson, teachTexts.problems.date);
      await choose(lesson, 'datum');
      await says(lesson, read);

      await tabTo(lesson, teachTexts.confirm(8));
      await lesson.press('Enter');
      await focusOn(lesson, teachTexts.confirmed(8));
      await tabTo(lesson, teachTexts.saveButton);
      await lesson.press('Enter');
      await says(lesson, teachTexts.wordsNeeded);
      await tabTo(lesson, teachTexts.wordsSure, 'Shift+Tab');
      await lesson.press('Space');
      await tabTo(lesson, teachTexts.saveButton);
      await lesson.press('Enter');
      await focusOn(lesson, teachTexts.saved);
      expect(await violationsOn(lesson)).toEqual([]);

      await until('the badges', async () => (await visibleBadges(page)).length > 0);
      expect(await outlines(page)).toBe(0);
      const badges = async () => {
        await settled(page);
        return Object.fromEntries((await visibleBadges(page)).map((b) => [b.pupil, b.words]));
      };
      // The page names no period: there may be more.
      expect(await badges()).toMatchObject({ 'Daan Vermeulen': '≥ 13× te laat' });
      await page.goto(`${practice().origin}/onbekend/lijst/3`);
      expect(await badges()).toMatchObject({ 'Daan Vermeulen': '≥ 13× te laat' });

      // What is stored says which words and which address, and names nobody.
      const { mappings } = (await storedData(lesson))[KEY] as { mappings: { id: string }[] };
      expect(mappings).toEqual([
        expect.objectContaining({
          origin: practice().origin,
          spec: expect.objectContaining({
            when: {
              path: '/onbekend/lijst/*',
              headers: ['wie', 'kenmerk', 'moment', 'blok', 'teken', 'uitleg'],
            },
          }),
        }),
      ]);
      expect(JSON.stringify(mappings)).not.toMatch(/vermeulen|7021|2026-11-0/i);
      await lesson.close();

      // After an update of the LVS one word is another: no guess.
      await page.goto(`${practice().origin}/onbekend/lijst/2`);
      await until('the page to be told as changed', async () =>
        (await bar(page))?.includes('ziet er anders uit'),
      );
      expect(await visibleBadges(page)).toEqual([]);

      // Looked through again from the settings, it is as it was taught.
      await page.goto(`${practice().origin}/onbekend/lijst/3`);
      await settled(page);
      const again = await practice().browser.openExtensionPage(
        `teach.html?mapping=${mappings[0]!.id}`,
      );
      await says(again, read);
      await tabToSelect(again, teachTexts.column(6, 'Uitleg'));
      expect(await again.evaluate(() => (document.activeElement as HTMLSelectElement).value)).toBe(
        'reason',
      );
      await press(again, teachTexts.cancel).catch(() => undefined);

      // Deleted there, the page is unknown again.
      const settings = await practice().browser.openExtensionPage('settings.html');
      await says(settings, teachTexts.titles.events);
      await settings.click(await element(settings, '.mapping .buttons > button:last-of-type'));
      await press(settings, mappingTexts.removeYes);
      await press(settings, setupTexts.save);
      await until('the page to be unknown', async () =>
        (await bar(page))?.includes('lijkt een pagina met verzuim'),
      );
      expect(await visibleBadges(page)).toEqual([]);
      await settings.close();
      await page.close();
    });

    test('stopping leaves no trace, neither does closing the tab', async () => {
      const page = await open('/onbekend/lijst/4');
      await settled(page);
      const before = await page.evaluate(() => document.body.outerHTML);
      const id = await tabIdOf(practice().browser, '/onbekend/lijst/4');
      for (const end of ['button', 'tab']) {
        const lesson = await practice().browser.openExtensionPage(`teach.html?tab=${id}`);
        await until('the outlines', async () => (await outlines(page)) === 1);
        if (end === 'tab') {
          // The background may fall asleep meanwhile; it is woken for the lesson.
          await practice().browser.sleepBackground();
          await tabToSelect(lesson, teachTexts.column(3, 'Moment'));
          await choose(lesson, teachTexts.nothing);
          await choose(lesson, teachTexts.fields['date-from']);
          await says(lesson, teachTexts.read(22, eventRows().length));
          await lesson.close();
        } else await press(lesson, teachTexts.cancel).catch(() => undefined);
        await until('the outlines to go', async () => (await outlines(page)) === 0);
      }
      expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
      await page.close();
    });

    test('a tab without a page of ours is told', async () => {
      const lesson = await practice().browser.openExtensionPage('teach.html?tab=999999');
      await says(lesson, teachTexts.noPage);
      expect(await violationsOn(lesson)).toEqual([]);
      expect(await saidOn(lesson)).toContain(teachTexts.again);
      await lesson.close();
    });
  },
  [UNTAUGHT],
);

async function tabIdOf(driver: TestBrowser, path: string): Promise<number> {
  const settings = await driver.openExtensionPage('settings.html');
  await says(settings, setupTexts.settings);
  const id = await settings.evaluate(async (path) => {
    const { tabs } = typeof browser === 'undefined' ? chrome : browser;
    return (await tabs.query({})).find(({ url }) => url?.endsWith(path))?.id ?? -1;
  }, path);
  await settings.close();
  return id;
}
