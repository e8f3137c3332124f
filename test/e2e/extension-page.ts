import type { NodeRef, TestBrowser, TestPage } from './browser.ts';
import { until } from './reading.ts';

interface ExtensionApi {
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
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

/** All that the extension stores, read in one of its pages. */
export function storedData(page: TestPage): Promise<Record<string, unknown>> {
  return page.evaluate(() =>
    (typeof browser === 'undefined' ? chrome : browser).storage.local.get(null),
  );
}

/** Makes this all that is stored. */
export async function store(page: TestPage, values: Record<string, unknown>): Promise<void> {
  await page.evaluate(async (values) => {
    const { local } = (typeof browser === 'undefined' ? chrome : browser).storage;
    await local.clear();
    await local.set(values);
  }, values);
}

/** On how many sites the extension starts by itself. */
export function sitesOn(page: TestPage): Promise<number> {
  return page.evaluate(async () => {
    const { scripting } = typeof browser === 'undefined' ? chrome : browser;
    return (await scripting.getRegisteredContentScripts()).length;
  });
}

/** Opens the popup over a tab and waits until it has looked at the page. */
export async function popupOver(browser: TestBrowser, page: TestPage): Promise<TestPage> {
  const popup = await browser.openPopup(page);
  await until('the popup to have looked', () =>
    popup.evaluate(() => document.querySelector('main[aria-busy="false"]') !== null),
  );
  return popup;
}

/** All that a page of the extension says, one line per block; nothing while it is on its way. */
export function saidOn(page: TestPage): Promise<string> {
  return page.evaluate(() => (document.body?.innerText ?? '').replace(/\n+/g, '\n').trim());
}

/** Waits until a page of the extension says this. */
export async function says(page: TestPage, words: string): Promise<void> {
  await until(`the words “${words}”`, async () => (await saidOn(page)).includes(words));
}

/** What has the focus: its id, and its words or those of its label; empty when nothing has it. */
export function focused(page: TestPage): Promise<{ id: string; words: string }> {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const labels = (at as Partial<HTMLInputElement>).labels ?? [];
    const words = at === document.body ? '' : (labels[0] ?? at).textContent;
    return { id: at.id, words: words.trim() };
  });
}

/** Presses Tab, or what goes back, until the element with this id, or whose words start so, has the focus. */
export async function tabTo(page: TestPage, wanted: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 300; presses++) {
    await page.press(key);
    const { id, words } = await focused(page);
    if (id === wanted || words.startsWith(wanted)) return;
  }
  throw new Error(`Expected the ${key} key to reach “${wanted}”, and it did not.`);
}

/** Waits until the focus is on something that says this: a notice, a heading, a button. */
export async function focusOn(page: TestPage, words: string): Promise<void> {
  await until(`the focus on “${words}”`, async () => (await focused(page)).words.includes(words));
}

/** Types a text with real keys where the focus is. */
export async function type(page: TestPage, text: string): Promise<void> {
  for (const key of text) await page.press(key);
}

/** The first element that a selector finds, as soon as it is there. */
export function element(page: TestPage, selector: string): Promise<NodeRef> {
  const find = (selector: string) => [...document.querySelectorAll(selector)];
  return until(selector, async () => (await page.trees(find, selector))[0]?.ref ?? null);
}

/** Clicks the button, link or choice whose words are these or start so, as soon as it is there. */
export async function press(page: TestPage, words: string): Promise<void> {
  const find = (words: string) =>
    [...document.querySelectorAll<HTMLElement>('a, button, label, summary')]
      .map((element) => ({ element, text: element.innerText.trim() }))
      .filter(({ text }) => text.startsWith(words))
      .sort((a, b) => a.text.length - b.text.length)
      .map(({ element }) => element);
  const ref = await until(
    `“${words}” to press`,
    async () => (await page.trees(find, words))[0]?.ref ?? null,
  );
  await page.click(ref);
}
