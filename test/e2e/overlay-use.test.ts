import { expect, test } from 'vitest';
import { pageTexts } from '../../src/texts/page.ts';
import type { NodeRef, TestPage } from './browser.ts';
import { focusOn, isButton, partOf, partsOf, wordsOf } from './own-parts.ts';
import {
  bar,
  card,
  clickInBar,
  openCard,
  openDetails,
  pupilOf,
  settled,
  until,
  visibleBadges,
} from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

const LIST = '/groep/registraties';
/** Thirteen times late. */
const DAAN = 'Daan Vermeulen';

describeInBrowsers('the overlay in use', (practice) => {
  const open = async (path = LIST): Promise<TestPage> => {
    const { browser, origin } = practice();
    const page = await browser.openPage(origin + path);
    await settled(page);
    return page;
  };

  test('the card: how often the pupil was there comes first, and what it rests on is folded away', async () => {
    const page = await open();
    const [name, , presence] = (await openCard(page, DAAN)).split('\n');
    expect(name).toBe(DAAN);
    expect(presence).toMatch(/^Aanwezig: \d+% \(/);
    const details = await partOf(page, 'vw-card', ({ tag }) => tag === 'details');
    const isFolded = (node: NodeRef) =>
      page.evaluateOn(node, (it) => !(it as HTMLDetailsElement).open);
    expect(await isFolded(details)).toBe(true);
    await page.close();
  });

  test('what a person says of the step is noted, said, and the focus stays in the card', async () => {
    const page = await open();
    await openCard(page, DAAN);
    const words = 'Bekeken: geen melding nodig';
    await page.click(await partOf(page, 'vw-card', isButton(words)));
    await until('what was noted', async () =>
      (await card(page))?.includes(`Genoteerd: ${words}`) ? true : null,
    );
    expect(await focusOn(page)).toBe('vw-card');
    expect(await bar(page)).toContain('13 signalen');
    await page.press('Escape');
    await until('the card to close', async () => (await card(page)) === null);
    // The badge is gone, so the focus goes to the bar.
    expect(await focusOn(page)).toBe('vw-bar');
    await openDetails(page);
    await clickInBar(page, `13× te laat –\n${DAAN}`);
    await page.click(await partOf(page, 'vw-card', isButton('Toch weer laten zien')));
    await until('the badge', async () => (await visibleBadges(page)).length === 14);
    await page.close();
  });

  test('the note is in the clipboard, without a name', async () => {
    const page = await open();
    await openCard(page, DAAN);
    await page.click(await partOf(page, 'vw-card', isButton(pageTexts.copyNote)));
    await until('that it was copied', async () =>
      (await card(page))?.includes(pageTexts.copied) ? true : null,
    );
    await page.press('Escape');
    await page.evaluate(() => document.querySelector('input')?.focus());
    await page.press('Control+v');
    const pasted = await page.evaluate(() => document.querySelector('input')?.value ?? '');
    expect(pasted).toContain('13× te laat');
    expect(pasted).not.toMatch(/Daan|Vermeulen/);
    await page.close();
  });

  test('a line of the Vandaag list leads to the pupil, whose row is ringed for a while', async () => {
    const page = await open();
    await openDetails(page);
    const line = await partOf(
      page,
      'vw-bar',
      (node) =>
        (node.attributes['data-id'] ?? '').startsWith('today') && wordsOf(node).includes(DAAN),
    );
    await page.click(line);
    const ring = await until('the ring', () => ringAround(page));
    expect(ring.rowText).toContain(DAAN);
    const [host] = await page.trees(() => [document.activeElement!]);
    expect(host && pupilOf(host)).toBe(DAAN);
    await until('the row to be in view', () =>
      page.evaluate(() => {
        const { top, bottom } = document.activeElement!.closest('tr')!.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    );
    await page.evaluate(() => scrollBy(0, 40));
    await until(
      'the ring to follow',
      async () => (await ringAround(page))?.rowText === ring.rowText,
    );
    // Recycled for another pupil: the ring is gone before the next frame.
    const left = await page.evaluate(async () => {
      document.activeElement!.closest('tr')!.querySelector('a')!.textContent = 'Iemand anders';
      await new Promise((done) => setTimeout(done));
      return document.querySelectorAll('vw-ring').length;
    });
    expect(left).toBe(0);
    await page.close();
  });

  test('by keyboard: into the card, through it, and back to the badge', async () => {
    const page = await open();
    await page.evaluate(() => document.querySelector<HTMLElement>('td a')?.focus());
    await page.press('Tab');
    expect(await focusOn(page)).toBe('vw-badge');
    await page.press('Enter');
    await until('the hint card', () => card(page));
    expect(await focusOn(page)).toBe('vw-card');
    for (let i = 0; i < 3; i++) await page.press('Tab');
    expect(await focusOn(page)).toBe('vw-card');
    await page.press('Escape');
    await until('the card to close', async () => (await card(page)) === null);
    expect(await focusOn(page)).toBe('vw-badge');
    await page.close();
  });

  test('whose badge goes with its row leaves the focus in the bar', async () => {
    const page = await open();
    await page.evaluate(() => document.querySelector<HTMLElement>('td a')?.focus());
    await page.press('Tab');
    await page.evaluate(() => document.activeElement?.closest('tr')?.remove());
    await until('the focus in the bar', async () => (await focusOn(page)) === 'vw-bar');
    await page.close();
  });

  test('a screen reader hears what a page means once', async () => {
    const page = await open();
    const heard = async () => {
      const [region] = await partsOf(
        page,
        'vw-bar',
        ({ attributes }) => attributes.role === 'status',
      );
      return region ? wordsOf(region) : null;
    };
    await until('what is heard', async () => (await heard()) === 'Verzuimwijzer: 14 signalen');
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('tr')) {
        if (row.textContent.includes('Fleur')) row.remove();
      }
    });
    await until(
      'the page to be read again',
      async () => (await bar(page))?.includes('13 signalen') ?? false,
    );
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await heard()).toBe('Verzuimwijzer: 14 signalen');
    await page.close();
  });
});

/** The row in the middle of the ring, when the ring is wholly around it; null: there is none. */
async function ringAround(page: TestPage): Promise<{ rowText: string } | null> {
  const [box] = await partsOf(page, 'vw-ring', ({ tag }) => tag === 'div');
  if (!box) return null;
  return page.evaluateOn(box.ref, (ring) => {
    const at = ring.getBoundingClientRect();
    const rows = [...document.querySelectorAll('tr')];
    const row = rows.find((candidate) => {
      const { top, bottom } = candidate.getBoundingClientRect();
      return Math.abs(top - 3 - at.top) <= 1 && Math.abs(bottom + 3 - at.bottom) <= 1;
    });
    return row ? { rowText: row.textContent } : null;
  });
}
