import { expect, test } from 'vitest';
import type { TestPage } from './browser.ts';
import { bar, settled, visibleBadges } from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

describeInBrowsers("the page stays the LVS's", (practice) => {
  async function openList(): Promise<TestPage> {
    const { browser, origin } = practice();
    const page = await browser.openPage(`${origin}/groep/registraties`);
    await settled(page);
    return page;
  }

  const wordsShown = async (page: TestPage) =>
    (await visibleBadges(page)).map(({ words }) => words);

  test("badge words are not found by the page's own search", async () => {
    const page = await openList();
    const words = await wordsShown(page);
    expect(words).not.toEqual([]);
    const find = (text: string) =>
      page.evaluate((text) => {
        getSelection()?.removeAllRanges();
        return (window as unknown as { find(text: string): boolean }).find(text);
      }, text);
    expect(await find('Daan Vermeulen')).toBe(true);
    for (const text of words) expect(await find(text), text).toBe(false);
    await page.close();
  });

  test('badge words are not copied with the table', async () => {
    const page = await openList();
    const words = await wordsShown(page);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('table')!));
    await page.press('Control+c');
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement('textarea'));
      field.id = 'geplakt';
      field.focus();
    });
    await page.press('Control+v');
    const pasted = await page.evaluate(
      () => document.querySelector<HTMLTextAreaElement>('#geplakt')?.value ?? '',
    );
    expect(pasted).toContain('Daan Vermeulen');
    expect(words.filter((text) => pasted.includes(text))).toEqual([]);
    await page.close();
  });

  test('nothing of ours is printed', async () => {
    const page = await openList();
    expect(await wordsShown(page)).not.toEqual([]);
    await page.setMedia('print');
    expect(await wordsShown(page)).toEqual([]);
    expect(await bar(page)).toBeNull();
    await page.setMedia('screen');
    expect(await wordsShown(page)).not.toEqual([]);
    await page.close();
  });

  test('without our elements the page is as it was', async () => {
    const page = await openList();
    const withoutOurs = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const element of copy.querySelectorAll('*')) {
        if (element.localName.startsWith('vw-')) element.remove();
      }
      return copy.outerHTML;
    });
    const before = await page.evaluate(async () => {
      const answer = await fetch(location.href);
      return new DOMParser().parseFromString(await answer.text(), 'text/html').documentElement
        .outerHTML;
    });
    expect(withoutOurs).toBe(before);
    await page.close();
  });
});
