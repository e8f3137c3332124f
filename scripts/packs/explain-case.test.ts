import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDay } from '../../rules/attendance/day.ts';
import type { PackLibrary } from '../../rules/evaluate/pack-choice.ts';
import { PROTOCOLS_FOLDER } from '../compile-packs.ts';
import { explainCase, explainOne } from './explain-case.ts';
import { readCatalogue, readPack } from './read-pack.ts';
import { withCase } from './with-case.ts';
import { writeSkeleton } from './write-skeleton.ts';

/** The pack that `npm run new:pack` makes: late three times, a flag, a guard and a step of a ladder. */
let library: PackLibrary;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'explain-'));
  const today = parseDay('2026-11-22')!;
  writeSkeleton({ id: 'own', title: 'Eigen', today, protocolsFolder: folder });
  library = { own: readPack(join(folder, 'own'), readCatalogue(PROTOCOLS_FOLDER)) };
});
afterAll(() => rmSync(folder, { recursive: true }));

const late = (date: string, excused: boolean | null = null) => ({
  date,
  part: 'day',
  kind: 'late',
  excused,
});
const example = {
  id: 'case-1',
  pack: 'own',
  asOf: '2026-09-11',
  school: { sector: 'vo', municipality: 'other', settings: {} },
  calendar: { holidays: [], freeDays: [], timetable: { mon: 6, tue: 6, wed: 6, thu: 6, fri: 6 } },
  coverage: { from: '2026-08-31', to: '2026-09-11' },
  pupil: { birthDate: '2012-01-01', municipality: null },
  records: [late('2026-09-01'), late('2026-09-02'), late('2026-09-03'), late('2026-09-04', true)],
  facts: {},
};
const explained = (change: object, rule?: string) =>
  withCase(JSON.stringify({ ...example, ...change }), library, (asked) =>
    rule === undefined ? explainCase(asked) : explainOne(asked, rule),
  );
/** The line with this label under this rule or step. */
const line = (text: unknown, under: string, label: string) =>
  new RegExp(`^${under}.*\\n(?:  .*\\n)*?  ${label} +(.*)$`, 'm').exec(String(text))?.[1];

describe('a case about a pupil', () => {
  test('a met rule with its count, window, days, guard and source', () => {
    const text = explained({});
    const of = (label: string) => line(text, 'own\\.late\\.talk: met, attention', label);
    expect(of('figure')).toBe('at least 3');
    // Of the school days from 1 August to 11 September, 31 August to 11 September were seen.
    expect(of('window')).toBe(
      '2026-08-01 to 2027-07-31; 10 of 30 school days up to 2026-09-11 covered',
    );
    expect(of('value')).toMatch(/^3 certain, no known upper limit/);
    expect(of('evidence')).toBe('2026-09-01, 2026-09-02, 2026-09-03');
    expect(of('excluded')).toBe('2026-09-04 (excused)');
    expect(of('since')).toBe('2026-09-03');
    expect(of('guard')).toMatch(/^own\.talk\.contact-first blocks act\.talk-parents \(when not: /);
    expect(of('action')).toMatch(/^act\.contact-home: /);
    expect(of('source')).toMatch(/Te laat komen: «3 keer»/);
    expect(of('open')).toMatch(/goede reden mee\? – nee \(setting late\.excused\)/);
  });

  test('its place on the ladder with term and exit', () => {
    const text = explained({});
    expect(line(text, 'st\\.own\\.talk: Gesprek', 'since')).toBe('2026-09-03');
    // 14 days after 3 September
    expect(line(text, 'st\\.own\\.talk: Gesprek', 'due')).toBe('2026-09-17, in time');
    expect(line(text, 'st\\.own\\.talk: Gesprek', 'exit')).toMatch(/komt op tijd/);
  });

  test('consent, once a step asks it', () => {
    expect(explained({})).not.toMatch(/Consent for the steps/);
    const text = explained({ facts: { 'contact.log': ['2026-09-04'] } });
    expect(line(text, 'act\\.talk-parents \\(own\\)', 'ask')).toBeTruthy();
    expect(line(text, 'own\\.late\\.talk: met', 'guard')).toMatch(/does not stand/);
  });

  test.each<[string, object, RegExp]>([
    ['nothing counted', { records: [] }, /not met: 2\n.*own\.late\.talk +lates 0 of 3/],
    ['a flag', {}, /own\.concern\.signup +flag\.own\.concern\.signup is not set/],
    [
      'a talk',
      { facts: { 'talk.date': '2026-09-04' } },
      /over: 1\n.*own\.late\.talk +cleared by: talk logged/,
    ],
    [
      'dismissed',
      { facts: { 'flag.own.concern.signup': false } },
      /dismissed by a person: 1\n.*own\.concern\.signup/,
    ],
  ])('what keeps a rule out: %s', (_, change, text) =>
    expect(explained({ coverage: { from: '2026-08-01', to: '2026-09-11' }, ...change })).toMatch(
      text,
    ),
  );

  test('an own figure of the school', () => {
    const figures = { 'own.late.talk': { atLeast: 2 } };
    const text = explained({ school: { ...example.school, settings: { figures } } });
    expect(line(text, 'own\\.late\\.talk', 'setting')).toBe(
      'atLeast 2 by the setting figures; the pack says 3',
    );
  });

  test('one rule whole, also when it says nothing', () => {
    const text = explained({}, 'own.concern.signup');
    expect(text).toMatch(/^own\.concern\.signup: out, not met/);
    expect(line(text, 'own', 'words')).toMatch(/^Zorgen om de leerling/);
    expect(explained({}, 'own.late.talk')).toMatch(/cleared +by: talk logged/);
  });
});

test('a case about a school', () => {
  const text = explained({ scope: 'school' });
  expect(text).toMatch(/^Case case-1: school on 2026-09-11/);
  expect(text).toMatch(/Not asked: 2 rules about a pupil/);
  expect(text).not.toMatch(/ladder/);
});

test.each([
  [{ asOf: 'today' }, undefined, 'asOf', /^expected a/],
  [{}, 'own.late.tlak', '--rule', /nearest is "own\.late\.talk"/],
])('what is wrong is told as evaluate tells it: %j %s', (change, rule, path, message) =>
  expect(explained(change, rule)).toEqual({
    id: 'case-1',
    error: { path, message: expect.stringMatching(message) },
  }),
);
