import type { TestBrowser, TestPage } from './browser.ts';
import { element, type } from './extension-page.ts';
import { cardButton, clickBadge, until } from './reading.ts';

/** Opens the Zaakblad of the pupil whose name starts so, from the badge: two clicks. */
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

/** The step that stands large, as soon as it is this one. */
export function firstStep(sheet: TestPage, label: string): Promise<string> {
  return until(`the step “${label}”`, async () => {
    const words = await sheet.evaluate(
      () => document.querySelector('.first-step summary')?.textContent ?? '',
    );
    return words.startsWith(label) ? words : null;
  });
}

/** Logs today for “Verteld op” and the like. */
export async function logToday(sheet: TestPage, label: string): Promise<void> {
  await sheet.click(await element(sheet, `button[aria-label="Noteer: ${label}"]`));
}

/** What stands in the field whose label starts so, in a step that is open; null: there is none. */
export function valueAt(sheet: TestPage, label: string): Promise<string | null> {
  return sheet.evaluate((label) => {
    const labels = [...document.querySelectorAll('label')].filter((one) => one.checkVisibility());
    const found = labels.find(({ textContent }) => textContent.trim().startsWith(label));
    return (found?.control as HTMLInputElement | null | undefined)?.value ?? null;
  }, label);
}

/** What cannot be left empty in the documents that are open, and still is. */
export function stillToFill(sheet: TestPage): Promise<string[]> {
  return sheet.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.missing button')]
      .filter((button) => button.checkVisibility())
      .map(({ textContent }) => textContent.trim()),
  );
}

/** Goes to the field whose label starts so by a click on that label, and types there with real keys. */
export async function typeAt(sheet: TestPage, label: string, text: string): Promise<void> {
  const find = (label: string) =>
    [...document.querySelectorAll('label')].filter(
      (one) => one.checkVisibility() && one.textContent.trim().startsWith(label),
    );
  const ref = await until(label, async () => (await sheet.trees(find, label))[0]?.ref ?? null);
  await sheet.click(ref);
  await type(sheet, text);
}
