import { describe, expect, it, vi } from 'vitest';
import { checkPolicy } from '../../store/policy.ts';
import { invented } from '../profile/invented-school.fixture.ts';
import type { SchoolProfile } from '../profile/profile.ts';
import { managedSchools } from './managed-schools.ts';
import { schoolPolicy } from './school-policy.ts';

vi.mock('../../platform/managed-storage.ts', () => import('../../store/memory-managed.fixture.ts'));

/** What comes of a policy, whose items are given as what their JSON says; text is taken as it is. */
function under(values: Record<string, unknown[]>, ...stored: SchoolProfile[]) {
  const texts = Object.entries(values).map(([key, list]) => [
    key,
    list.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))),
  ]);
  const { schools, managed } = managedSchools(
    schoolPolicy(checkPolicy(Object.fromEntries(texts))),
    stored,
  );
  const told = managed.problems.map((one) => {
    if (!('problem' in one)) return '?';
    const { path, expected } = one.problem;
    const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
    return `${one.key}[${one.item}]${steps.join('')}: ${expected.form}`;
  });
  const locksOf = (id: string) => [...(managed.locks.get(id)?.parts ?? [])].sort();
  return { schools, school: schools[0]!, managed, told, locksOf };
}
const least = { version: 4, id: 'a', name: 'A', sector: 'po', municipality: 'tilburg' };
const code = { code: 'Z', kind: 'sick', excused: true };
const spec = {
  id: 'lijst',
  title: 'Lijst',
  kind: 'events',
  scope: 'group',
  when: {},
  rows: { as: 'table' },
};

describe('a school of a policy', () => {
  it('is made whole with what follows from it, and the defaults of a new school', () => {
    const { schools, managed, told, locksOf } = under({ schools: [least] });
    expect(told).toEqual([]);
    expect(schools).toMatchObject([
      {
        ...least,
        protocol: 'tilburg',
        protocolVersion: null,
        role: 'teacher',
        origins: [],
        calendar: { region: 'zuid', checkedFor: null },
        timetable: { mon: [{ part: 'am' }, { part: 'pm' }] },
      },
    ]);
    expect([...managed.schools]).toEqual(['a']);
    expect(locksOf('a')).toEqual(['municipality', 'name', 'sector']);
  });

  it('holds over what is stored in the parts that it names, by the key in settings', () => {
    const named = { name: 'Nieuw', codes: [], settings: { 'statutory.pack': false } };
    const own = { ...invented, settings: { 'statutory.pack': true, 'late.talkFrom': 5 } };
    const { schools, locksOf } = under({ schools: [{ version: 4, id: own.id, ...named }] }, own);
    const settings = { 'statutory.pack': false, 'late.talkFrom': 5 };
    expect(schools).toEqual([{ ...own, name: 'Nieuw', codes: [], settings }]);
    expect(locksOf(own.id)).toEqual(['codes', 'name', 'settings.statutory.pack']);
  });

  it('leaves open what it says: start values, which give way to what is stored', () => {
    const named = { role: 'teacher', settings: { 'late.talkFrom': 9, 'statutory.pack': false } };
    const item = { ...least, ...named, id: invented.id, open: ['role', 'settings.late.talkFrom'] };
    const fresh = under({ schools: [item] });
    expect(fresh.school).toMatchObject(named);
    const own = { ...invented, settings: { 'late.talkFrom': 5 } };
    const { school, locksOf } = under({ schools: [item] }, own);
    expect(school.role).toBe('support');
    expect(school.settings).toEqual({ 'late.talkFrom': 5, 'statutory.pack': false });
    const locks = ['municipality', 'name', 'sector', 'settings.statutory.pack'];
    expect(locksOf(own.id)).toEqual(locks);
    expect(under({ schools: [{ ...item, open: ['settings'] }] }, own).school.settings).toEqual(
      own.settings,
    );
  });

  it('of an older version names only what stands in it', () => {
    const { school, told, locksOf } = under({ schools: [{ ...least, version: 1 }] });
    expect(told).toEqual([]);
    expect(school.version).toBe(4);
    expect(locksOf('a')).toEqual(['municipality', 'name', 'sector']);
  });

  it('has the timetable of its sector, also where another is stored', () => {
    const vo = { ...least, id: invented.id, sector: 'vo' };
    expect(under({ schools: [vo] }, invented).school).toMatchObject({
      sector: 'vo',
      timetable: {},
    });
    const start = { ...vo, timetable: { mon: 7 }, open: ['timetable'] };
    expect(under({ schools: [start] }, invented).school.timetable).toEqual({ mon: 7 });
  });

  it.each<[string, unknown, string[]]>([
    ['no JSON', '{"id": ', ['schools[0]: json']],
    ['what goes on inside itself', '['.repeat(100_000), ['schools[0]: json']],
    ['a list', [least], ['schools[0]: object']],
    ['null', 'null', ['schools[0]: object']],
    ['a newer version', { ...least, version: 5, x: 1 }, ['schools[0].version: version']],
    ['no version', { ...least, version: undefined }, ['schools[0].version: version']],
    [
      'a version that is a word',
      { ...least, version: 'toString' },
      ['schools[0].version: version'],
    ],
    ['no id', { ...least, id: undefined }, ['schools[0].id: text']],
    ['an empty id', { ...least, id: ' ' }, ['schools[0].id: text']],
    [
      'neither name nor sector nor municipality',
      { version: 4, id: 'a' },
      [
        'schools[0].sector: one-of',
        'schools[0].name: text',
        'schools[0].municipality: one-of',
        'schools[0].protocol: protocol',
        'schools[0].calendar.region: one-of',
      ],
    ],
    [
      'a municipality from which nothing follows',
      { ...least, municipality: 'other' },
      ['schools[0].protocol: protocol', 'schools[0].calendar.region: one-of'],
    ],
    [
      'a wrong day',
      { ...least, calendar: { ...invented.calendar, freeDays: ['2026-11-06', 'x', '2026-02-30'] } },
      ['schools[0].calendar.freeDays[1]: date', 'schools[0].calendar.freeDays[2]: date'],
    ],
    ['an unknown part', { ...least, colour: 'red' }, ['schools[0].colour: known-key']],
    [
      'a timetable without a sector',
      { ...least, sector: undefined, timetable: {} },
      ['schools[0].sector: one-of'],
    ],
    ['no list of what is open', { ...least, open: 'role' }, ['schools[0].open: list']],
    ['an unknown part open', { ...least, open: ['role', 'rol'] }, ['schools[0].open[1]: one-of']],
    [
      'a timetable that is locked and a sector that is not',
      { ...least, timetable: {}, open: ['sector'] },
      ['schools[0].open[0]: one-of'],
    ],
    [
      'a wrong start value, though another is stored',
      { ...least, id: invented.id, role: 'boss', open: ['role'] },
      ['schools[0].role: one-of'],
    ],
    [
      'keys that every object has',
      '{"version":4,"id":"a","name":"A","sector":"po","municipality":"constructor","toString":1}',
      [
        'schools[0].municipality: one-of',
        'schools[0].protocol: protocol',
        'schools[0].calendar.region: one-of',
        'schools[0].toString: known-key',
      ],
    ],
  ])('that is %s is left out as a whole, and told', (_, item, problems) => {
    const own = under({ schools: [item] }, invented);
    expect(own.told.sort()).toEqual(problems.sort());
    expect(own.schools).toEqual([invented]);
    expect(own.managed.schools.size + own.managed.locks.size).toBe(0);
  });

  it('with the id of one before it is left out; the rest of the list holds', () => {
    const { schools, told } = under({
      schools: [least, { ...least, name: 'Twee' }, 'x', { ...least, id: 'b' }],
    });
    expect(schools.map(({ id, name }) => `${id} ${name}`)).toEqual(['a A', 'b A']);
    expect(told).toEqual(['schools[1].id: once', 'schools[2]: json']);
  });

  it('changes nothing of what every object has', () => {
    const { school, told } = under({
      schools: [
        JSON.stringify({ ...least, settings: { x: 1 } }).replace('"x":1', '"__proto__":{"x":1}'),
        '{"__proto__":{"version":4},"id":"b"}',
      ],
    });
    expect(({} as { x?: number }).x).toBeUndefined();
    expect(told).toContain('schools[1].version: version');
    if (school) expect(Object.getPrototypeOf(school.settings)).toBe(Object.prototype);
  });
});

