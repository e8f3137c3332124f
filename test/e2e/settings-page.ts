import { readFileSync } from 'node:fs';
import { storedDataTexts } from '../../src/texts/stored-data.ts';
import type { NodeRef, TestBrowser, TestPage } from './browser.ts';
import { element, sitesOn } from './extension-page.ts';
import { until } from './reading.ts';

/**
 * Loads a settings file as a person does: on the extension's settings page, through the file
 * input "Instellingen inlezen" and the button that confirms it. Sites that the file names must be
 * granted; their pages can be opened as soon as this resolves.
 * @throws Error with the page's own words when it refuses the file.
 */
export async function loadSettings(driver: TestBrowser, file: string): Promise<void> {
  const page = await driver.openExtensionPage('settings.html');
  const input = await element(page, '#settings-file');
  await page.setFile(input, file);
  const confirm = await until('a button to confirm the file', async () => {
    await refuse(page, file);
    return first(
      page,
      (words) => [...document.querySelectorAll('button')].filter((b) => b.textContent === words),
      storedDataTexts.accept,
    );
  });
  await page.click(confirm);
  await until('the settings page to say that the settings are in', async () => {
    await refuse(page, file);
    return says(page, storedDataTexts.accepted);
  });
  await until(
    'the extension to be on for the pages of the school',
    async () => !namesSites(file) || (await sitesOn(page)) > 0,
  );
  await page.close();
}

function namesSites(file: string): boolean {
  const { schools } = JSON.parse(readFileSync(file, 'utf8')) as { schools: { origins: [] }[] };
  return schools.some(({ origins }) => origins.length > 0);
}

async function refuse(page: TestPage, file: string): Promise<void> {
  if (!(await says(page, storedDataTexts.fileErrors))) return;
  const words = await page.evaluate(() =>
    [...document.querySelectorAll('[role="alert"] *')]
      .filter((element) => element.childElementCount === 0)
      .map((element) => element.textContent)
      .join('\n'),
  );
  throw new Error(`The settings page refused ${file}:\n${words}`);
}

function says(page: TestPage, words: string): Promise<boolean> {
  return page.evaluate((words) => document.body.textContent.includes(words), words);
}

async function first<A extends unknown[]>(
  page: TestPage,
  find: (...args: A) => Element[],
  ...args: A
): Promise<NodeRef | null> {
  return (await page.trees(find, ...args))[0]?.ref ?? null;
}
