import { expect, test } from 'vitest';
import { pageTexts } from '../../src/texts/page.ts';
import { violationsOn } from './axe.ts';
import type { NodeRef, TestPage } from './browser.ts';
import { mountRoots } from './mount-roots.ts';
import { partOf, partsOf } from './own-parts.ts';
import {
  bar,
  card,
  clickInBar,
  openCard,
  openDetails,
  settled,
  until,
  visibleBadges,
} from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

const LIST = '/groep/registraties';
/** Thirteen times late. */
const DAAN = 'Daan Vermeulen';

describeInBrowsers('the states of the overlay', (practice) => {
  const open = async (path = LIST): Promise<TestPage> => {
    const { browser, origin } = practice();
    const page = await browser.openPage(origin + path);
    await settled(page);
    return page;
  };

  test.each([
    ['a dialog of the browser', '#nieuw', '#melding'],
    ['a panel that says it is one', '#filters', '#paneel'],
  ])('%s: nothing of ours over it, and all back after it', async (_what, opener, modal) => {
    const page = await open('/val/vast');
    const before = (await visibleBadges(page)).length;
    await openCard(page, DAAN);
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
      await openCard(page, DAAN);
      expect(await outside(page, 'vw-card')).toEqual([]);
      const edges = await page.evaluate(() => {
        const { left, bottom } = document.querySelector('vw-card')!.getBoundingClientRect();
        return [left, Math.round(document.documentElement.clientHeight - bottom)];
      });
      expect(edges).toEqual([0, 0]);
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
    await openCard(page, 'Bjørn');
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
    await openCard(page, DAAN);
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

  test.each([LIST, '/val/donker'])(
    '%s: no accessibility violation in card or bar',
    async (path) => {
      const page = await open(path);
      await openCard(page, DAAN);
      await page.click(await partOf(page, 'vw-card', ({ tag }) => tag === 'summary'));
      await openDetails(page);
      const mounted = await mountRoots(practice().browser, page, ['vw-card', 'vw-bar', 'vw-badge']);
      expect(await violationsOn(mounted)).toEqual([]);
      await mounted.close();
      await page.close();
    },
  );
});

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
