import type { TestBrowser, TestPage } from './browser.ts';
import { until } from './reading.ts';

/** Opens the popup over a tab and waits until it has looked at the page. */
export async function popupOver(browser: TestBrowser, page: TestPage): Promise<TestPage> {
  const popup = await browser.openPopup(page);
  await until('the popup to have looked', () =>
    popup.evaluate(() => document.querySelector('main[aria-busy="false"]') !== null),
  );
  return popup;
}

/** All that a page of the extension says, one line per block. */
export function saidOn(page: TestPage): Promise<string> {
  return page.evaluate(() => document.body.innerText.replace(/\n+/g, '\n').trim());
}

/** Waits until a page of the extension says this. */
export async function says(page: TestPage, words: string): Promise<void> {
  await until(`the words “${words}”`, async () => (await saidOn(page)).includes(words));
}

/** Clicks the button or the choice with these words, as soon as it is there. */
export async function press(page: TestPage, words: string): Promise<void> {
  const find = (words: string) =>
    [...document.querySelectorAll<HTMLElement>('button, label, summary')].filter(
      (element) => element.innerText.trim() === words,
    );
  const ref = await until(
    `“${words}” to press`,
    async () => (await page.trees(find, words))[0]?.ref ?? null,
  );
  await page.click(ref);
}
