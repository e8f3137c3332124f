import { expect, test } from 'vitest';
import type { TestPage } from './browser.ts';
import {
  badges,
  bar,
  barButton,
  clickInBar,
  openDetails,
  pupilOf,
  settled,
  until,
  visibleBadges,
} from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

const LIST = '/groep/registraties';
const REGISTER = '/groep/vandaag';
const WEEK = '/groep/week';
/** 13 times late since August, once of which in the week of 16 November. */
const DAAN = '/leerling/702101/historie';

describeInBrowsers('pages that complete each other', (practice) => {
  async function open(path: string): Promise<TestPage> {
    const page = await practice().browser.openPage(practice().origin + path);
    await settled(page);
    return page;
  }
  const go = async (page: TestPage, path: string) => {
    await page.goto(practice().origin + path);
    await settled(page);
  };
  const wordsOf = async (page: TestPage, name: string) =>
    (await visibleBadges(page)).find(({ pupil }) => pupil === name)?.words ?? null;
  async function details(page: TestPage): Promise<string> {
    await openDetails(page);
    return settled(page);
  }

  test('a pupil’s own page completes the register of the group', async () => {
    const page = await open(REGISTER);
    expect(await visibleBadges(page)).toHaveLength(0);
    expect(await details(page)).toContain(
      '0 van 28 leerlingen: dit schooljaar tot nu toe helemaal gezien.',
    );
    await go(page, DAAN);
    expect(await details(page)).toContain('Beeld compleet: van 1 leerling');
    await go(page, REGISTER);
    expect((await visibleBadges(page)).map(({ pupil }) => pupil)).toEqual(['Daan Vermeulen']);
    expect(await details(page)).toContain(
      '1 van 28 leerlingen: dit schooljaar tot nu toe helemaal gezien.',
    );
    await page.close();
  });

  test('the list, where number and link stand, completes the week, where only the link stands', async () => {
    const page = await open(WEEK);
    expect(await wordsOf(page, 'Daan Vermeulen')).toBeNull();
    await go(page, LIST);
    await go(page, WEEK);
    expect(await wordsOf(page, 'Daan Vermeulen')).toBe('13× te laat');
    await page.close();
  });

  test('the list completes the register of today, whose marks have no words', async () => {
    const page = await open(LIST);
    // A name with long words leaves less room for the step.
    const stepsOf = async () =>
      (await visibleBadges(page)).map(({ pupil, step }) => `${pupil}: ${step.slice(0, 20)}`).sort();
    const told = await stepsOf();
    await go(page, REGISTER);
    expect(await stepsOf()).toEqual(told);
    const marks = await visibleBadges(page);
    for (const { words, name, button } of marks) {
      expect(words).toBe('');
      expect(name.startsWith('Signaal – '), name).toBe(true);
      expect(button.attributes.class).toBe(marks[0]?.button.attributes.class);
    }
    const said = await details(page);
    // Six pupils have no registration, so that they do not stand on the list.
    expect(said).toContain('22 van 28 leerlingen: dit schooljaar tot nu toe helemaal gezien.');
    expect(said).toContain('Open de pagina van Hidde Wiersma en nog 5 leerlingen.');
    await page.close();
  });

  test('a mark says its words to who asks: by keyboard at one, by a button at all', async () => {
    const page = await open(LIST);
    await go(page, REGISTER);
    const [first] = await visibleBadges(page);
    await page.evaluateOn(first!.host.ref, (host) => {
      const cell = host.closest('tr')?.querySelector('input');
      cell?.focus();
    });
    await page.press('Shift+Tab');
    const shown = async () => (await badges(page)).filter(({ words }) => words !== '');
    await until('the words of one mark', async () => (await shown()).length === 1);
    const [asked] = await shown();
    expect(asked?.name.startsWith(`${asked.words} – `), asked?.name).toBe(true);
    expect(pupilOf(asked!.host)).toBe(first?.pupil);
    await page.press('Escape');
    await until('the words to go', async () => (await shown()).length === 0);

    await clickInBar(page, 'Toon de signalen voluit');
    await until('all words', async () => (await shown()).length === 14);
    await clickInBar(page, 'Toon de signalen voluit');
    await until('all words to go', async () => (await shown()).length === 0);
    await page.close();
  });

  test('what was seen goes with the last tab of the LVS', async () => {
    const page = await open(LIST);
    const other = await open(REGISTER);
    await page.close();
    await go(other, REGISTER);
    expect(await visibleBadges(other)).toHaveLength(14);
    await other.close();
    const later = await open(REGISTER);
    expect(await visibleBadges(later)).toHaveLength(0);
    expect(await details(later)).toContain('0 van 28 leerlingen');
    await later.close();
  });

  test('what was seen goes when the last tab shows another site, also while the background sleeps', async () => {
    const page = await open(LIST);
    await practice().browser.sleepBackground();
    // The same computer under another name is another site.
    let stay = 0;
    await until('the memory to go', async () => {
      // A look at another site that is over at once does not end the session.
      stay += 500;
      await page.goto(`${practice().origin.replace('127.0.0.1', 'localhost')}/`);
      await new Promise((resolve) => setTimeout(resolve, stay));
      await go(page, REGISTER);
      return (await visibleBadges(page)).length === 0;
    });
    await page.close();
  });

  test('what was seen goes when the LVS asks to log in', async () => {
    const page = await open('/val/sessie');
    const register = await open(REGISTER);
    expect(await visibleBadges(register)).toHaveLength(14);
    await page.evaluate(() => document.querySelector<HTMLElement>('#verlopen')?.click());
    await until('the login', async () => (await bar(page))?.includes('niet ingelogd') ?? false);
    // The page says so itself; the memory is gone a moment later.
    await until('the memory to go', async () => {
      await go(register, REGISTER);
      return (await visibleBadges(register)).length === 0;
    });
    await register.close();
    await page.close();
  });

  test('what was seen goes when a person asks', async () => {
    const page = await open(LIST);
    await go(page, REGISTER);
    expect(await details(page)).toContain('We onthouden 2 pagina’s met samen 28 leerlingen');
    await clickInBar(page, 'Wis wat we onthouden');
    await until('the marks to go', async () => (await visibleBadges(page)).length === 0);
    expect(await barButton(page, 'Wis wat we onthouden')).toBeNull();
    await page.close();
  });
});
