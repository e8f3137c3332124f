import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { setupTexts } from '../../src/texts/setup.ts';
import { storedDataTexts } from '../../src/texts/stored-data.ts';
import { violationsOn } from './axe.ts';
import type { NodeRef, TestPage } from './browser.ts';
import { until } from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

interface ExtensionApi {
  storage: {
    local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
}

/** What a page of the extension has: Firefox says `browser`, Chromium says `chrome`. */
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

/** The practice school as its settings file has it, in version 1. */
const [school] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../practice-lvs/school.json'), 'utf8'),
).schools as { id: string; name: string; codes: { code: string }[] }[];
const KEY = `school.${school!.id}`;

const stored = (page: TestPage) =>
  page.evaluate(() => (typeof browser === 'undefined' ? chrome : browser).storage.local.get(null));

/** Puts exactly this in the store. */
const store = (page: TestPage, values: Record<string, unknown>) =>
  page.evaluate(async (values) => {
    const { local } = (typeof browser === 'undefined' ? chrome : browser).storage;
    await local.clear();
    await local.set(values);
  }, values);

const says = (page: TestPage, words: string) =>
  until(`the page to say "${words}"`, () =>
    page.evaluate((words) => document.body.textContent.includes(words), words),
  );

const element = (page: TestPage, selector: string, words = ''): Promise<NodeRef> =>
  until(`${selector} ${words}`, async () => {
    const find = (selector: string, words: string) =>
      [...document.querySelectorAll(selector)].filter((e) => e.textContent.includes(words));
    return (await page.trees(find, selector, words))[0]?.ref ?? null;
  });
const clickButton = async (page: TestPage, words: string) =>
  page.click(await element(page, 'button', words));
const focused = (page: TestPage) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Types at the end of a field. */
async function type(page: TestPage, field: string, key: string): Promise<void> {
  await page.evaluateOn(await element(page, field), (input) => input.focus());
  await page.press('Control+End');
  await page.press(key);
}

describeInBrowsers('stored data', (practice) => {
  const openSettings = () => practice().browser.openExtensionPage('settings.html');

  test('two windows on one school that change different fields both keep their changes', async () => {
    const [a, b] = [await openSettings(), await openSettings()];
    await type(a, '#field-name', '!');
    await type(b, '#field-pageNames', 'W');
    await clickButton(a, setupTexts.save);
    await says(a, setupTexts.saved);
    await clickButton(b, setupTexts.save);
    await says(b, setupTexts.saved);
    expect(await stored(b)).toEqual({
      [KEY]: expect.objectContaining({ name: `${school!.name}!`, pageNames: ['W'] }),
    });
    await b.close();
    await a.close();
  });

  test('a damaged school is told, kept, set aside, and gone only after two clicks', async () => {
    const page = await openSettings();
    const broken = { version: 2, id: 'wilg', name: 'De Wilg' };
    await store(page, { [KEY]: { ...school }, 'school.wilg': broken, theme: 'dark' });
    await says(page, storedDataTexts.damagedTitle('De Wilg'));
    await says(page, storedDataTexts.warning);
    expect(await violationsOn(page)).toEqual([]);

    await clickButton(page, storedDataTexts.setAside);
    await until('the focus on what was done', async () =>
      (await focused(page)).includes(storedDataTexts.setAsideDone),
    );
    const { theme, ...ours } = await stored(page);
    expect(theme).toBe('dark');
    expect(Object.keys(ours).sort()).toEqual([
      expect.stringMatching(/^aside\..*\.school\.wilg$/),
      KEY,
    ]);

    await clickButton(page, storedDataTexts.forget);
    await until('the focus on the safe answer', async () =>
      (await focused(page)).includes(storedDataTexts.forgetNo),
    );
    expect(await stored(page)).toEqual({ theme, ...ours });
    await clickButton(page, storedDataTexts.forgetYes);
    await says(page, storedDataTexts.forgotten);
    expect(Object.keys(await stored(page)).sort()).toEqual([KEY, 'theme']);
    await page.close();
  });

  test('schools of version 1 are read, and get today’s shape with the first change', async () => {
    const page = await openSettings();
    await store(page, { schools: { version: 1, schools: [school] } });
    await says(page, storedDataTexts.schoolFine(school!.name, 2));
    await type(page, '#field-name', '?');
    await clickButton(page, setupTexts.save);
    await says(page, setupTexts.saved);
    expect(await stored(page)).toEqual({
      [KEY]: expect.objectContaining({ version: 2, name: `${school!.name}?` }),
    });
    await page.close();
  });

  test('a file shows what it changes, and changes that', async () => {
    const page = await openSettings();
    const folder = mkdtempSync(join(tmpdir(), 'vw-import-'));
    const file = join(folder, 'settings.json');
    const [gone, ...codes] = school!.codes;
    const wilg = { ...school, id: 'wilg', name: 'De Wilg' };
    writeFileSync(
      file,
      JSON.stringify({ verzuimwijzer: 1, schools: [{ ...school, codes }, wilg] }),
    );
    await store(page, { [KEY]: school });
    await says(page, storedDataTexts.schoolFine(school!.name, 2));
    await page.setFile(await element(page, '#settings-file'), file);
    await says(page, `Code “${gone!.code}”: vervalt`);
    await says(page, storedDataTexts.schoolNew);
    await until(
      'the focus on the preview',
      async () => (await focused(page)) === storedDataTexts.preview,
    );
    expect(await violationsOn(page)).toEqual([]);
    expect(await stored(page)).toEqual({ [KEY]: school });

    // Not this one.
    await page.click(await element(page, '.import-school:nth-of-type(2) input'));
    await clickButton(page, storedDataTexts.accept);
    await until('the focus on the result', async () =>
      (await focused(page)).includes(storedDataTexts.accepted),
    );
    expect(await stored(page)).toEqual({ [KEY]: expect.objectContaining({ version: 2, codes }) });
    rmSync(folder, { recursive: true });
    await page.close();
  });
});
