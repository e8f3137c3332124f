import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseDay } from '../../rules/attendance/day.ts';
import { PROTOCOLS_FOLDER } from '../compile-packs.ts';
import { checkPack } from './check-pack.ts';
import { readCatalogue } from './read-pack.ts';
import { writeSkeleton } from './write-skeleton.ts';
import { parseYamlFile } from './yaml-file.ts';

const catalogue = readCatalogue(PROTOCOLS_FOLDER);
let folder: string;
let own: { cases: { cases: object[] } } & Record<string, unknown>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-'));
  const today = parseDay('2026-11-22')!;
  writeSkeleton({ id: 'own', title: 'Eigen', today, protocolsFolder: folder });
  const part = (name: string) => parseYamlFile(join(folder, 'own', name)).data as object;
  own = {
    ...part('2026-08-01.yaml'),
    texts: part('texts.nl.yaml'),
    cases: part('cases.yaml') as { cases: object[] },
  };
});
afterEach(() => rmSync(folder, { recursive: true }));

function check(name: string, text: string) {
  const file = join(folder, name);
  writeFileSync(file, text);
  return checkPack(file, () => ({}), catalogue);
}

test('an own pack in one file, YAML or JSON, and a folder', () => {
  const size = { rules: 2, guards: 1, cases: 6 };
  expect(check('own.yaml', stringify(own))).toEqual(size);
  expect(check('own.json', JSON.stringify(own))).toEqual(size);
  expect(checkPack(join(folder, 'own'), () => ({}), catalogue)).toEqual(size);
});

test('cases may be left out', () => {
  expect(check('own.yaml', stringify({ ...own, cases: undefined }))).toMatchObject({ cases: 0 });
  rmSync(join(folder, 'own', 'cases.yaml'));
  expect(checkPack(join(folder, 'own'), () => ({}), catalogue)).toMatchObject({ cases: 0 });
});

test('a mistake is told with file, line, key and the nearest spelling', () => {
  const text = stringify(own).replace('severity: attention', 'severity: atention');
  const line = text.split('\n').findIndex((words) => words.includes('atention')) + 1;
  expect(() => check('own.yaml', text)).toThrow(
    `own.yaml:${line} rules[0].severity: expected "urgent" or "action" or "attention" or "info", or expected object (found "atention"; the nearest is "attention")`,
  );
});

test('a case that comes out otherwise is told with its line', () => {
  const file = join(folder, 'own', 'cases.yaml');
  const text = readFileSync(file, 'utf8').replace('severity: attention', 'severity: urgent');
  const line = text.split('\n').findIndex((words) => words.includes('urgent')) + 1;
  writeFileSync(file, text);
  expect(() => checkPack(join(folder, 'own'), () => ({}), catalogue)).toThrow(
    `cases.yaml:${line} cases[1].expect.own.late.talk.severity: expected "urgent", found "attention"`,
  );
});

test.each<[string, object, RegExp]>([
  ['no signal', { expect: { 'own.late.talk': 'none' } }, /expected "none", found .*"near"/],
  ['another value', { at: { 'own.late.talk': 3 } }, /at\.own\.late\.talk: expected 3, found 2/],
  ['a rule that is not there', { expect: { 'own.late.tlak': 'none' } }, /"own\.late\.talk"/],
  ['a line that is none', { records: ['2026-09-07 day latte'] }, /found "2026-09-07 day latte"/],
  ['a day that is none', { asOf: '2026-02-30' }, /asOf expected an existing date/],
])('of an own pack likewise: %s', (_, change, message) => {
  const [first, ...others] = own.cases.cases;
  const cases = { ...own.cases, cases: [{ ...first, ...change }, ...others] };
  expect(() => check('own.yaml', stringify({ ...own, cases }))).toThrow(message);
  expect(() => check('own.yaml', stringify({ ...own, cases }))).toThrow(/:\d+ cases\.cases\[0\]/);
});

