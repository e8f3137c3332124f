import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casebookTexts } from '../../src/texts/casebook.ts';
import { policyTexts } from '../../src/texts/policy.ts';
import { SCHOOL_NAME } from '../practice-lvs/data.ts';
import { startPracticeLvs } from '../practice-lvs/server.ts';
import { VO_SCHOOL_NAME } from '../practice-lvs/vo-data.ts';
import { rolloutText } from '../rollout-files.ts';
import { openSheet } from './case-sheet.ts';
import { saidOn, says } from './extension-page.ts';
import { launchManaged, type ManagedBrowser, type PolicyValues } from './policy-browser.ts';
import { chooseTeacher, formValues } from './policy-form.ts';
import { boardPolicy, OWN_PACK } from './policy-school.ts';
import { bar, settled, until, visibleBadges } from './reading.ts';

const LIST = '/groep/registraties';
const VO_PAGE = '/vo/leerling/410119/historie';
/** Five school days ill. */
const ILL = 'Robin <b>Bos</b>';

describe('a policy that changes while Chromium runs', () => {
  let site: Awaited<ReturnType<typeof startPracticeLvs>>;
  let managed: ManagedBrowser;
  beforeAll(async () => {
    site = await startPracticeLvs({ port: 0 });
    managed = await launchManaged('chromium', boardPolicy(site.origin));
  });
  afterAll(async () => {
    await managed?.close();
    await site.close();
  });

  test('holds at once, and leaves what a person chose when it goes', async () => {
    const { browser, setPolicy } = managed;
    const pupil = await browser.openPage(site.origin + VO_PAGE);
    const list = await browser.openPage(site.origin + LIST);
    await settled(list);
    const sheet = await openSheet(browser, list, ILL);
    const by = 'Stichting De Drie Beuken, ICT';
    const packVersions = [`${OWN_PACK} 2026-08-01`];
    await setPolicy({ ...boardPolicy(site.origin), packVersions, managedBy: by, casebook: 'off' });
    // This version speaks from 50 times late.
    await until('no badge', async () => (await visibleBadges(pupil)).length === 0);
    await says(sheet, casebookTexts.state.forbidden);

    const settings = await browser.openExtensionPage('settings.html');
    await says(settings, policyTexts.lockedBy(by));
    await chooseTeacher(settings);
    await setPolicy(null);
    await until('no locks', async () => !(await saidOn(settings)).includes('Vastgezet door'));
    expect(await formValues(settings)).toMatchObject({ name: SCHOOL_NAME, role: 'teacher' });
    expect(await saidOn(settings)).not.toContain(VO_SCHOOL_NAME);
    await until('no school at this page', async () => {
      await pupil.goto(site.origin + VO_PAGE);
      return !((await bar(pupil)) ?? '').includes(VO_SCHOOL_NAME);
    });
  });

  test('is that of the ready file for administrators, with their own id', async () => {
    const file = JSON.parse(rolloutText('bestanden/chrome-linux.json'));
    const [ready] = Object.values<PolicyValues>(file['3rdparty'].extensions);
    await managed.setPolicy(ready!);
    const settings = await managed.browser.openExtensionPage('settings.html');
    await says(settings, policyTexts.lockedBy(ready!.managedBy));
    for (const school of ['Basisschool De Linde', 'Beukencollege']) await says(settings, school);
    await settings.close();
  });

  test('has a schema that Chromium takes whole', async () => {
    await managed.setPolicy(boardPolicy(site.origin));
    const list = await managed.browser.openPage('chrome://policy');
    const states = await until('the policy of the extension', () => list.evaluate(policiesOfUs));
    // Chromium knows all keys of the schema. What is of another kind, such as words for days, it passes over.
    const notSet = ['codebooks', 'mappings', 'retentionDays'];
    const keys = new Set([...Object.keys(boardPolicy('')), ...notSet]);
    const expected = [...keys].map((key) => [key, { isSet: !notSet.includes(key), error: '' }]);
    expect(states).toEqual(Object.fromEntries(expected));
    await list.close();
  });
});

/** Runs in `chrome://policy`: the policies of the extension, by name; null while they are not shown. */
function policiesOfUs(): Record<string, { isSet: boolean; error: string }> | null {
  const root = document.querySelector('policy-app')?.shadowRoot ?? document;
  const tables = [...root.querySelectorAll('policy-table')].flatMap(
    ({ shadowRoot }) => shadowRoot ?? [],
  );
  const ours = tables.find((table) => table.textContent.includes('Verzuimwijzer'));
  const rows = [...(ours?.querySelectorAll('policy-row') ?? [])].map(({ shadowRoot }) => {
    const words = (of: string) => shadowRoot?.querySelector(of)?.textContent.trim() ?? '?';
    const isSet = words('.policy.row .source') !== '';
    return [words('.policy.row .name'), { isSet, error: words('.errors.row .value') }];
  });
  return ours ? Object.fromEntries(rows) : null;
}
