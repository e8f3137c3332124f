import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { setupTexts } from '../../src/texts/setup.ts';
import { storedDataTexts } from '../../src/texts/stored-data.ts';
import { violationsOn } from './axe.ts';
import type { TestPage } from './browser.ts';
import { element, focused, focusOn, press, says, store, storedData } from './extension-page.ts';
import { until } from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

/** The practice school as its settings file has it, in version 1. */
const [school] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../practice-lvs/school.json'), 'utf8'),
).schools as { id: string; name: string; codes: { code: string }[] }[];
const KEY = `school.${school!.id}`;

/** Types a key at the end of a field. */
async function typeIn(page: TestPage, field: string, key: string): Promise<void> {
  await until(field, () =>
    page.evaluate((field) => {
      const input = document.querySelector<HTMLElement>(field);
      input?.focus();
      return input !== null;
    }, field),
  );
  await page.press('Control+End');
  await page.press(key);
}

describeInBrowsers('stored data', (practice) => {
  const openSettings = () => practice().browser.openExtensionPage('settings.html');

  test('two windows on one school that change different fields both keep their changes', async () => {
    const [a, b] = [await openSettings(), await openSettings()];
    await typeIn(a, '#field-name', '!');
    await typeIn(b, '#field-pageNames', 'W');
    await press(a, setupTexts.save);
    await says(a, setupTexts.saved);
    await press(b, setupTexts.save);
    await says(b, setupTexts.saved);
    expect(await storedData(b)).toEqual({
      [KEY]: expect.objectContaining({ name: `${school!.name}!`, pageNames: ['W'] }),
    });
    await b.close();
    await a.close();
  });

  test('a damaged school is told, kept, set aside, and gone only after two clicks', async () => {
    const page = await openSettings();
    const broken = { version: 4, id: 'wilg', name: 'De Wilg' };
    await store(page, { [KEY]: { ...school }, 'school.wilg': broken, theme: 'dark' });
    await says(page, storedDataTexts.damagedTitle('De Wilg'));
    await says(page, storedDataTexts.warning);
    expect(await violationsOn(page)).toEqual([]);

    await press(page, storedDataTexts.setAside);
    await focusOn(page, storedDataTexts.setAsideDone);
    const { theme, ...ours } = await storedData(page);
    expect(theme).toBe('dark');
    expect(Object.keys(ours).sort()).toEqual([
      expect.stringMatching(/^aside\..*\.school\.wilg$/),
      KEY,
    ]);

    await press(page, storedDataTexts.forget);
    await focusOn(page, storedDataTexts.forgetNo);
    expect(await storedData(page)).toEqual({ theme, ...ours });
    await press(page, storedDataTexts.forgetYes);
    await says(page, storedDataTexts.forgotten);
    expect(Object.keys(await storedData(page)).sort()).toEqual([KEY, 'theme']);
    await page.close();
  });

  test('schools of version 1 are read, and get today’s shape with the first change', async () => {
    const page = await openSettings();
    await store(page, { schools: { version: 1, schools: [school] } });
    await says(page, storedDataTexts.schoolFine(school!.name, 4));
    await typeIn(page, '#field-name', '?');
    await press(page, setupTexts.save);
    await says(page, setupTexts.saved);
    expect(await storedData(page)).toEqual({
      [KEY]: expect.objectContaining({ version: 4, name: `${school!.name}?` }),
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
    await says(page, storedDataTexts.schoolFine(school!.name, 4));
    await page.setFile(await element(page, '#settings-file'), file);
    await says(page, `Code “${gone!.code}”: vervalt`);
    await says(page, storedDataTexts.schoolNew);
    await focusOn(page, storedDataTexts.preview);
    expect(await violationsOn(page)).toEqual([]);
    expect(await storedData(page)).toEqual({ [KEY]: school });

    // Not this one.
    await page.click(await element(page, '.import-school:nth-of-type(2) input'));
    await press(page, storedDataTexts.accept);
    await focusOn(page, storedDataTexts.accepted);
    expect(await storedData(page)).toEqual({
      [KEY]: expect.objectContaining({ version: 4, codes }),
    });
    rmSync(folder, { recursive: true });
    await page.close();
  });

  test('the school that a person is changing stays in front when another comes before it', async () => {
    const page = await openSettings();
    await store(page, { [KEY]: school });
    await says(page, storedDataTexts.schoolFine(school!.name, 4));
    await typeIn(page, '#field-name', '!');
    const first = { ...school, id: 'aalder', name: 'Aalderschool' };
    await store(page, { [KEY]: school, 'school.aalder': first });
    await says(page, first.name);
    expect(await focused(page)).toMatchObject({ id: 'field-name' });
    await press(page, setupTexts.save);
    await says(page, setupTexts.saved);
    expect(await storedData(page)).toEqual({
      [KEY]: expect.objectContaining({ name: `${school!.name}!` }),
      'school.aalder': first,
    });
    await page.close();
  });
});
