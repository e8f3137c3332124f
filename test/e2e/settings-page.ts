import { setupTexts } from '../../src/texts/setup.ts';
import type { NodeRef, TestBrowser, TestPage } from './browser.ts';
import { until } from './reading.ts';

/**
 * Loads a settings file as a person does: on the extension's settings page, through the file
 * input "Instellingen inlezen" and the button that confirms it.
 * @throws Error with the page's own words when it refuses the file.
 */
export async function loadSettings(browser: TestBrowser, file: string): Promise<void> {
  const page = await browser.openExtensionPage('settings.html');
  const input = await until('the file input of the settings page', () =>
    first(page, () => [...document.querySelectorAll('input[type="file"]')]),
  );
  await page.setFile(input, file);
  const confirm = await until('a button to confirm the file', async () => {
    await refuse(page, file);
    return first(
      page,
      (words) => [...document.querySelectorAll('button')].filter((b) => b.textContent === words),
      setupTexts.accept,
    );
  });
  await page.click(confirm);
  await until('the settings page to say that the settings are in', async () => {
    await refuse(page, file);
    return says(page, setupTexts.accepted);
  });
  await page.close();
}

async function refuse(page: TestPage, file: string): Promise<void> {
  if (!(await says(page, setupTexts.fileErrors))) return;
  // biome-ignore lint/performance/useDomNodeTextContent: lines as a person sees them
  const words = await page.evaluate(() => document.body.innerText);
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