describe('codes and mappings of a policy', () => {
  const lineOf = ({ codes }: SchoolProfile, name: string) =>
    codes.filter((line) => line.code === name).map(({ kind }) => kind);

  it('come to one school or to every school, each locked by itself', () => {
    const late = { code: 'TL', label: 'Te laat', kind: 'late', excused: null };
    const { schools, told, locksOf } = under(
      {
        schools: [least],
        codebooks: [
          { school: null, codes: [late] },
          { school: 'a', codes: [code] },
        ],
        mappings: [{ school: 'a', origin: 'https://a.example', spec }],
      },
      invented,
    );
    expect(told).toEqual([]);
    const [a, linde] = schools as [SchoolProfile, SchoolProfile];
    expect(a.codes).toEqual([
      { ...late, from: 'file', confirmedOn: null },
      { ...code, label: null, from: 'file', confirmedOn: null },
    ]);
    expect(a.mappings).toMatchObject([{ origin: 'https://a.example', spec }]);
    expect(locksOf('a')).toEqual(
      expect.arrayContaining(['code tl – te laat', 'code z', `mapping ${a.mappings[0]!.id}`]),
    );
    expect(linde.codes).toHaveLength(3);
    expect(linde.mappings).toEqual([]);
    expect(locksOf(invented.id)).toEqual(['code tl – te laat']);
  });

  it('take the place of what is stored, in its place; what is nearer goes before what is farther', () => {
    const all = { school: null, codes: [{ ...code, label: 'Ziek', kind: 'medical' }] };
    const here = { school: invented.id, codes: [{ ...code, label: 'ZIEK ', kind: 'leave' }] };
    expect(under({ codebooks: [all] }, invented).school.codes.map(({ kind }) => kind)).toEqual([
      'medical',
      'late',
    ]);
    const both = under({ codebooks: [here, all] }, invented);
    expect(both.told).toEqual([]);
    expect(both.school.codes.map(({ kind }) => kind)).toEqual(['leave', 'late']);
    const named = { ...least, id: invented.id, codes: invented.codes };
    expect(under({ schools: [named], codebooks: [here] }, invented).school.codes).toEqual(
      invented.codes,
    );
    expect(
      under({ schools: [{ ...named, open: ['codes'] }], codebooks: [here] }).school.codes,
    ).toMatchObject([{ kind: 'leave' }, { kind: 'late' }]);
  });

  it.each<[string, unknown, string[]]>([
    ['no JSON', 'x', ['codebooks[0]: json']],
    ['no school', { codes: [] }, ['codebooks[0].school: text']],
    ['no codes', { school: null }, ['codebooks[0].codes: list']],
    ['a school that is nowhere', { school: 'de-lind', codes: [] }, ['codebooks[0].school: one-of']],
    ['more keys', { school: null, codes: [], x: 1 }, ['codebooks[0].x: known-key']],
    [
      'wrong codes',
      { school: null, codes: [code, { ...code, code: '', kind: 'ziek', colour: 1 }] },
      [
        'codebooks[0].codes[1].code: text',
        'codebooks[0].codes[1].colour: known-key',
        'codebooks[0].codes[1].kind: one-of',
      ],
    ],
    [
      'a code twice',
      { school: null, codes: [code, { ...code, code: 'z' }] },
      ['codebooks[0].codes[1].code: once'],
    ],
    [
      'words of a pupil',
      { school: null, codes: [{ ...code, label: 'sinds 12-11-2026' }] },
      ['codebooks[0].codes[0].label: page-word'],
    ],
  ])('with %s are left out as a whole, and told', (_, item, problems) => {
    const { school, told, managed } = under({ codebooks: [item] }, invented);
    expect(told.sort()).toEqual(problems);
    expect(school).toEqual(invented);
    expect(managed.locks.size).toBe(0);
  });

  it('that an item before says too are left out with their whole item', () => {
    const item = { school: null, codes: [code] };
    const mapping = { school: null, origin: 'https://a.example', spec };
    const { told, school } = under(
      {
        codebooks: [item, { school: null, codes: [{ ...code, code: 'X' }, code] }],
        mappings: [mapping, { ...mapping, school: invented.id }, mapping],
      },
      invented,
    );
    expect(told).toEqual(['codebooks[1].codes[1].code: once', 'mappings[2].spec.id: once']);
    expect(lineOf(school, 'X')).toEqual([]);
    expect(school.mappings).toHaveLength(1);
  });

  it.each<[string, object, string[]]>([
    ['no site', { origin: undefined }, ['mappings[0].origin: origin']],
    ['a page for a site', { origin: 'https://a.example/x' }, ['mappings[0].origin: origin']],
    ['no view', { spec: undefined }, ['mappings[0].spec: object']],
    ['half a view', { spec: { ...spec, kind: 'x' } }, ['mappings[0].spec.kind: one-of']],
    ['a wrong day', { madeOn: 'x' }, ['mappings[0].madeOn: date']],
    [
      'a name that is none',
      { spec: { ...spec, id: { toString: 1 } } },
      ['mappings[0].spec.id: short-text'],
    ],
    ['an id', { id: 'x' }, ['mappings[0].id: known-key']],
  ])('of a page with %s are left out, and told', (_, change, problems) => {
    const item = { school: null, origin: 'https://a.example', spec, ...change };
    const { school, told } = under({ mappings: [item] }, invented);
    expect(told).toEqual(problems);
    expect(school).toEqual(invented);
  });
});

describe('a version of a protocol in the policy', () => {
  it('holds for every school with that protocol that names none itself', () => {
    const own = { ...least, id: 'b', protocolVersion: '2024-08-01' };
    const { schools, locksOf } = under(
      { schools: [least, own], packVersions: ['tilburg 2020-09-01'] },
      invented,
    );
    const versions = schools.map(({ id, protocolVersion }) => `${id} ${protocolVersion}`);
    expect(versions).toEqual(['a 2020-09-01', 'b 2024-08-01', 'de-linde null']);
    expect(locksOf('a')).toContain('protocolVersion');
    expect(locksOf(invented.id)).toEqual([]);
  });

  it.each([
    'tilburg',
    'tilburg 2020-9-1',
    'law 2020-08-01',
    ' tilburg 2020-09-01',
    'a 2020-09-01 b',
  ])('is not “%s”', (text) => {
    expect(under({ packVersions: [text] }, invented).told).toEqual([
      'packVersions[0]: protocol-version',
    ]);
  });

  it('stands once in the list', () => {
    const twice = ['tilburg 2020-09-01', 'tilburg 2026-08-01'];
    expect(under({ packVersions: twice }, invented).told).toEqual(['packVersions[1]: once']);
  });
});
