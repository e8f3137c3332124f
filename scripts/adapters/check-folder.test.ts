import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, test } from 'vitest';
import { dayOf, parseDay } from '../../rules/attendance/day.ts';
import { ADAPTERS, adapterAt } from '../../src/lvs/adapters/adapters.ts';
import { ADAPTERS_FOLDER, adapterFolders, checkFolder } from './check-folder.ts';

const now = new Date();
const TODAY = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;

describe('every adapter', () => {
  test.each(adapterFolders().map((folder) => [basename(folder), folder]))(
    '%s: its folder is in order',
    (_id, folder) => expect(checkFolder(folder, TODAY)).toEqual([]),
  );

  test('stands in the list that the extension reads, as its file says', () => {
    const files = adapterFolders().map((folder) =>
      JSON.parse(readFileSync(join(folder, 'adapter.json'), 'utf8')),
    );
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect([...ADAPTERS].sort(byId)).toEqual(files.sort(byId));
  });

  test('has its hosts for itself', () => {
    const taken = ADAPTERS.flatMap(({ id, hosts }) =>
      hosts.flatMap((pattern) => {
        const at = adapterAt(pattern.replace('*', 'linde'))?.id;
        return at === id ? [] : [`${pattern} of ${id} is of ${at}`];
      }),
    );
    expect(taken).toEqual([]);
  });
});

describe('a folder that is not in order says what is wrong', () => {
  const SOUND = join(ADAPTERS_FOLDER, 'eduarte');
  const PAGE = 'pages/absentiemeldingen-leeg';
  const root = mkdtempSync(join(tmpdir(), 'vw-adapter-'));
  const copy = join(root, 'eduarte');
  const change = (file: string, edit: (text: string) => string) =>
    writeFileSync(join(copy, file), edit(readFileSync(join(copy, file), 'utf8')));
  const changeJson = (file: string, more: object) =>
    change(file, (text) => JSON.stringify({ ...JSON.parse(text), ...more }));

  beforeEach(() => {
    rmSync(copy, { recursive: true, force: true });
    cpSync(SOUND, copy, { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it.each<[string, () => void, string]>([
    [
      'broken JSON',
      () => change('adapter.json', (text) => text.replace('{', '{{')),
      'adapter.json: expected JSON',
    ],
    [
      'a mistake in the adapter',
      () => changeJson('adapter.json', { views: [{}] }),
      'adapter.json: views[0].id: expected words, at most 80 characters (found nothing)',
    ],
    [
      'the id of another folder',
      () => changeJson('adapter.json', { id: 'magister' }),
      'adapter.json: id: expected "eduarte" (found "magister")',
    ],
    [
      'a date that has not come yet',
      () =>
        changeJson('adapter.json', {
          restsOn: { basis: 'fixture', date: '2999-01-01', note: 'Een voorbeeld.' },
        }),
      'adapter.json: restsOn.date: expected a day up to today (found 2999-01-01)',
    ],
    [
      'no README',
      () => rmSync(join(copy, 'README.md')),
      'README.md: expected what is known and what is not (found none)',
    ],
    [
      'a README with blanks',
      () => writeFileSync(join(copy, 'README.md'), '# Test\n\n[fill in]\n'),
      'README.md: line 3: expected your words (found [fill in])',
    ],
    [
      'a view without a page',
      () => rmSync(join(copy, 'pages'), { recursive: true }),
      'pages: expected a page that is read as "waarnemingen" (found none)',
    ],
    [
      'an expectation that nobody looked at',
      () => changeJson(`${PAGE}.json`, { unchecked: 'x' }),
      `${PAGE}.json: nobody has compared it with the page yet: do so line by line, then take "unchecked" out`,
    ],
    [
      'a page without a reason to be there',
      () => changeJson(`${PAGE}.json`, { why: ' ' }),
      `${PAGE}.json: why: expected what this page is there for (found nothing)`,
    ],
    [
      'a page of no day',
      () => changeJson(`${PAGE}.json`, { today: 'gisteren' }),
      `${PAGE}.json: today: expected a date as YYYY-MM-DD (found gisteren)`,
    ],
    [
      'an expectation of no page',
      () => renameSync(join(copy, `${PAGE}.html`), join(copy, 'pages/other.html')),
      `${PAGE}.json: expected ${PAGE}.html beside it (found none)`,
    ],
    [
      'a page in a frame of no page',
      () => changeJson(`${PAGE}.json`, { in: 'om.html' }),
      `${PAGE}.json: expected pages/om.html beside it (found none)`,
    ],
  ])('%s', (_, spoil, said) => {
    const today = parseDay('2026-11-22')!;
    expect(checkFolder(copy, today)).toEqual([]);
    spoil();
    expect(checkFolder(copy, today).map((line) => line.slice(0, said.length))).toContain(said);
  });
});
