import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readPack } from './read-pack.ts';

const rule = {
  id: 'own.late.talk',
  type: 'COUNT',
  auto: 'A',
  family: 'late',
  rank: 1,
  who: 'mentor',
  sectors: ['vo'],
  needs: 'reason',
  severity: 'info',
  count: { measure: 'lates', window: { kind: 'school-year' } },
  atLeast: 3,
  actions: ['act.talk-parents'],
  source: { document: 'Eigen afspraken', section: '1', figure: '3 keer' },
};
const pack = {
  id: 'own',
  title: 'Eigen',
  validFrom: '2026-08-01',
  reviewedOn: '2026-08-01',
  rules: [rule],
};
const texts = {
  rules: { 'own.late.talk': { badge: '{value}× te laat', why: 'Drie keer te laat.' } },
  actions: { 'act.talk-parents': { label: 'Voer een gesprek', who: 'mentor' } },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(changedPack: object = {}, changedTexts: object = {}) {
  writeFileSync(join(folder, '2026-08-01.yaml'), stringify({ ...pack, ...changedPack }));
  writeFileSync(join(folder, 'texts.nl.yaml'), stringify({ ...texts, ...changedTexts }));
  return readPack(folder);
}
const withRule = (change: object) => ({ rules: [{ ...rule, ...change }] });

test('a whole pack is compiled with its defaults and its own words', () =>
  expect(read()).toMatchObject([
    {
      id: 'own',
      validTo: null,
      rules: [{ severity: 'info', body: { atMost: null, enabled: true } }],
    },
  ]));

test.each<[string, object, RegExp]>([
  [
    'an unknown key',
    withRule({ treshold: 3 }),
    /rules\[0\]\.treshold: expected no other keys.*treshold/,
  ],
  ['an unknown measure', withRule({ count: { measure: 'late' } }), /rules\[0\]\.count/],
  ['a figure in words', withRule({ atLeast: 'three' }), /rules\[0\]\.atLeast.*found "three"/],
  ['a severity that is none', withRule({ severity: 'high' }), /rules\[0\]\.severity.*found "high"/],
  ['no source', withRule({ source: undefined }), /rules\[0\]\.source/],
  [
    'a guard that is not there',
    withRule({ guards: ['own.guard.none'] }),
    /no guard own\.guard\.none/,
  ],
  [
    'a rule that is not there',
    withRule({ givesWayTo: ['own.late.other'] }),
    /no rule own\.late\.other/,
  ],
  ['another date than the file', { validFrom: '2025-08-01' }, /validFrom: found 2025-08-01/],
])('%s is an error that names file and key', (_, change, message) => {
  expect(() => read(change)).toThrow(message);
  expect(() => read(change)).toThrow(/2026-08-01\.yaml/);
});

test('a rule or step without words is an error', () => {
  expect(() => read({}, { rules: {} })).toThrow(/no words for rule own\.late\.talk/);
  expect(() => read({}, { actions: {} })).toThrow(/no words for action act\.talk-parents/);
});

test('a key that stands twice is an error', () => {
  read();
  writeFileSync(join(folder, '2026-08-01.yaml'), 'id: own\nid: own\n');
  expect(() => readPack(folder)).toThrow(/2026-08-01\.yaml is not a valid pack file/);
});

test('words that do not fit on a badge are an error', () => {
  const badge = 'veel te veel woorden voor een badge';
  const long = { rules: { 'own.late.talk': { badge, why: 'x' } } };
  expect(() => read({}, long)).toThrow(/at most 24/);
});
