import { expect, test } from 'vitest';
import type { TestPage } from './browser.ts';
import {
  card,
  clickBadge,
  openDetails,
  pupilOf,
  settled,
  until,
  visibleBadges,
} from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

const DUO = 'Vertel leerling en ouders dat de school gaat melden';
const TALK = 'Voer een gesprek met leerling en ouders';
const JEUGDARTS = 'Leg thuis uit waarom de jeugdarts meekijkt';
const CONTACT = 'Neem contact op met thuis';
const REPORT = 'Meld het verzuim bij DUO';

/**
 * Who gets a badge on the group's list on Friday 20 November 2026, with which words and next step:
 * by hand from the registrations and the figures of the 's-Hertogenbosch protocol.
 */
const EXPECTED: Record<string, [words: string, step: string]> = {
  702101: ['13× te laat', DUO], // from 12 on
  702102: ['12× te laat', DUO], // the first of them
  702103: ['11× te laat', TALK], // 8–11: preventive talk, but no talk of the school's own is noted
  702104: ['9× te laat', TALK],
  702105: ['8× te laat', TALK],
  702106: ['7× te laat', TALK], // up to 7: talk at school
  702107: ['3× te laat', TALK], // the school's lower bound; 2 × (702108) stands in no badge
  // three spells of one or two days in two months; the long name leaves less room for the step
  702109: ['3× ziek in 2 maanden', 'Leg thuis uit waarom de…'],
  702111: ['11 schooldagen ziek', JEUGDARTS], // more than 10
  702113: ['6 dagen ziek: bellen', CONTACT], // from day 4 louder than "more than a week"
  702114: ['5 dagen ziek: bellen', CONTACT],
  702115: ['3 dagen ziek: bellen', CONTACT], // the third day
  702116: ['5 dagen ziek', JEUGDARTS], // more than 4, in two spells in a month
  702118: ['16 uur zonder verlof', REPORT], // in four lesson weeks
};

/** One step short of a figure: no badge, a line in the status bar. */
const NEARLY = [
  '2× ziek in 2 maanden – Chloé Škoda-Nyström', // the third spell lies before those two months
  '12 dagen ziek – Đặng Minh Anh', // in the past month, but in one spell
  '4 dagen ziek – Noor نور Haddad',
  '15,5 uur zonder verlof – Lot Bakker & Zn.',
];

describeInBrowsers('the list of registrations', (practice) => {
  async function openList(): Promise<TestPage> {
    const { browser, origin } = practice();
    const page = await browser.openPage(`${origin}/groep/registraties`);
    await settled(page);
    return page;
  }
  const rowClicks = (page: TestPage) => page.evaluate(() => document.body.dataset.rowClicks ?? '0');
  const focused = async (page: TestPage) => {
    const [host] = await page.trees(() => (document.activeElement ? [document.activeElement] : []));
    return host?.tag === 'vw-badge' ? pupilOf(host) : null;
  };

  test('has one badge at each of the right pupils and at nobody else', async () => {
    const page = await openList();
    const badges = await visibleBadges(page);
    const numberIn = (rowText: string) => /\d{6}/.exec(rowText)?.[0] ?? rowText;
    expect(Object.fromEntries(badges.map((b) => [numberIn(b.rowText), [b.words, b.step]]))).toEqual(
      EXPECTED,
    );
    expect(badges).toHaveLength(Object.keys(EXPECTED).length);
    for (const { rowText, words, pupil, name } of badges) {
      expect(rowText.startsWith(pupil), rowText).toBe(true);
      expect(name.startsWith(words), name).toBe(true);
    }
    await page.close();
  });

  test('names in the status bar who is nearly there', async () => {
    const page = await openList();
    await openDetails(page);
    const said = (await settled(page)).replaceAll(' –\n', ' – ');
    for (const line of NEARLY) expect(said).toContain(line);
    await page.close();
  });

  test('opens the hint card with why, what now, who and by when, and the row hears nothing', async () => {
    const page = await openList();
    await clickBadge(page, 'Daan Vermeulen');
    const text = await until('the hint card', () => card(page));
    expect(text).toContain('Daan Vermeulen');
    expect(text).toMatch(/13 keer te laat.*Vanaf 12 keer/); // why
    expect(text).toContain(
      'TL telt als te laat, volgens de codelijst van uw school (bevestigd op 31 augustus 2026).',
    );
    expect(text).toContain(`Wat nu\n${DUO}\n${REPORT}\nWie\n`);
    // The 12th time was on 10 November; five school days later is 17 November.
    expect(text).toMatch(/Uiterlijk\n17 november 2026 .*voorbij/);
    expect(text).toMatch(/Geteld \(13 dagen\): /);
    expect(await rowClicks(page)).toBe('0');
    await page.close();
  });

  test('is one tab stop, walked with arrows, opened with Enter and left with Escape', async () => {
    const page = await openList();
    const badges = await visibleBadges(page);
    const stops = badges.filter(({ button }) => button.attributes.tabindex === '0');
    expect(stops).toHaveLength(1);
    // From the name's own link one Tab leads to the badge behind it.
    await page.evaluateOn(stops[0]!.host.ref, (host) =>
      host.closest('tr')?.querySelector('a')?.focus(),
    );
    await page.press('Tab');
    expect(await focused(page)).toBe(stops[0]?.pupil);
    await page.evaluate(() => {
      document.body.dataset.rowClicks = '0';
    });
    await page.press('ArrowDown');
    expect(await focused(page)).toBe(badges[1]?.pupil);
    await page.press('End');
    expect(await focused(page)).toBe(badges.at(-1)?.pupil);
    await page.press('Home');
    await page.press('Enter');
    const text = await until('the hint card', () => card(page));
    expect(text).toContain(badges[0]?.pupil);
    await page.press('Escape');
    await until('the card to close', async () => (await card(page)) === null);
    expect(await focused(page)).toBe(badges[0]?.pupil);
    expect(await rowClicks(page)).toBe('0');
    await page.close();
  });
});
