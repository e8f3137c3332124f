import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseDay } from '../../rules/attendance/day.ts';
import { PROTOCOLS_FOLDER } from '../compile-packs.ts';
import { checkPack } from './check-pack.ts';
import { readCatalogue, readPack } from './read-pack.ts';
import { writeSkeleton } from './write-skeleton.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'protocols-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const catalogue = readCatalogue(PROTOCOLS_FOLDER);
const skeleton = (id: string, today = '2026-11-22', title = 'Een "eigen" plan: 2026') =>
  writeSkeleton({ id, title, today: parseDay(today)!, protocolsFolder: folder });

test('a new pack has everything, compiles, and its cases come out', () => {
  skeleton('utrecht');
  const made = join(folder, 'utrecht');
  expect(readdirSync(made).sort()).toEqual([
    '2026-08-01.yaml',
    'README.md',
    'cases.yaml',
    'texts.nl.yaml',
  ]);
  const [pack] = readPack(made, catalogue);
  expect(pack).toMatchObject({
    id: 'utrecht',
    title: 'Een "eigen" plan: 2026',
    validFrom: '2026-08-01',
    reviewedOn: '2026-11-22',
    rules: [{ type: 'COUNT' }, { auto: 'M' }],
    guards: [{ id: 'utrecht.talk.contact-first' }],
    ladder: [{ id: 'st.utrecht.talk' }],
  });
  expect(checkPack(made, () => ({}), catalogue)).toEqual({ rules: 2, guards: 1, cases: 6 });
});

test.each(['2026-07-31', '2027-01-01', '2031-08-01'])('it works in every year: %s', (today) => {
  skeleton('eigen', today);
  expect(checkPack(join(folder, 'eigen'), () => ({}), catalogue)).toMatchObject({ cases: 6 });
});

test('no word of the templates is left to fill in', () => {
  for (const file of skeleton('eigen')) {
    expect(readFileSync(file, 'utf8')).not.toMatch(/PACK_|VALID_FROM|TODAY|_YEAR/);
  }
});

test.each(['Utrecht', 'mijn school', '', '../law'])('%j is no id', (id) => {
  expect(() => skeleton(id)).toThrow(/^id: expected 1 to 40 lower-case letters/);
  expect(readdirSync(folder)).toEqual([]);
});

test('a pack that is there already is left alone', () => {
  mkdirSync(join(folder, 'utrecht'));
  expect(() => skeleton('utrecht')).toThrow(/expected one that is free, found .*utrecht/);
  expect(readdirSync(join(folder, 'utrecht'))).toEqual([]);
});
