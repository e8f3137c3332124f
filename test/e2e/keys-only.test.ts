import { expect, test } from 'vitest';
import type { TestPage } from './browser.ts';
import { firstStep } from './case-sheet.ts';
import { focused, focusOn as focusSays, tabTo } from './extension-page.ts';
import { focusOn } from './own-parts.ts';
import { card, cardButton, settled, until, visibleBadges } from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

const LIST = '/groep/registraties';
/** Thirteen times late. */
const LATE = 'Daan Vermeulen';

describeInBrowsers('without a mouse', (practice) => {
  const hasFocus = async (page: TestPage) => (await focused(page)).words !== '';

  test('from the page over one tab stop to the card, the Zaakblad, its letter, and a log', async () => {
    const { browser, origin } = practice();
    const page = await browser.openPage(origin + LIST);
    await settled(page);
    // One stop for all badges: the second Tab is out of them.
    await page.evaluate(() => document.querySelector<HTMLElement>('td a')?.focus());
    await page.press('Tab');
    expect(await focusOn(page)).toBe('vw-badge');
    await page.press('Tab');
    expect(await focusOn(page)).not.toBe('vw-badge');
    await page.press('Shift+Tab');
    const names = (await visibleBadges(page)).map(({ pupil }) => pupil);
    for (let i = 0; i < names.indexOf(LATE); i++) await page.press('ArrowDown');
    await page.press('Enter');
    await until('the card', async () => (await card(page))?.startsWith(LATE) ?? false);
    expect(await focusOn(page)).toBe('vw-card');
    await moveInCard(page, 'Open Zaakblad');
    await page.press('Enter');

    const sheet = await browser.openedPage('sidepanel.html');
    await firstStep(sheet, 'Vertel leerling en ouders dat de school gaat melden');
    await tabTo(sheet, 'Afzender');
    await tabTo(sheet, 'Verteld op');
    await sheet.press('Enter');
    await focusSays(sheet, 'Genoteerd: Verteld op 20 november 2026.');
    await firstStep(sheet, 'Meld het verzuim bij DUO');
    await until('the badge to ask for the next step', async () =>
      (await visibleBadges(page)).some(
        ({ pupil, step }) => pupil === LATE && step.startsWith('Meld het verzuim bij DUO'),
      ),
    );
    expect(await hasFocus(sheet)).toBe(true);
    await tabTo(sheet, 'Soort melding');
    await sheet.close();
    await page.close();
  });

  async function moveInCard(page: TestPage, words: string): Promise<void> {
    for (let presses = 0; presses < 20; presses++) {
      const ref = await cardButton(page, words);
      const isThere = await (ref &&
        page.evaluateOn(ref, (button) => {
          const root = button.getRootNode() as ShadowRoot;
          return root.activeElement === button;
        }));
      if (isThere) return;
      await page.press('Tab');
    }
    throw new Error(`Expected the Tab key to reach “${words}” in the card, and it did not.`);
  }
});
