import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessTexts } from '../../src/texts/access.ts';
import { casebookTexts } from '../../src/texts/casebook.ts';
import { policyTexts } from '../../src/texts/policy.ts';
import { SCHOOL_NAME } from '../practice-lvs/data.ts';
import { startPracticeLvs } from '../practice-lvs/server.ts';
import { VO_SCHOOL_NAME } from '../practice-lvs/vo-data.ts';
import type { TestPage } from './browser.ts';
import { openSheet } from './case-sheet.ts';
import { element, says, storedData } from './extension-page.ts';
import { launchManaged, type ManagedBrowser } from './policy-browser.ts';
import { chooseTeacher, formValues } from './policy-form.ts';
import { BOARD, boardPolicy } from './policy-school.ts';
import { BROWSERS } from './practice.ts';
import { settled, until, visibleBadges } from './reading.ts';

const LIST = '/groep/registraties';
const VO_PAGE = '/vo/leerling/410119/historie';
/** Five school days ill. */
const ILL = 'Robin <b>Bos</b>';

describe.each(BROWSERS)('a device with a policy in %s', (name) => {
  let site: Awaited<ReturnType<typeof startPracticeLvs>>;
  let managed: ManagedBrowser;
  beforeAll(async () => {
    site = await startPracticeLvs({ port: 0 });
    managed = await launchManaged(name, boardPolicy(site.origin));
  });
  afterAll(async () => {
    await managed?.close();
    await site.close();
  });
  const open = (path: string) => managed.browser.openPage(site.origin + path);
  async function openSettings(): Promise<TestPage> {
    const page = await managed.browser.openExtensionPage('settings.html');
    await says(page, policyTexts.setBy(BOARD));
    return page;
  }
  const badges = async (page: TestPage) =>
    (await visibleBadges(page)).map(({ pupil, words }) => `${pupil}: ${words}`);

  test('has badges at once: no first run, nothing on disk', async () => {
    const page = await open(LIST);
    expect(await settled(page)).toContain(`${SCHOOL_NAME} 14 signalen`);
    await page.close();
    const settings = await openSettings();
    expect(await pagesOpen(settings)).toEqual(['/settings.html']);
    expect(Object.keys(await storedData(settings)).filter(isSchool)).toEqual([]);
    await settings.close();
  });

  test('judges by the board’s own protocol, in the version that is pinned', async () => {
    const page = await open(VO_PAGE);
    // 13 times late, 3 of them with a valid reason. The newer version speaks from 50.
    expect(await settled(page)).toContain(`${VO_SCHOOL_NAME} 1 signaal`);
    expect(await badges(page)).toEqual(['Jurre Stalpaert: 10× laat bij de Beuken']);
    await page.close();
  });

  test('shows what is set, by whom, and lets nobody change it', async () => {
    const settings = await openSettings();
    await says(settings, policyTexts.lockedBy(BOARD));
    const before = await formValues(settings);
    expect(before.name).toBe(SCHOOL_NAME);
    // By mouse and by keyboard.
    await settings.click(await element(settings, '#field-name'));
    await settings.press('x');
    const reached = await tabThrough(settings);
    expect(reached).toContain('field-role');
    expect(reached.filter((id) => LOCKED.test(id))).toEqual([]);
    expect(await formValues(settings)).toEqual(before);
    await settings.close();
  });

  test('lets a person change what is open, and keeps that', async () => {
    const settings = await openSettings();
    const before = await formValues(settings);
    expect(before.role).toBe('support');
    await chooseTeacher(settings);
    await settings.close();
    const again = await openSettings();
    expect(await formValues(again)).toEqual({ ...before, role: 'teacher' });
    expect(Object.keys(await storedData(again)).filter(isSchool)).toEqual(['school.de-oefenwerf']);
    await again.close();
    const page = await open(LIST);
    // The same 14, three of them for a colleague.
    expect(await settled(page)).toContain(`${SCHOOL_NAME} 11 signalen · 3 voor een collega`);
    await page.close();
  });

  test('names what in the policy is wrong, by key and path', async () => {
    const settings = await openSettings();
    const health = await until('the health card', () =>
      settings.evaluate(
        () => document.querySelector<HTMLElement>('[aria-labelledby="policy"]')?.innerText ?? '',
      ),
    );
    expect(health).toContain(accessTexts.unused);
    expect(health).toContain('schools nummer 3 › vakanties en vrije dagen (calendar) › vrije dag');
    expect(health).toContain('“gisteren”');
    expect(health).toContain('sessionMinutes');
    expect(health).toContain('90');
    // Chromium passes on nothing of another kind than the schema says.
    expect(health.includes('retentionDays')).toBe(name === 'firefox');
    await settings.close();
  });

  test('keeps a casebook behind a PIN only', async () => {
    const page = await open(LIST);
    await settled(page);
    const sheet = await openSheet(managed.browser, page, ILL);
    await says(sheet, casebookTexts.state['needs-pin']);
    await sheet.close();
    await page.close();
    const settings = await openSettings();
    await says(settings, casebookTexts.shared);
    await settings.close();
  });
});

/** Parts of a school that the policy sets, by the ids of their fields. */
const LOCKED =
  /^field-(name|origins|pageNames|sector|municipality|protocol|calendar|timetable|codes|partners)/;

const isSchool = (key: string) => key.startsWith('school.');

declare const browser: typeof chrome | undefined;
declare const chrome: { extension: { getViews(of: { type: string }): Window[] } };

/** The pages of the extension that stand in tabs. */
function pagesOpen(page: TestPage): Promise<string[]> {
  return page.evaluate(() => {
    const { extension } = typeof browser === 'undefined' ? chrome : browser;
    return extension.getViews({ type: 'tab' }).map(({ location }) => location.pathname);
  });
}

/** Goes through the page by keyboard; answers the ids that had the focus. */
async function tabThrough(page: TestPage): Promise<string[]> {
  const reached: string[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await page.press('Tab');
    const id = await page.evaluate(() => document.activeElement?.id ?? '');
    if (id !== '') reached.push(id);
  }
  return reached;
}
