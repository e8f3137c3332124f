import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { restsOnTexts } from '../../src/texts/reading-rests-on.ts';
import { violationsOn } from './axe.ts';
import type { TestPage } from './browser.ts';
import { popupOver, saidOn } from './extension-page.ts';
import { BROWSERS, schoolsIn, startPractice } from './practice.ts';
import { serveHtml } from './serve-html.ts';

const [school] = schoolsIn('school.json');
/** As a person may have taught the practice list; the port is put in its place. */
const mapping = {
  id: 'lijst',
  origin: 'http://127.0.0.1:8417',
  madeOn: '2026-11-19',
  spec: {
    id: 'events',
    title: 'Registraties',
    kind: 'events',
    scope: 'group',
    when: { path: '/groep/registraties' },
    rows: { as: 'table' },
    fields: [{ field: 'pupil', headers: ['leerling'], required: true }],
  },
};
const eduarte = readFileSync(
  join(
    import.meta.dirname,
    '../../src/lvs/adapters/eduarte/pages/absentiemeldingen-vier-vormen.html',
  ),
  'utf8',
);

describe.each(BROWSERS)('the popup in %s says on what the reading rests', (name, launch) => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const each of open.splice(0).reverse()) await each.close();
  });

  test('words of headers, what a person taught, or an adapter and its sources', async () => {
    const site = await serveHtml({ '/': eduarte });
    const practice = await startPractice(name, launch, [
      { ...school, origins: [], mappings: [] },
      { ...school, id: 'de-molen', name: 'De Molen', mappings: [mapping] },
    ]);
    open.push(site, practice);
    const { browser, origin } = practice;
    const saidOver = async (page: TestPage) => {
      const popup = await popupOver(browser, page);
      expect(await violationsOn(popup)).toEqual([]);
      const said = await saidOn(popup);
      await popup.close();
      return said;
    };

    const recognised = await saidOver(await browser.openPage(`${origin}/groep/week`));
    expect(recognised).toContain(restsOnTexts.recognised);
    const taught = await saidOver(await browser.openPage(`${origin}/groep/registraties`));
    expect(taught).toContain(restsOnTexts.taught);
    expect(taught).not.toContain(restsOnTexts.recognised);
    const known = await saidOver(await browser.openPage(site.url));
    expect(known).toContain('Gelezen als EduArte, naar openbare bronnen van april 2020.');
    expect(known).not.toContain('Noor');
  });
});
