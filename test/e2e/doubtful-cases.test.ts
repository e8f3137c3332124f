import { expect, test } from 'vitest';
import type { TestPage } from './browser.ts';
import { heading, openSheet } from './case-sheet.ts';
import { focusOn, press, saidOn, says } from './extension-page.ts';
import { schoolsIn } from './practice.ts';
import {
  badges,
  bar,
  card,
  clickBadge,
  openDetails,
  settled,
  until,
  visibleBadges,
} from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

/** Two pupils of this group. */
const NAMESAKES = 'Sanne de Boer';

describeInBrowsers('what is not certain', (practice) => {
  async function open(path: string): Promise<TestPage> {
    const page = await practice().browser.openPage(practice().origin + path);
    await settled(page);
    return page;
  }

  test('ill since before what the page shows: at least so long, since then at the latest', async () => {
    const page = await open('/val/dertig-dagen');
    const [badge] = await badges(page);
    // 26 October is the first school day after the vakantie; he was ill before it, too.
    expect(badge?.words).toBe('≥ 19 schooldagen ziek');
    await clickBadge(page, 'Jelte');
    expect(await until('the card', () => card(page))).toContain('Het kunnen er meer zijn.');
    await page.press('Escape');
    const sheet = await openSheet(practice().browser, page, 'Jelte');
    const said = await saidOn(sheet);
    expect(said).toContain('≥ 19 schooldagen ziek');
    expect(said).toMatch(/Geldt sinds uiterlijk \d+ november 2026, of al eerder\./);
    expect(said).not.toContain('Er is nu geen signaal');
    expect(said).toContain('Niet gezien: 24 aug – 16 okt.');
    await sheet.close();
    await page.close();
  });

  test('two of one name, where only the name stands: no badge, no facts, and why', async () => {
    const list = await open('/groep/registraties');
    expect((await badges(list)).filter(({ pupil }) => pupil === NAMESAKES)).toHaveLength(2);
    const sheet = await openSheet(practice().browser, list, 'Daan Vermeulen');
    await list.goto(`${practice().origin}/val/alleen-namen`);
    await settled(list);
    const found = await badges(list);
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(({ pupil }) => pupil === NAMESAKES)).toEqual([]);
    await openDetails(list);
    expect(await bar(list)).toContain(`2 leerlingen heten ${NAMESAKES}.`);
    // Who has no badge has no way to a Zaakblad either.
    expect(await bar(list)).not.toMatch(new RegExp(`${NAMESAKES}\\n– `));
    expect(await heading(sheet)).toBe('Daan Vermeulen');
    await sheet.close();
    await list.close();
  });
});

const [practiceSchool] = schoolsIn('school.json');
const inRijswijk = [{ ...practiceSchool, protocol: 'haaglanden', municipality: 'rijswijk' }];

describeInBrowsers(
  'a pupil who moves from Rijswijk to Den Haag',
  (practice) => {
    test('has the route of Den Haag, which says so, and nothing is late by the move', async () => {
      const { browser, origin } = practice();
      const page = await browser.openPage(`${origin}/groep/registraties`);
      await settled(page);
      const [badge] = await visibleBadges(page);
      const sheet = await openSheet(browser, page, badge!.pupil);
      const late = async () => (await saidOn(sheet)).match(/dag is voorbij/g)?.length ?? 0;
      await says(sheet, 'We gaan uit van de gemeente van de school: Rijswijk.');
      const before = await late();
      await press(sheet, 'Woont ergens anders, of is verhuisd');
      await press(sheet, 'Gemeente');
      await sheet.press('D');
      await sheet.press('Tab');
      await sheet.press('Enter');
      await focusOn(sheet, 'Genoteerd: woont in Den Haag vanaf 20 november 2026.');
      await says(sheet, 'Gewijzigd per 20 november 2026: woont nu in Den Haag');
      expect(await late()).toBe(before);
      await press(sheet, 'Neem terug');
      await focusOn(sheet, 'Teruggenomen: Den Haag, vanaf 20 november 2026.');
      expect(await saidOn(sheet)).not.toContain('Gewijzigd per');
      await sheet.close();
      await page.close();
    });
  },
  inRijswijk,
);
