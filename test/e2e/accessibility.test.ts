import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldId } from '../../src/setup/field-problems.ts';
import { calendarTexts } from '../../src/texts/calendar.ts';
import { firstRunTexts, roleNames } from '../../src/texts/first-run.ts';
import { partnerTexts } from '../../src/texts/partners.ts';
import { setupTexts } from '../../src/texts/setup.ts';
import { municipalityNames, sectorNames } from '../../src/texts/setup-names.ts';
import { storedDataTexts } from '../../src/texts/stored-data.ts';
import { violationsOn } from './axe.ts';
import type { TestBrowser, TestPage } from './browser.ts';
import { element, focusOn, press, says, store, type } from './extension-page.ts';
import { BROWSERS, schoolsIn } from './practice.ts';
import { until } from './reading.ts';
import { withBrowsers } from './shared-browser.ts';

/** As wide as a phone, or as a window of 1280 px at 320 %. */
const NARROW = { width: 400, height: 700 };
const WIDE = { width: 1280, height: 900 };

const [school] = schoolsIn('school.json') as [Record<string, object>];
/** Every part of its form asks something or has something to note. */
const ASKING = {
  ...school,
  calendar: {
    ...school.calendar,
    holidays: [{ from: '2026-10-26', to: '2026-10-30' }],
    freeDays: ['2025-05-30', '2026-10-19', '2027-05-01'],
    schoolDays: ['2026-11-13'],
    checkedFor: 2025,
  },
  partners: {
    contacts: { 'partner.bosch.jeugdarts': 'Telefoon 12', 'partner.haag.jgz': 'Van vroeger' },
    checkedOn: '2025-09-01',
  },
};
/** Counts in lessons; its protocol is pinned to a version that never was, and says nothing of its sector. */
const OUT_OF_REACH = {
  ...school,
  id: 'dieze',
  sector: 'vo',
  protocol: 'haaglanden',
  protocolVersion: '2024-01-01',
  timetable: {},
};

/** What other tests leave out: the pages in the dark and in a narrow window, and what is rarely in view. */
describe.each(BROWSERS)('no accessibility violation in %s', (name, launch) => {
  let browser: TestBrowser | undefined;
  withBrowsers.beforeAll(async ({ browsers }) => {
    browser = await browsers.clean(name, launch);
  });

  /** The settings page with exactly this stored, which says these words then. */
  async function openSettings(values: object, words: string): Promise<TestPage> {
    const page = await browser!.openExtensionPage('settings.html');
    await store(page, { ...values });
    await says(page, words);
    return page;
  }
  const noneOn = async (page: TestPage) => expect(await violationsOn(page)).toEqual([]);
  /** Looks at one state in both colours: wide in the light, narrow in the dark. */
  async function noneInAnyDress(page: TestPage): Promise<void> {
    await noneOn(page);
    await page.setColours('dark');
    await page.setView(NARROW);
    await noneOn(page);
    expect(await isTooWide(page)).toBe(false);
    await page.setColours('light');
    await page.setView(WIDE);
  }

  test('in the first run and on the practice pages', async () => {
    const page = await openSettings({}, firstRunTexts.questions.municipality.title);
    await noneInAnyDress(page);
    await page.setColours('dark');
    for (const answer of [municipalityNames.tilburg, sectorNames.vo, roleNames.teacher]) {
      await press(page, answer);
    }
    await says(page, firstRunTexts.doneTitle);
    await noneInAnyDress(page);
    for (const path of ['dagdelen', 'lesuren']) {
      const practice = await browser!.openExtensionPage(`oefenen/${path}.html`);
      await noneInAnyDress(practice);
      await practice.close();
    }
    await page.close();
  });

  test('in a form that asks everything, with all that is folded away', async () => {
    const page = await openSettings(
      { 'school.de-oefenwerf': ASKING },
      calendarTexts.newYear('2026–2027'),
    );
    await says(page, partnerTexts.asked('1 september 2025'));
    await press(page, calendarTexts.publicDays);
    await focusOn(page, calendarTexts.proposalsPublic);
    await unfoldAll(page);
    await typeIn(page, fieldId('paste'), 'Z - Ziek');
    await press(page, setupTexts.propose);
    await focusOn(page, setupTexts.proposalTitle);
    await typeIn(page, fieldId('settings.figures.denbosch.late.preventive-talk.atLeast'), '10');
    await until('the table of what changes', () =>
      page.evaluate(() => document.querySelector('.what-changes table') !== null),
    );
    await noneInAnyDress(page);
    await press(page, setupTexts.acceptProposal);
    await focusOn(page, setupTexts.proposalAccepted(0));
    await page.close();
  });

  test('after a save that failed, and before a school is removed', async () => {
    const page = await openSettings(
      { 'school.de-oefenwerf': school, 'school.dieze': OUT_OF_REACH },
      setupTexts.onThisPage,
    );
    await page.click(await element(page, 'button.choice:not([aria-current])'));
    await typeIn(page, fieldId('origins'), 'geen adres');
    await press(page, setupTexts.save);
    await focusOn(page, setupTexts.notSaved);
    await press(page, setupTexts.removeSchool);
    await focusOn(page, setupTexts.removeNo);
    await unfoldAll(page);
    await noneInAnyDress(page);
    await page.close();
  });

  test('with data that cannot be used, before it is gone, and with a file that is not read', async () => {
    const page = await openSettings(
      {
        'school.de-oefenwerf': school,
        'school.wilg': { version: 2, id: 'wilg', name: 'De Wilg' },
        'school.eik': { version: 99, id: 'eik', name: 'De Eik' },
        'aside.2026-11-01T08:00:00.000Z.school.es': { version: 2, id: 'es', name: 'De Es' },
        theme: 'dark',
      },
      storedDataTexts.newerTitle('De Eik'),
    );
    await press(page, storedDataTexts.forget);
    await focusOn(page, storedDataTexts.forgetNo);
    const folder = mkdtempSync(join(tmpdir(), 'vw-wrong-'));
    const file = join(folder, 'settings.json');
    writeFileSync(file, '{"verzuimwijzer": 1, "schools": [{"id": 3}]}');
    await page.setFile(await element(page, '#settings-file'), file);
    await focusOn(page, storedDataTexts.fileErrors);
    rmSync(folder, { recursive: true });
    await unfoldAll(page);
    await noneInAnyDress(page);
    await page.close();
  });
});

/** Opens all that is folded away, also what comes into view by that. */
function unfoldAll(page: TestPage): Promise<void> {
  return until('all to be unfolded', () =>
    page.evaluate(() => {
      const folded = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
      for (const details of folded) details.open = true;
      return folded.length === 0;
    }),
  ).then(() => undefined);
}

async function typeIn(page: TestPage, id: string, text: string): Promise<void> {
  await page.evaluateOn(await element(page, `#${id}`), (field) => field.focus());
  await type(page, text);
}

/** A page that scrolls sideways; a table may do so in a box of its own. */
function isTooWide(page: TestPage): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