test.each<[string, object, RegExp]>([
  [
    'another place',
    { ladder: { main: 'st.own.talk' } },
    /ladder\.main: expected "st\.own\.talk", found "none"/,
  ],
  [
    'a step that runs beside',
    { ladder: { main: 'none', beside: ['st.own.x'] } },
    /ladder\.beside: expected \["st\.own\.x"\], found \[\]/,
  ],
  [
    'a term of no place',
    { ladder: { main: 'none', due: null } },
    /ladder\.due: expected null, found "not here"/,
  ],
  [
    'another guard',
    { guards: { 'act.talk-parents': {} } },
    /guards\.act\.talk-parents\.blockedBy: expected \[\], found \["own\.talk/,
  ],
  [
    'another way round',
    { guards: { 'act.talk-parents': { blockedBy: ['own.talk.contact-first'], redirect: [] } } },
    /redirect: expected \[\], found \["act\.contact-home"\]/,
  ],
  [
    'a point to check',
    { guards: { 'act.contact-home': { checks: ['own.x'] } } },
    /guards\.act\.contact-home\.checks: expected \["own\.x"\], found \[\]/,
  ],
  [
    'another word about consent',
    { consent: { 'act.talk-parents': { says: ['consent.x'] } } },
    /consent\.act\.talk-parents\.says: expected \["consent\.x"\], found \[\]/,
  ],
  [
    'a step that no pack has',
    { guards: { 'act.tlak-parents': {} } },
    /nearest is "act\.talk-parents"/,
  ],
  [
    'a place of a school',
    { scope: 'school', ladder: { main: 'none' } },
    /expected only rules of a case about a school/,
  ],
  ['a key that is none', { ladder: { main: 'none', besides: [] } }, /cases\.cases\[0\]\.ladder/],
])('what stands besides signals likewise: %s', (_, change, message) => {
  const [first, ...others] = own.cases.cases;
  const cases = { ...own.cases, cases: [{ ...first, ...change }, ...others] };
  expect(() => check('own.yaml', stringify({ ...own, cases }))).toThrow(message);
  expect(() => check('own.yaml', stringify({ ...own, cases }))).toThrow(/:\d+ cases\.cases\[0\]/);
});

test('a case that expects nothing tells nothing', () => {
  const { name, from, asOf } = own.cases.cases[0] as Record<string, unknown>;
  const cases = { ...own.cases, cases: [{ name, from, asOf }] };
  expect(() => check('own.yaml', stringify({ ...own, cases }))).toThrow(
    /cases\.cases\[0\]: expected what must come out/,
  );
});

test('a date per step of the ladder', () => {
  const second = own.cases.cases[1] as object;
  const withDue = (due: string) => {
    const ladder = { main: 'st.own.talk', due: { 'st.own.talk': due } };
    return stringify({ ...own, cases: { ...own.cases, cases: [{ ...second, ladder }] } });
  };
  // Late on 7, 8 and 9 September; a term of 14 days.
  expect(check('own.yaml', withDue('2026-09-23'))).toMatchObject({ cases: 1 });
  expect(() => check('own.yaml', withDue('2026-09-24'))).toThrow(
    /ladder\.due\.st\.own\.talk: expected "2026-09-24", found "2026-09-23"/,
  );
});

test('cases for a pack that is not there', () => {
  const cases = { ...own.cases, pack: 'owm' };
  expect(() => check('own.yaml', stringify({ ...own, cases }))).toThrow(
    /cases\.pack: expected the id of a pack \(found "owm"; the nearest is "own"\)/,
  );
});

test('the command says that a pack is in order, or ends with 1', () => {
  const run = (path: string) =>
    spawnSync(process.execPath, [join(import.meta.dirname, '../check-pack.ts'), path], {
      encoding: 'utf8',
    });
  expect(run(join(folder, 'own'))).toMatchObject({
    stdout: 'in order: 2 rules, 1 guards, 6 cases\n',
    status: 0,
  });
  expect(run(join(folder, 'nowhere'))).toMatchObject({
    stderr: expect.stringMatching(/nowhere: expected a file or folder, found nothing/),
    status: 1,
  });
}, 20_000);
