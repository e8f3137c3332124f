import { describe, expect, it, vi } from 'vitest';
import { invented } from '../profile/invented-school.fixture.ts';
import type { SchoolProfile } from '../profile/profile.ts';
import { least, under } from './under-policy.fixture.ts';

vi.mock('../../platform/managed-storage.ts', () => import('../../store/memory-managed.fixture.ts'));

const code = { code: 'Z', kind: 'sick', excused: true };
const spec = {
  id: 'lijst',
  title: 'Lijst',
  kind: 'events',
  scope: 'group',
  when: {},
  rows: { as: 'table' },
};

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
