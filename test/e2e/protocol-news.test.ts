import { afterAll, describe, expect, test } from 'vitest';
import { newsTexts } from '../../src/texts/protocol-news.ts';
import { violationsOn } from './axe.ts';
import type { TestPage } from './browser.ts';
import { firstStep, openSheet } from './case-sheet.ts';
import { focused, popupOver, press, saidOn, says } from './extension-page.ts';
import { launchManaged, type ManagedBrowser } from './policy-browser.ts';
import { type Practice, startSchool } from './practice.ts';
import { settled, until, visibleBadges } from './reading.ts';
import { withBrowsers } from './shared-browser.ts';

/** A board's own version of ’s-Hertogenbosch, in force: home is called on the first day of illness. */
const OWN = {
  id: 'denbosch',
  title: 'Aanpak van ons bestuur',
  validFrom: '2026-11-01',
  reviewedOn: '2026-10-01',
  documents: { own: 'Aanpak van ons bestuur' },
  sectors: ['po'],
  rules: [
    {
      id: 'denbosch.first-day',
      type: 'RUN',
      auto: 'A',
      family: 'sickness',
      who: 'leerkracht',
      needs: 'reason',
      severity: 'action',
      count: { measure: 'run', class: 'sick' },
      atLeast: 1,
      actions: ['act.contact-home'],
      source: { section: '2', figure: 'de eerste dag' },
    },
  ],
  texts: { rules: { 'denbosch.first-day': { badge: 'Ziek: bel', why: 'We bellen meteen.' } } },
};
const POLICY = {
  managedBy: 'Stichting De Oefening',
  firstRun: false as const,
  packs: [JSON.stringify(OWN), JSON.stringify({ ...OWN, validFrom: '2022-01-01' })],
};
const FROM = '1 november 2026';
/** Ill for three days up to the practice date, and late twelve times. */
const [ILL, LATE] = ['Sanne de Boer', 'Daan Vermeulen'];

describe.each(['chromium', 'firefox'] as const)('a new version of a protocol in %s', (name) => {
  let managed: ManagedBrowser | undefined;
  let practice: Practice | undefined;
  withBrowsers.beforeAll(async () => {
    managed = await launchManaged(name, POLICY);
    practice = await startSchool(managed.browser);
  });
  afterAll(async () => {
    await practice?.close();
    await managed?.close();
  });
  const wordsOf = async (page: TestPage, pupil: string) =>
    (await visibleBadges(page)).filter((badge) => badge.pupil === pupil).map(({ words }) => words);

  test('waits until somebody has seen what it changes, and then counts', async () => {
    const { browser } = managed!;
    const page = await browser.openPage(`${practice!.origin}/groep/registraties`);
    await settled(page);
    expect(await wordsOf(page, ILL)).toContain('3 dagen ziek: bellen');
    expect(await wordsOf(page, LATE)).toEqual(['13× te laat']);

    const popup = await popupOver(browser, page);
    await says(popup, newsTexts.popup(FROM));
    expect(await violationsOn(popup)).toEqual([]);
    await popup.close();

    const settings = await browser.openExtensionPage('settings.html#protocol-news');
    await says(settings, newsTexts.title(FROM));
    expect((await focused(settings)).id).toBe('protocol-news');
    const said = await saidOn(settings);
    expect(said).toContain('Ziek: bel: Neem contact op met thuis');
    expect(said).toContain('expected a first day of which denbosch has no version yet');
    expect(await violationsOn(settings)).toEqual([]);
    await press(settings, newsTexts.seen);
    const done = newsTexts.tookNew('Basisschool De Oefenwerf', FROM);
    await until('the focus on what was said', async () => (await focused(settings)).words === done);
    expect(await saidOn(settings)).not.toContain(newsTexts.title(FROM));
    await settings.close();

    await until('the new verdict', async () => (await wordsOf(page, ILL)).includes('Ziek: bel'));
    expect(await wordsOf(page, LATE)).toEqual([]);
    const sheet = await openSheet(browser, page, 'Łukasz');
    await firstStep(sheet, 'Neem contact op met thuis');
    await says(sheet, OWN.title);
    await sheet.close();
    await page.close();
  });
});
