import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mappingTexts } from '../../src/texts/mappings.ts';
import { setupTexts } from '../../src/texts/setup.ts';
import { storedDataTexts } from '../../src/texts/stored-data.ts';
import { violationsOn } from './axe.ts';
import type { TestPage } from './browser.ts';
import {
  element,
  focused,
  focusOn,
  press,
  says,
  store,
  storedData,
  tabTo,
  type,
} from './extension-page.ts';
import { schoolsIn } from './practice.ts';
import { until } from './reading.ts';
import { describeInBrowsers } from './with-practice.ts';

interface Stored {
  id: string;
  origins: string[];
  codes: Record<string, unknown>[];
  mappings: Record<string, unknown>[];
}
const [school] = schoolsIn('school.json') as unknown as [Stored];
const KEY = `school.${school.id}`;
const mapping = {
  kind: 'verzuimwijzer-mapping',
  version: 1,
  spec: {
    id: 'events',
    title: 'Absenties per les',
    kind: 'events',
    scope: 'group',
    when: { path: '/lessen/*', headers: ['wie', 'datum'] },
    rows: { as: 'table' },
    fields: [{ field: 'pupil', headers: ['wie'] }],
  },
};

describeInBrowsers('codes and taught pages in the settings', (practice) => {
  async function openForm(): Promise<TestPage> {
    const page = await practice().browser.openExtensionPage('settings.html');
    await store(page, { [KEY]: school });
    await says(page, setupTexts.onThisPage);
    return page;
  }
  async function save(page: TestPage): Promise<Stored> {
    await tabTo(page, setupTexts.save);
    await page.press('Enter');
    await says(page, setupTexts.saved);
    return (await storedData(page))[KEY] as Stored;
  }

  test('a code gets a second meaning beside other words, by keyboard, and says who confirmed it', async () => {
    const page = await openForm();
    await says(page, 'Op school ingevuld. Bevestigd op 31 augustus 2026.');
    await tabTo(page, 'field-codes-2-code'); // TL
    for (let i = 0; i < 4; i++) await page.press('Tab');
    await page.press('Enter');
    await until('the new row', async () => (await focused(page)).id === 'field-codes-3-code');
    await page.press('Tab');
    await type(page, 'Tandarts');
    await page.press('Tab');
    await type(page, 'Naar');
    await says(page, setupTexts.twoMeanings);
    await says(page, setupTexts.twoMeaningsHint('TL', true));
    expect(await violationsOn(page)).toEqual([]);

    const { codes } = await save(page);
    expect(codes.slice(2, 4)).toEqual([
      school.codes[2],
      {
        code: 'TL',
        label: 'Tandarts',
        kind: 'medical',
        excused: null,
        from: 'person',
        confirmedOn: '2026-11-20',
      },
    ]);
    await page.close();
  });

  test('a taught page comes from a file after a look, and goes after two clicks, not for good', async () => {
    const page = await openForm();
    await says(page, mappingTexts.empty);
    const folder = mkdtempSync(join(tmpdir(), 'vw-mapping-'));
    const file = join(folder, 'pagina.json');

    const wrong = { ...mapping.spec, when: { headers: ['wie', 'ma 12 okt'] } };
    writeFileSync(file, JSON.stringify({ ...mapping, spec: wrong }));
    await page.setFile(await element(page, '#mapping-file'), file);
    await focusOn(page, storedDataTexts.fileErrors);
    await says(page, 'zonder datum');

    writeFileSync(file, JSON.stringify(mapping));
    await page.setFile(await element(page, '#mapping-file'), file);
    await focusOn(page, mappingTexts.preview);
    await says(page, mappingTexts.words('“wie”'));
    expect(await violationsOn(page)).toEqual([]);
    await tabTo(page, mappingTexts.take);
    await page.press('Enter');
    await focusOn(page, mappingTexts.taken(mapping.spec.title));
    await says(page, mappingTexts.editLater);
    const { mappings } = await save(page);
    expect(mappings).toEqual([
      {
        id: expect.any(String),
        origin: school.origins[0],
        spec: mapping.spec,
        madeOn: '2026-11-20',
      },
    ]);
    const link = await page.evaluate(
      () => document.querySelector<HTMLAnchorElement>('.mapping a')?.pathname,
    );
    expect(link).toBe('/teach.html');

    await page.click(await element(page, '.mapping button.quiet'));
    await focusOn(page, mappingTexts.removeNo);
    await press(page, mappingTexts.removeYes);
    await focusOn(page, mappingTexts.removed(mapping.spec.title));
    await press(page, mappingTexts.undo);
    await focusOn(page, mappingTexts.restored(mapping.spec.title));
    await page.close();
    rmSync(folder, { recursive: true });
  });
});
