import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { calendarTexts } from '../../src/texts/calendar.ts';
import { partnerTexts } from '../../src/texts/partners.ts';
import { setupTexts } from '../../src/texts/setup.ts';
import { violationsOn } from './axe.ts';
import type { TestPage } from './browser.ts';
import { focused, says, tabTo } from './extension-page.ts';
import { schoolsIn } from './practice.ts';
import { settled, until, visibleBadges } from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

/** The practice school as it stood last year; nobody told it yet that 6 November is free. */
function lastYearsSchool(): object {
  const [{ calendar, ...school }] = schoolsIn('school.json') as [Record<string, unknown>];
  return {
    ...school,
    version: 2,
    pageNames: [],
    protocolVersion: null,
    role: 'support',
    calendar: {
      ...(calendar as object),
      // More than a year old on 1 August 2026, and not yet.
      freeDays: ['2025-05-30', '2026-05-15'],
      schoolDays: [],
      checkedFor: 2025,
    },
    partners: { contacts: { 'partner.bosch.jeugdarts': 'Telefoon 12' }, checkedOn: '2025-09-01' },
  };
}

const AGENDA = `BEGIN:VCALENDAR\r
VERSION:2.0\r
BEGIN:VEVENT\r
UID:1\r
DTSTART;VALUE=DATE:20261106\r
DTEND;VALUE=DATE:20261107\r
SUMMARY:Studiedag\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:2\r
DTSTART;VALUE=DATE:20261020\r
SUMMARY:Studiedag in de herfstvakantie\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:3\r
DTSTART;VALUE=DATE:20261130\r
SUMMARY:Sportdag\r
END:VEVENT\r
END:VCALENDAR\r
`;

describeInBrowsers(
  'the school form',
  (practice) => {
    async function openForm(): Promise<TestPage> {
      const page = await practice().browser.openExtensionPage('settings.html');
      await says(page, setupTexts.onThisPage);
      return page;
    }
    async function save(page: TestPage): Promise<void> {
      await tabTo(page, setupTexts.save);
      await page.press('Enter');
      await says(page, setupTexts.saved);
    }
    async function wordsAt(number: string): Promise<string | undefined> {
      const page = await practice().browser.openPage(`${practice().origin}/groep/registraties`);
      await settled(page);
      const badge = (await visibleBadges(page)).find(({ rowText }) => rowText.includes(number));
      await page.close();
      return badge?.words;
    }

    test('asks once in a new school year, and removes nothing before that', async () => {
      const page = await openForm();
      expect(await violationsOn(page)).toEqual([]);
      await says(page, calendarTexts.newYear('2026–2027'));
      await says(page, calendarTexts.removeOld(1));
      await tabTo(page, calendarTexts.checkNow('2026–2027'));
      await page.press('Space');
      await tabTo(page, calendarTexts.takeOver('2026–2027'));
      await page.press('Enter');
      await until('the focus to say what was done', async () => {
        return (await focused(page)).words === calendarTexts.tookOver('2026–2027');
      });
      await says(page, calendarTexts.checked('2026–2027'));
      await save(page);
      await page.close();

      const again = await openForm();
      const dates = await again.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('[id^="field-calendar-freeDays"]')].map(
          ({ value }) => value,
        ),
      );
      expect(dates).toEqual(['2026-05-15']);
      await says(again, calendarTexts.checked('2026–2027'));
      await again.close();
    });

    test('asks once a year whether the contacts of partners are still right', async () => {
      const page = await openForm();
      await says(page, partnerTexts.asked('1 september 2025'));
      await tabTo(page, partnerTexts.yes);
      await page.press('Enter');
      await until('the focus to say what was done', async () => {
        return (await focused(page)).words === partnerTexts.saidYes;
      });
      await save(page);
      await page.close();
      const again = await openForm();
      await says(again, partnerTexts.checkedOn('20 november 2026'));
      await again.close();
    });

    test('takes free days from a calendar file, after a look, and judges by them', async () => {
      // Sick from Thursday 5 to Friday 20 November; the 6th has no registration.
      const before = await wordsAt('702111');
      expect(before).not.toBe('11 schooldagen ziek');

      const page = await openForm();
      const folder = mkdtempSync(join(tmpdir(), 'vw-agenda-'));
      const [file, spreadsheet] = [join(folder, 'agenda.ics'), join(folder, 'rooster.ics')];
      writeFileSync(file, AGENDA);
      writeFileSync(spreadsheet, 'datum;naam');
      const [input] = await page.trees(() => [document.getElementById('ics-file')!]);
      await page.setFile(input!.ref, spreadsheet);
      await says(page, calendarTexts.icsNotCalendar('“datum;naam”'));
      await page.setFile(input!.ref, file);
      await until('the focus to be on the preview', async () => {
        return (await focused(page)).words === calendarTexts.proposalsFrom('agenda.ics');
      });
      rmSync(folder, { recursive: true });
      expect(await violationsOn(page)).toEqual([]);
      // The study day in the holiday is known; the sports day is there, not ticked.
      await says(page, calendarTexts.proposalsKnown(1));
      await tabTo(page, calendarTexts.proposalsMaybe(1));
      await tabTo(page, calendarTexts.take(1));
      await page.press('Enter');
      await until('the focus to say what was done', async () => {
        return (await focused(page)).words === calendarTexts.taken(1);
      });
      await says(page, 'vr 6 november 2026');
      await save(page);
      await page.close();

      expect(await wordsAt('702111')).toBe('11 schooldagen ziek');
    });
  },
  [lastYearsSchool()],
);
