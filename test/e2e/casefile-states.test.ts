import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseTexts } from '../../src/texts/casefile.ts';
import { browserBundle } from '../support/browser-bundle.ts';
import type { SheetState } from '../support/shown-sheet.tsx';
import { violationsOn } from './axe.ts';
import type { TestPage } from './browser.ts';
import { focused, press, says, tabTo } from './extension-page.ts';
import { BROWSERS } from './practice.ts';
import { until } from './reading.ts';
import { withBrowsers } from './shared-browser.ts';

declare const window: Window & { sheets: Record<'open' | 'renew', (state: SheetState) => void> };

/** As narrow as a side panel can be, or a window of 1280 px at 400 %; and a tab of its own. */
const PANEL = { width: 320, height: 800 };
const TAB = { width: 1280, height: 900 };
const STATES: SheetState[] = ['whole', 'partly', 'marked', 'calm', 'ambiguous', 'nobody'];

describe.each(BROWSERS)('the Zaakblad in %s', (name, launch) => {
  let page: TestPage;
  withBrowsers.beforeAll(async ({ browsers }) => {
    const browser = await browsers.clean(name, launch);
    page = await browser.openExtensionPage('sidepanel.html');
    // What the page itself says, over its own port.
    await says(page, caseTexts.empty.nobody.title);
    const bundle = await browserBundle(join(import.meta.dirname, '../support/shown-sheet.tsx'));
    await page.evaluate(new Function(`${bundle}; window.sheets = loaded;`) as () => void);
  });

  const open = (state: SheetState) =>
    page.evaluate((state) => window.sheets.open(state), state).then(() => undefined);

  test.each(STATES)('has no accessibility violation when it is %s', async (state) => {
    await open(state);
    await unfoldAll(page);
    for (const [view, colours] of [
      [TAB, 'light'],
      [PANEL, 'dark'],
    ] as const) {
      await page.setView(view);
      await page.setColours(colours);
      expect(await violationsOn(page), colours).toEqual([]);
      expect(await isTooWide(page), colours).toBe(false);
    }
    await page.setColours('light');
    await page.setView(TAB);
  });

  test('names nobody in title and address, and its headings go down step by step', async () => {
    await open('whole');
    await unfoldAll(page);
    const { title, address, levels } = await page.evaluate(() => ({
      title: document.title,
      address: location.pathname + location.search + location.hash,
      levels: [...document.querySelectorAll('h1, h2, h3, h4, h5')]
        .filter((heading) => heading.getClientRects().length > 0)
        .map(({ tagName }) => Number(tagName[1])),
    }));
    expect({ title, address }).toEqual({
      title: 'Zaakblad – Verzuimwijzer',
      address: '/sidepanel.html',
    });
    expect(levels[0]).toBe(1);
    const jumps = levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1);
    expect(jumps).toEqual([]);
  });

  test('can be used by keyboard alone, and keeps the focus when a step changes place', async () => {
    await open('whole');
    await tabTo(page, 'Print dit blad');
    await tabTo(page, 'Noteer');
    // It becomes the first step, and is moved up to there.
    await tabTo(page, 'Vul het formulier voor de jeugdarts in');
    const before = await focused(page);
    await page.evaluate(() => window.sheets.renew('done'));
    expect(await focused(page)).toEqual(before);
    await tabTo(page, 'Andere stappen in dit protocol');
    await page.press('Enter');
    await tabTo(page, 'Zoek een stap');
    for (const key of 'meldcode') await page.press(key);
    await says(page, '2 stappen gevonden.');
    await tabTo(page, 'Volg de Meldcode');
    await page.press('Enter');
    await says(page, 'Meldcode gestart op');
  });

  test('prints one page of its own, and nothing else', async () => {
    await open('whole');
    await page.setMedia('print');
    await says(page, 'Zaakblad verzuim');
    const shown = await page.evaluate(() => document.body.innerText);
    expect(shown).toContain('Regel denbosch.sick.frequent');
    expect(shown).toContain('versie vanaf 1 januari 2022');
    expect(shown).toContain('Periode: 21 september 2026 t/m 20 november 2026');
    expect(shown).not.toContain('Print dit blad');
    expect(shown).not.toContain('Andere stappen');
    await page.setMedia('screen');
    await press(page, 'Andere stappen in dit protocol');
  });
});

/** Opens all that is folded away, but for the steps that nothing asks. */
function unfoldAll(page: TestPage): Promise<void> {
  return until('all to be unfolded', () =>
    page.evaluate(() => {
      const folded = document.querySelectorAll<HTMLDetailsElement>('details:not([open], [hidden])');
      for (const details of folded) details.open = true;
      return folded.length === 0;
    }),
  ).then(() => undefined);
}

function isTooWide(page: TestPage): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
