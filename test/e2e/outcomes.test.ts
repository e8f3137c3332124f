import { expect, test } from 'vitest';
import type { TestPage } from './browser.ts';
import {
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
/** Five and three days ill, and thirteen times late: whom the practice data makes so. */
const [ILL, ALSO_ILL, LATE] = ['Robin', 'Sanne', 'Daan'] as const;

describeInBrowsers('what a person says of a signal', (practice) => {
  async function open(): Promise<TestPage> {
    const page = await practice().browser.openPage(practice().origin + LIST);
    await settled(page);
    return page;
  }
  const badgeOf = async (page: TestPage, pupil: string) =>
    (await visibleBadges(page)).find((badge) => badge.pupil.startsWith(pupil)) ?? null;
  const isGone = async (page: TestPage, pupil: string) => (await badgeOf(page, pupil)) === null;
  async function say(page: TestPage, words: string): Promise<void> {
    await page.click(await until(`the button “${words}”`, () => cardButton(page, words)));
  }
  const cardSays = (page: TestPage, words: string) =>
    until(`the card to say “${words}”`, async () => (await card(page))?.includes(words) ?? false);

  test('who was spoken to has no badge any more, at once and after a reload', async () => {
    const page = await open();
    expect((await badgeOf(page, ILL))?.words).toBe('5 dagen ziek: bellen');
    await clickBadge(page, ILL);
    await say(page, 'Gesproken met thuis');
    await until('the badge to go', () => isGone(page, ILL));
    await page.goto(practice().origin + LIST);
    await settled(page);
    expect(await badgeOf(page, ILL)).toBeNull();
    await page.close();
  });

  test('who did not answer keeps the badge, and the card says so', async () => {
    const page = await open();
    await clickBadge(page, ALSO_ILL);
    await say(page, 'Geen gehoor');
    await cardSays(page, 'Vandaag gebeld, geen gehoor.');
    await cardSays(page, 'Genoteerd: Geen gehoor');
    expect((await badgeOf(page, ALSO_ILL))?.words).toBe('3 dagen ziek: bellen');
    expect(await cardButton(page, 'Geen gehoor')).toBeNull();
    await page.close();
  });

  test('what was looked at stays quiet over a reload, until a person takes that back', async () => {
    const page = await open();
    const words = (await badgeOf(page, LATE))!.words;
    await clickBadge(page, LATE);
    await say(page, 'Bekeken: geen melding nodig');
    await until('the badge to go', () => isGone(page, LATE));
    await cardSays(page, 'Bekeken op 20 november 2026.');
    await page.goto(practice().origin + LIST);
    await settled(page);
    expect(await badgeOf(page, LATE)).toBeNull();
    expect(await bar(page)).not.toContain(words);

    await openDetails(page);
    await clickInBar(page, `${words} –\nDaan Vermeulen`);
    await say(page, 'Toch weer laten zien');
    await until('the badge to come back', async () => !(await isGone(page, LATE)));
    expect((await badgeOf(page, LATE))?.words).toBe(words);
    await page.close();
  });
});
