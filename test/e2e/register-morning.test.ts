import { expect, test } from 'vitest';
import { PUPILS } from '../practice-lvs/data.ts';
import type { TestPage, TreeNode } from './browser.ts';
import { partsOf, wordsOf } from './own-parts.ts';
import {
  badges,
  bar,
  card,
  cardButton,
  clickBadge,
  clickInBar,
  openDetails,
  settled,
  until,
  visibleBadges,
} from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

const LIST = '/groep/registraties';
const REGISTER = '/groep/vandaag';
/** Six and five school days ill, and still so. */
const [ILL, ALSO_ILL] = ['Łukasz Wiśniewski', 'Robin <b>Bos</b>'] as const;
/** Thirteen times late. */
const LATE = 'Daan Vermeulen';
/** What says of a pupil what is the matter, or what to do about it: it stands after the name. */
const TELLING = /^–|\d+ (school)?dagen|× |bellen|welkom|zonder verlof|uiterlijk/i;

const isToday = ({ attributes }: TreeNode) => attributes['data-id']?.startsWith('today ') ?? false;

describeInBrowsers('the register at twenty to nine', (practice) => {
  async function open(): Promise<TestPage> {
    const page = await practice().browser.openPage(practice().origin + LIST);
    await settled(page);
    await page.goto(practice().origin + REGISTER);
    await settled(page);
    return page;
  }
  const badgeOf = async (page: TestPage, pupil: string) =>
    (await visibleBadges(page)).find((badge) => badge.pupil === pupil) ?? null;
  const todayOn = async (page: TestPage) =>
    (await partsOf(page, 'vw-bar', isToday)).map((node) => wordsOf(node));
  async function say(page: TestPage, words: string): Promise<void> {
    await page.click(await until(`the button “${words}”`, () => cardButton(page, words)));
  }

  test('on a shared screen neither marks nor bar tell more than whom it is about, until a person asks', async () => {
    const page = await open();
    expect(await visibleBadges(page)).toHaveLength(14);
    expect(new Set((await badges(page)).map(({ words }) => words))).toEqual(new Set(['']));
    // Closed, it names nobody.
    const shut = (await bar(page)) ?? '';
    expect(PUPILS.filter(({ name }) => shut.includes(name))).toEqual([]);
    await openDetails(page);
    const said = (await settled(page)).split('\n');
    expect(said).toContain('Vandaag');
    const named = said.filter((line) => PUPILS.some(({ name }) => line.includes(name)));
    // Besides the bare names only who has to be opened to see the whole year.
    expect(named.filter((line) => !PUPILS.some(({ name }) => name === line))).toEqual([
      expect.stringContaining('Open de pagina van Hidde Wiersma en nog 5 leerlingen.'),
    ]);
    expect(said.filter((line) => TELLING.test(line))).toEqual([]);
    await clickInBar(page, 'Toon de signalen voluit');
    await until('the words', async () =>
      ((await bar(page)) ?? '').includes('6 dagen ziek: bellen'),
    );
    expect((await badgeOf(page, ILL))?.words).toBe('6 dagen ziek: bellen');
    await clickInBar(page, 'Toon de signalen voluit');
    await until('the words to go', async () => (await badgeOf(page, ILL))?.words === '');
    await page.close();
  });

  test('one click to who needs something today, one to the pupil, and “gesproken” is enough', async () => {
    const page = await open();
    await openDetails(page);
    await clickInBar(page, ALSO_ILL);
    await until('a ring', () => page.evaluate(() => document.querySelector('vw-ring') !== null));
    await until('the row in view', () =>
      page.evaluate((name) => {
        const rows = [...document.querySelectorAll('tbody tr')];
        const row = rows.find((one) => one.textContent.includes(name))!.getBoundingClientRect();
        return row.top >= -1 && row.bottom <= innerHeight + 1;
      }, ALSO_ILL),
    );
    await clickBadge(page, ALSO_ILL);
    await until('the card', async () => (await card(page))?.startsWith(ALSO_ILL) ?? false);
    await say(page, 'Gesproken met thuis');
    await until('the mark to go', async () => (await badgeOf(page, ALSO_ILL)) === null);
    // Nor is there anything left to do for him today.
    const today = await todayOn(page);
    expect(today).toContain(ILL);
    expect(today).not.toContain(ALSO_ILL);
    await page.close();
  });

  test('“geen gehoor” is remembered as long as the session lasts, and the pupil stays on the list', async () => {
    const page = await open();
    await clickBadge(page, ILL);
    await say(page, 'Geen gehoor');
    await until('it to be said', async () =>
      ((await card(page)) ?? '').includes('Vandaag gebeld, geen gehoor.'),
    );
    await page.goto(practice().origin + REGISTER);
    await settled(page);
    await openDetails(page);
    expect(await todayOn(page)).toContain(ILL);
    await clickBadge(page, ILL);
    await until('the card', async () =>
      ((await card(page)) ?? '').includes('Vandaag gebeld, geen gehoor.'),
    );
    await page.close();
  });

  test('“bekeken” lasts over a reload, and new absence speaks again', async () => {
    const page = await practice().browser.openPage(practice().origin + LIST);
    await settled(page);
    await clickBadge(page, LATE);
    await say(page, 'Bekeken: geen melding nodig');
    await until('the badge to go', async () => (await badgeOf(page, LATE)) === null);
    await page.goto(practice().origin + LIST);
    await settled(page);
    expect(await badgeOf(page, LATE)).toBeNull();
    // Somebody registers that he was late this morning.
    await page.evaluate((name) => {
      const rows = [...document.querySelectorAll('tbody tr')];
      const row = rows.find((one) => one.textContent.includes(name))!;
      const again = row.cloneNode(true) as HTMLTableRowElement;
      for (const ours of again.querySelectorAll('vw-badge')) ours.remove();
      again.cells[3]!.textContent = '20-11-2026';
      row.before(again);
    }, LATE);
    await until('the badge', async () => (await badgeOf(page, LATE))?.words === '14× te laat');
    await page.close();
  });
});
