import { casebookTexts } from '../../../src/texts/casebook.ts';
import { documentViewTexts } from '../../../src/texts/documents.ts';
import type { TestPage } from '../../e2e/browser.ts';
import { firstStep, isAbout, logToday, openSheet, typeAt } from '../../e2e/case-sheet.ts';
import { element, focusOn, press, says, type } from '../../e2e/extension-page.ts';
import { clickBadge, settled, until } from '../../e2e/reading.ts';
import { type CanaryPupil, inPlaceOf, longDate } from '../pupils.ts';
import { pressInCard } from './in-page.ts';
import { isSaved, LIST, openList, type Person } from './person.ts';

const PIN = 'kersentaart';

/** Fills in a report with all that says who it is, as nobody should; leaves the Zaakblad open. */
export async function fillDocuments(person: Person, page: TestPage): Promise<TestPage> {
  const { name, number } = inPlaceOf(person.class, 'Kwame');
  const sheet = await openSheet(person.browser, page, name);
  await firstStep(sheet, 'Meld het verzuim bij DUO');
  await typeAt(sheet, 'Stappen van school', `Gebeld over ${firstOf(name)}, ${number}.`);
  await press(sheet, 'Kopieer');
  await says(sheet, '✓ Gekopieerd');
  return sheet;
}

/** The keys of Chromium's driver know no other letters than these. */
const firstOf = (name: string) => name.split(' ')[0]!;

/** Types about health; logs steps; puts a term in the calendar. Each with a Zaakblad of its own. */
export async function logSteps(person: Person): Promise<void> {
  const page = await openList(person);
  const often = inPlaceOf(person.class, 'Mik');
  await withSheet(person, page, often, async (sheet) => {
    await says(sheet, `Leerlingnummer ${often.number}`);
    await says(sheet, `Geboren op ${longDate(often.birthDate)}`);
    await says(sheet, 'Aanmeldformulier ziekteverzuim');
    await typeAt(sheet, 'Bij wie', `Dokter van ${firstOf(often.name)}`);
  });
  await withSheet(person, page, inPlaceOf(person.class, 'Daan'), async (sheet) => {
    await firstStep(sheet, 'Vertel leerling en ouders dat de school gaat melden');
    await logToday(sheet, 'Verteld op');
    await firstStep(sheet, 'Meld het verzuim bij DUO');
  });
  await withSheet(person, page, inPlaceOf(person.class, 'Jip'), async (sheet) => {
    await saveTerm(sheet);
    await isSaved(person, /\.ics$/);
  });
  await page.close();
}

async function withSheet(
  { browser, origin }: Person,
  page: TestPage,
  { name }: CanaryPupil,
  act: (sheet: TestPage) => Promise<void>,
): Promise<void> {
  // The page may have changed its size when the last one closed.
  await page.goto(origin + LIST);
  await settled(page);
  const sheet = await openSheet(browser, page, name);
  await act(sheet);
  await sheet.close();
}

/** Fills in when the talk is, and saves that day as a calendar file. */
async function saveTerm(sheet: TestPage): Promise<void> {
  await press(sheet, 'Uitnodiging voor een gesprek');
  const chosen = await until('a day to choose', () =>
    sheet.evaluate(() => {
      const days = [...document.querySelectorAll<HTMLInputElement>('input[type="date"]')];
      const day = days.find(
        (input) =>
          input.checkVisibility() && !input.labels?.[0]?.textContent.startsWith('Gesprek gevoerd'),
      );
      if (!day) return false;
      day.value = '2026-12-01';
      day.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    }),
  );
  if (chosen) await press(sheet, documentViewTexts.deadlines.add);
}

/** Sets a PIN, locks, unlocks in the Zaakblad, shows all of a pupil, and forgets that pupil. */
export async function useCasebook(person: Person): Promise<void> {
  const { browser } = person;
  const page = await openList(person);
  const { name } = inPlaceOf(person.class, 'Łukasz');
  await clickBadge(page, name);
  await pressInCard(page, 'Gesproken met thuis');
  await page.press('Escape');
  const settings = await browser.openExtensionPage('settings.html');
  await until('the form for a PIN', async () => {
    // The page still grows while it gathers what is stored; a person clicks once more.
    await press(settings, casebookTexts.setPin);
    return settings.evaluate(() => document.querySelector('#field-pin-set-fresh') !== null);
  });
  for (const field of ['fresh', 'again']) {
    await settings.click(await element(settings, `#field-pin-set-${field}`));
    await type(settings, PIN);
  }
  await settings.press('Enter');
  await focusOn(settings, casebookTexts.said.pinSet);
  await press(settings, casebookTexts.close);
  await focusOn(settings, casebookTexts.said.closed);
  await settings.close();

  const sheet = await openSheet(browser, page, name);
  await says(sheet, casebookTexts.sheet.locked);
  await sheet.click(await element(sheet, '.unlock input'));
  await type(sheet, PIN);
  await sheet.press('Enter');
  await focusOn(sheet, casebookTexts.said.opened);
  await isAbout(sheet, name);
  await press(sheet, casebookTexts.sheet.all(name));
  await says(sheet, 'Contact met thuis');
  await press(sheet, casebookTexts.sheet.forget(name));
  await press(sheet, casebookTexts.sheet.forgetYes);
  await focusOn(sheet, casebookTexts.sheet.forgotten(name));
  await sheet.close();
  await page.close();
}
