import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { catalogueSchema } from '../../rules/evaluate/texts-schema.ts';
import { readPack } from './read-pack.ts';

const rule = {
  id: 'own.late.talk',
  type: 'COUNT',
  auto: 'A',
  family: 'late',
  rank: 1,
  who: 'mentor',
  roles: ['teacher'],
  sectors: ['vo'],
  needs: 'reason',
  severity: 'info',
  count: { measure: 'lates', window: { kind: 'school-year' } },
  atLeast: 3,
  actions: ['act.talk-parents'],
  source: { section: '1', figure: '3 keer' },
};
const pack = {
  id: 'own',
  title: 'Eigen',
  validFrom: '2026-08-01',
  reviewedOn: '2026-08-01',
  documents: { own: 'Eigen afspraken' },
  sectors: ['vo'],
  rules: [rule],
};
const texts = {
  rules: { 'own.late.talk': { badge: '{value}× te laat', why: 'Drie keer te laat.' } },
};
const age = { under12: 'x', from12: 'x', from16: 'x', from18: 'x', unknown: 'x' };
const catalogue = catalogueSchema.parse({
  actions: { 'act.talk-parents': { label: 'Voer een gesprek', who: 'mentor', consent: null } },
  consent: { talk: age, share: age, help: age, report: age, anonymous: age },
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(changedPack: object = {}, changedTexts: object = {}) {
  writeFileSync(join(folder, '2026-08-01.yaml'), stringify({ ...pack, ...changedPack }));
  writeFileSync(join(folder, 'texts.nl.yaml'), stringify({ ...texts, ...changedTexts }));
  return readPack(folder, catalogue);
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
  ['nobody named at the school', withRule({ roles: undefined }), /rules\[0\]\.roles/],
  [
    'a rule that is not there',
    withRule({ givesWayTo: ['own.late.tlak'] }),
    /rules\[0\]\.givesWayTo\[0\]: expected the id of a rule.*own\.late\.tlak.*nearest is "own\.late\.talk"/,
  ],
  [
    'a question about a rule that is not there',
    withRule({ requires: [{ not: { signal: 'own.late.other' } }] }),
    /rules\[0\].*own\.late\.other/,
  ],
  [
    'a document that is not there',
    withRule({ source: { ...rule.source, in: 'onw' } }),
    /rules\[0\]\.source\.in.*found "onw"; the nearest is "own"/,
  ],
  [
    'an id that stands twice',
    { rules: [rule, { ...rule, rank: 2 }] },
    /rules\[1\]\.id: expected each id once \(found "own\.late\.talk"\)/,
  ],
  [
    'a rule of another pack',
    withRule({ id: 'law.late.talk' }),
    /rules\[0\]\.id: expected an id like own\.name.*found "law\.late\.talk"/,
  ],
  ['another date than the file', { validFrom: '2025-08-01' }, /validFrom.*found "2025-08-01"/],
])('%s is an error that names file and key', (_, change, message) => {
  expect(() => read(change)).toThrow(message);
  expect(() => read(change)).toThrow(/2026-08-01\.yaml/);
});

test('a rule or step without words is an error', () => {
  const misspelt = { rules: { 'own.late.tlak': texts.rules['own.late.talk'] } };
  expect(() => read({}, misspelt)).toThrow(
    /rules\[0\]\.id: expected .*words.*"own\.late\.talk"; the nearest is "own\.late\.tlak"/,
  );
  const strange = withRule({ actions: ['act.talk-parent'] });
  expect(() => read(strange)).toThrow(
    /rules\[0\]\.actions\[0\]: expected a step of the catalogue.*nearest is "act\.talk-parents"/,
  );
});

test('rules that wait for each other are an error', () => {
  const other = { ...rule, id: 'own.late.other', givesWayTo: ['own.late.talk'] };
  const waiting = { ...rule, count: { measure: 'facts', when: { any: [{ signal: other.id }] } } };
  const words = { rules: { ...texts.rules, [other.id]: texts.rules['own.late.talk'] } };
  expect(() => read({ rules: [rule, other] }, words)).not.toThrow();
  expect(() => read({ rules: [waiting, other] }, words)).toThrow(
    /own\.late\.talk.*own\.late\.other.*own\.late\.talk/,
  );
});

test('a rule about a pupil cannot ask about a task of the school', () => {
  const task = { ...rule, id: 'own.weekly', type: 'CYCLE', count: { measure: 'flag' } };
  const asking = { ...rule, requires: [{ signal: task.id }] };
  const words = { rules: { ...texts.rules, [task.id]: texts.rules['own.late.talk'] } };
  expect(() => read({ rules: [asking, task] }, words)).toThrow(/own\.weekly/);
});

test('a key that stands twice is an error', () => {
  read();
  writeFileSync(join(folder, '2026-08-01.yaml'), 'id: own\nid: own\n');
  expect(() => readPack(folder, catalogue)).toThrow(/2026-08-01\.yaml is not valid/);
});

const said = (badge: string, why = 'x') => ({ rules: { 'own.late.talk': { badge, why } } });

test.each([
  ['veel te veel woorden voor een badge'],
  ['{value} {value|schooldag|schooldagen} achter elkaar'],
])('words that do not fit on a badge are an error: %s', (badge) =>
  expect(() => read({}, said(badge))).toThrow(/rules.*badge: expected at most 24/),
);

test.each([
  ['{figure}× te laat', 'x', /badge: expected no other name/],
  ['Te laat', 'Uiterlijk {due}.', /why: expected in braces only value, figure, upper, from, to/],
  ['Te laat', '{value|keer} te laat.', /why: expected in braces/],
])('a name that words cannot have is an error: %s, %s', (badge, why, message) =>
  expect(() => read({}, said(badge, why))).toThrow(message),
);

test('words name an upper figure only where there is one', () => {
  const words = said('{value}× te laat', 'Van {figure} tot en met {upper} keer.');
  expect(() => read({}, words)).toThrow(/rules\[0\]\.atMost: expected a figure/);
  expect(() => read(withRule({ atMost: 7 }), words)).not.toThrow();
});
