import type { TestBrowser, TestPage } from './browser.ts';
import { cardButton, clickBadge, until } from './reading.ts';

/** Opens the Zaakblad from the hint card of the pupil whose name starts so; answers it once it is about them. */
export async function openSheet(
  browser: TestBrowser,
  page: TestPage,
  pupil: string,
): Promise<TestPage> {
  await clickBadge(page, pupil);
  await page.click(await until('“Open Zaakblad”', () => cardButton(page, 'Open Zaakblad')));
  const sheet = await browser.openedPage('sidepanel.html');
  await isAbout(sheet, pupil);
  return sheet;
}

/** Waits until the Zaakblad is about the pupil whose name starts so. */
export async function isAbout(sheet: TestPage, pupil: string): Promise<void> {
  await until(`the Zaakblad of ${pupil}`, async () => (await heading(sheet)).startsWith(pupil));
}

/** The name, or the sentence in its place, above the Zaakblad. */
export function heading(sheet: TestPage): Promise<string> {
  return sheet.evaluate(() => document.querySelector('h1')?.textContent ?? '');
}
