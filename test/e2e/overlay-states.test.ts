import { expect, test } from 'vitest';
import { pageTexts } from '../../src/texts/page.ts';
import { violationsOn } from './axe.ts';
import type { NodeRef, TestPage, TreeNode } from './browser.ts';
import { mountRoots } from './mount-roots.ts';
import {
  bar,
  card,
  clickBadge,
  clickInBar,
  openDetails,
  pupilOf,
  settled,
  until,
  visibleBadges,
} from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

const LIST = '/groep/registraties';
/** Daan Vermeulen is the last of the list by name: 13 times late. */
const DAAN = 'Daan Vermeulen';

describeInBrowsers('the states of the overlay', (practice) => {
  const open = async (path = LIST): Promise<TestPage> => {
    const { browser, origin } = practice();
    const page = await browser.openPage(origin + path);
    await settled(page);
    return page;
  };
  const cardOf = async (page: TestPage, pupil: string): Promise<string> => {
    await clickBadge(page, pupil);
    return until('the hint card', () => card(page));
  };

  test('the card: how often the pupil was there comes first, and what it rests on is folded away', async () => {
    const page = await open();
    const [name, , presence] = (await cardOf(page, DAAN)).split('\n');
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
    await cardOf(page, DAAN);
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
    await cardOf(page, DAAN);
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

  test.each([
    ['a dialog of the browser', '#nieuw', '#melding'],
    ['a panel that says it is one', '#filters', '#paneel'],
  ])('%s: nothing of ours over it, and all back after it', async (_what, opener, modal) => {
    const page = await open('/val/vast');
    const before = (await visibleBadges(page)).length;
    await cardOf(page, DAAN);
    const press = () =>
      page.evaluate((id) => document.querySelector<HTMLElement>(id)?.click(), opener);
    await press();
    await until(`nothing of ours over ${modal}`, async () => {
      const shown = [await card(page), await bar(page)];
      return shown.every((text) => text === null) && (await visibleBadges(page)).length === 0;
    });
    await press();
    await until('all to come back', async () => {
      const shown = [await card(page), await bar(page)];
      return shown.every((text) => text !== null) && (await visibleBadges(page)).length === before;
    });
    await page.close();
  });

  test.each([
    [640, 450, 2],
    [320, 256, 4],
  ])(
    'a window of %i × %i at zoom %i: the card lies along the bottom, wholly inside',
    async (...view) => {
      const page = await open();
      const [width, height, zoom] = view;
      await page.setView({ width, height, zoom });
      const badge = (await visibleBadges(page)).find(({ pupil }) => pupil === DAAN);
      await page.evaluateOn(badge!.host.ref, (host) => host.scrollIntoView({ block: 'center' }));
      await cardOf(page, DAAN);
      expect(await outside(page, 'vw-card')).toEqual([]);
      const close = await partOf(page, 'vw-card', ({ attributes }) => attributes.class === 'close');
      expect(await isReachable(page, close)).toBe(true);
      // All of it can be scrolled to.
      const more = await page.evaluate(() => {
        const host = document.querySelector('vw-card')!;
        return [host.scrollHeight > host.clientHeight, host.scrollWidth > host.clientWidth];
      });
      expect(more).toEqual([true, false]);
      await page.press('Escape');
      await openDetails(page);
      expect(await outside(page, 'vw-bar')).toEqual([]);
      await page.close();
    },
  );

  test('on a page with a zoom of its own the card stands beside its badge', async () => {
    const page = await open();
    await page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.5'));
    await cardOf(page, 'Bjørn');
    expect(await outside(page, 'vw-card')).toEqual([]);
    const [badge] = await visibleBadges(page);
    const gap = await page.evaluateOn(badge!.button.ref, (button) => {
      const { left } = document.querySelector('vw-card')!.getBoundingClientRect();
      return Math.round(left - button.getBoundingClientRect().right);
    });
    expect(Math.abs(gap - 6)).toBeLessThanOrEqual(1);
    await page.close();
  });

  test('every control is at least 24 by 24 pixels', async () => {
    const page = await open();
    await cardOf(page, DAAN);
    await openDetails(page);
    const small: string[] = [];
    for (const name of ['vw-card', 'vw-bar']) {
      for (const { ref } of await partsOf(page, name, ({ tag }) =>
        /^(button|summary)$/.test(tag),
      )) {
        const { width, height, words } = await page.evaluateOn(ref, (control) => {
          const { width, height } = control.getBoundingClientRect();
          return { width, height, words: control.textContent };
        });
        if (width < 24 || height < 24) small.push(`${words}: ${width} × ${height}`);
      }
    }
    expect(small).toEqual([]);
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

  test('it goes where it covers no button of the page, and stays where a person puts it', async () => {
    const page = await open();
    await page.evaluate(() => {
      const save = document.createElement('button');
      save.id = 'opslaan';
      save.textContent = 'Opslaan';
      save.setAttribute('style', 'position:fixed;right:20px;bottom:20px;width:180px;height:40px');
      document.body.append(save);
    });
    await until('the button to be free', () =>
      page.evaluate(() => {
        const { left, top } = document.querySelector('#opslaan')!.getBoundingClientRect();
        return document.elementFromPoint(left + 90, top + 20)?.id === 'opslaan';
      }),
    );
    const corner = () =>
      page.evaluate(() => {
        const { left, top } = document.querySelector('vw-bar')!.getBoundingClientRect();
        return `${left < 100 ? 'left' : 'right'} ${top < 100 ? 'top' : 'bottom'}`;
      });
    await openDetails(page);
    await clickInBar(page, pageTexts.moveBar);
    const chosen = await corner();
    await page.evaluate(() => document.querySelector('tbody tr')?.remove());
    await settled(page);
    expect(await corner()).toBe(chosen);
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

  test.each([LIST, '/val/donker'])(
    '%s: no accessibility violation in card or bar',
    async (path) => {
      const page = await open(path);
      await cardOf(page, DAAN);
      await page.click(await partOf(page, 'vw-card', ({ tag }) => tag === 'summary'));
      await openDetails(page);
      const mounted = await mountRoots(practice().browser, page, ['vw-card', 'vw-bar', 'vw-badge']);
      expect(await violationsOn(mounted)).toEqual([]);
      await mounted.close();
      await page.close();
    },
  );
});

/** The parts of a host's closed root that are wanted. */
async function partsOf(
  page: TestPage,
  name: string,
  wanted: (node: TreeNode) => boolean,
): Promise<TreeNode[]> {
  const hosts = await page.trees((name) => [...document.querySelectorAll(name)], name);
  const found: TreeNode[] = [];
  const visit = (node: TreeNode) => {
    if (wanted(node)) found.push(node);
    node.children.forEach(visit);
  };
  // Not into the roots that the browser itself makes inside ours.
  for (const { root } of hosts) root?.forEach(visit);
  return found;
}

function partOf(
  page: TestPage,
  name: string,
  wanted: (node: TreeNode) => boolean,
): Promise<NodeRef> {
  return until(
    `a part of ${name}`,
    async () => (await partsOf(page, name, wanted))[0]?.ref ?? null,
  );
}

const wordsOf = (node: TreeNode): string => node.text + node.children.map(wordsOf).join('');
const isButton = (words: string) => (node: TreeNode) =>
  node.tag === 'button' && wordsOf(node) === words;

/** The name of the element that has the focus. */
function focusOn(page: TestPage): Promise<string> {
  return page.evaluate(() => document.activeElement?.localName ?? '');
}

/** By how many pixels a host stands outside the window, side by side; empty: it is wholly inside. */
function outside(page: TestPage, name: string): Promise<number[]> {
  return page.evaluate((name) => {
    const { left, top, right, bottom } = document.querySelector(name)!.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const zoom = document.documentElement.currentCSSZoom ?? 1;
    const sides = [left, top, clientWidth * zoom - right, clientHeight * zoom - bottom];
    return sides.filter((side) => side < -1);
  }, name);
}

/** Whether nothing lies over the middle of a control of ours. */
function isReachable(page: TestPage, control: NodeRef): Promise<boolean> {
  return page.evaluateOn(control, (it) => {
    const { left, top, width, height } = it.getBoundingClientRect();
    const host = (it.getRootNode() as ShadowRoot).host;
    return document.elementFromPoint(left + width / 2, top + height / 2) === host;
  });
}

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
