import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseDay } from '../../rules/attendance/day.ts';
import { table } from '../../test/support/table.ts';
import { checkFolder } from './check-folder.ts';
import { writeAdapter } from './write-adapter.ts';

const TODAY = parseDay('2026-11-20')!;
const LIST = table(
  'Wie|Kenmerk|Moment|Blok|Wat|Kleur',
  'Noor Aydın|10012|01-09-2026|3e uur|Ziek|rood',
  'Sem de Wit|10013|02-09-2026|1e uur|Te laat|groen',
);
const ADDRESS = new URL('https://linde.lvs.example/groep/4711/verzuim');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vw-new-adapter-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (more: Partial<Parameters<typeof writeAdapter>[0]> = {}) =>
  writeAdapter({ id: 'nieuw', html: LIST, address: ADDRESS, today: TODAY, folder, ...more });
const json = (file: string) => JSON.parse(readFileSync(join(folder, 'nieuw', file), 'utf8'));

it('drafts an adapter from the list that it recognises, and reads the page with it', () => {
  const { draft, lists } = write();
  expect(lists).toHaveLength(1);
  expect(json('adapter.json')).toMatchObject({
    id: 'nieuw',
    hosts: ['linde.lvs.example'],
    restsOn: { basis: 'assumption', date: '2026-11-20' },
    views: [
      {
        kind: 'events',
        when: {
          path: '/groep/*/verzuim',
          headers: ['wie', 'kenmerk', 'moment', 'blok', 'wat'],
        },
      },
    ],
  });
  expect(draft.columns.at(-1)).toEqual({ header: 'kleur', field: null });
  expect(json('pages/events-voorbeeld.json').says).toMatchObject({
    view: 'events',
    pupils: [
      { key: 'nr:10012', name: 'Noor Aydın', entries: ['2026-09-01 les 3: Ziek'] },
      { key: 'nr:10013', name: 'Sem de Wit', entries: ['2026-09-02 les 1: Te laat'] },
    ],
  });
});

it('keeps no number of the address', () => {
  write();
  for (const file of ['adapter.json', 'pages/events-voorbeeld.json']) {
    expect(JSON.stringify(json(file))).not.toContain('4711');
  }
});

it('is not in order until a person has looked: at the README, and at what is read', () => {
  write();
  const home = join(folder, 'nieuw');
  expect(checkFolder(home, TODAY)).toEqual([
    'adapter.json: restsOn.note: expected your words (found [fill in])',
    'README.md: line 3: expected your words (found [fill in])',
    'pages/events-voorbeeld.json: nobody has compared it with the page yet: do so line by line, then take "unchecked" out',
    'pages/events-voorbeeld.json: why: expected what this page is there for (found nothing)',
  ]);
  const { unchecked: _looked, ...page } = json('pages/events-voorbeeld.json');
  writeFileSync(
    join(home, 'pages/events-voorbeeld.json'),
    JSON.stringify({ ...page, why: 'One list.' }),
  );
  writeFileSync(join(home, 'README.md'), '# Nieuw\n');
  const adapter = json('adapter.json');
  adapter.restsOn.note = 'One page, made up.';
  writeFileSync(join(home, 'adapter.json'), JSON.stringify(adapter));
  expect(checkFolder(home, TODAY)).toEqual([]);
});

it('may stand at any host when none is given: its headers tell', () => {
  write({ address: null });
  const { hosts, views } = json('adapter.json');
  expect([hosts, views[0].when]).toEqual([
    [],
    { headers: ['wie', 'kenmerk', 'moment', 'blok', 'wat'] },
  ]);
});

it.each<[string, () => unknown, string]>([
  ['an id that is none', () => write({ id: 'Mijn LVS' }), 'id: expected small letters'],
  ['a page without lists', () => write({ html: '<p>Welkom</p>' }), 'page: expected a table'],
  [
    'a list that says too little',
    () => write({ html: table('Lokaal|Punten', 'A1|3', 'B2|4') }),
    'expected a list that tells ',
  ],
])('writes nothing for %s', (_, step, said) => {
  expect(step).toThrow(said);
  expect(existsSync(join(folder, 'nieuw'))).toBe(false);
});

it('writes nothing over what is there', () => {
  write();
  expect(() => write()).toThrow('id: expected one that is free');
});
