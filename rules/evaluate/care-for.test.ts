import { describe, expect, test } from 'vitest';
import type { ConsentRule, Partner } from './care.ts';
import { type Ages, agesOn, consentFor, partnersFor } from './care-for.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { day, pack } from './rules.fixture.ts';

const said = (id: string, rule: Partial<ConsentRule> = {}): ConsentRule => ({
  id,
  about: 'share',
  at: [],
  from: null,
  below: null,
  residences: null,
  section: 'Bijlage 4',
  sentence: `Zin van ${id}.`,
  ...rule,
});
const step = (consent: CompiledPack['actions'][string]['consent']) => ({
  label: 'Bel',
  who: 'mentor',
  consent,
  content: [],
});

const BY_AGE = { under12: '-12', from12: '12', from16: '16', from18: '18', unknown: 'any' };
function own(consent: ConsentRule[]): CompiledPack {
  const nothing = pack([]);
  return {
    ...nothing,
    actions: { 'act.share': step('share'), 'act.talk': step('talk'), 'act.log': step(null) },
    consent,
    consentByAge: { ...nothing.consentByAge, share: BY_AGE },
  };
}

function adviceFor(
  consent: ConsentRule[],
  ages: Ages | null = null,
  action = 'act.share',
  residence: Parameters<typeof consentFor>[3] = 'tilburg',
) {
  const advice = consentFor(own(consent), action, ages, residence);
  return advice && { what: advice.what, says: advice.fromDocument.map(({ id }) => id) };
}

const rules = [
  said('under-12', { below: 12 }),
  said('12-15', { from: 12, below: 16 }),
  said('from-16', { from: 16 }),
  said('under-18', { below: 18 }),
  said('any-age'),
];

describe('by age on the day itself', () => {
  const asOf = day('2026-11-20');
  test.each<[string, string | null, string, string[]]>([
    [
      'the day before the twelfth birthday',
      '2014-11-21',
      '-12',
      ['under-12', 'under-18', 'any-age'],
    ],
    ['twelve', '2014-11-20', '12', ['12-15', 'under-18', 'any-age']],
    ['fifteen', '2010-11-21', '12', ['12-15', 'under-18', 'any-age']],
    ['sixteen', '2010-11-20', '16', ['from-16', 'under-18', 'any-age']],
    ['seventeen', '2008-11-21', '16', ['from-16', 'under-18', 'any-age']],
    ['eighteen', '2008-11-20', '18', ['from-16', 'any-age']],
    ['nobody said', null, 'any', ['under-12', '12-15', 'from-16', 'under-18', 'any-age']],
  ])('%s', (_, birthDate, what, says) => {
    const birth = birthDate === null ? null : day(birthDate);
    expect(adviceFor(rules, agesOn(birth, asOf))).toEqual({ what, says });
  });
});

describe('by ages of which more than one is possible', () => {
  test.each<[Ages, string, string[]]>([
    [{ from: 0, below: 12 }, '-12', ['under-12', 'under-18', 'any-age']],
    [{ from: 12, below: 16 }, '12', ['12-15', 'under-18', 'any-age']],
    [{ from: 16, below: 18 }, '16', ['from-16', 'under-18', 'any-age']],
    [{ from: 18, below: null }, '18', ['from-16', 'any-age']],
    // Eleven or twelve: nothing is said of one that does not hold of the other.
    [{ from: 11, below: 13 }, 'any', ['under-12', '12-15', 'under-18', 'any-age']],
    [{ from: 17, below: null }, 'any', ['from-16', 'under-18', 'any-age']],
  ])('%o', (ages, what, says) => expect(adviceFor(rules, ages)).toEqual({ what, says }));
});

describe('what a document says', () => {
  test('at steps of its class, and at the steps that it names', () => {
    const rules = [said('class'), said('named', { about: null, at: ['act.talk'] })];
    expect(adviceFor(rules)?.says).toEqual(['class']);
    expect(adviceFor(rules, null, 'act.talk')?.says).toEqual(['named']);
  });
  test('about a step that itself asks nothing', () =>
    expect(adviceFor([said('named', { about: null, at: ['act.log'] })], null, 'act.log')).toEqual({
      what: null,
      says: ['named'],
    }));
  test('nothing at any step when it stands apart', () =>
    expect(adviceFor([said('apart', { about: null })], null, 'act.log')).toBeNull());
  test('only in its own municipalities', () => {
    const rules = [said('here', { residences: ['rijswijk'] })];
    expect(adviceFor(rules, null, 'act.share', 'rijswijk')?.says).toEqual(['here']);
    expect(adviceFor(rules, null, 'act.share', 'den-haag')?.says).toEqual([]);
  });
  test('with its sentence and section', () =>
    expect(consentFor(own([said('x')]), 'act.share', null, 'tilburg')?.fromDocument).toEqual([
      { id: 'x', sentence: 'Zin van x.', section: 'Bijlage 4' },
    ]));
});

test('partners under the name that is used where the pupil lives', () => {
  const partner = (id: string, more: Partial<Partner> = {}): Partner => ({
    id,
    name: 'Jeugdhulp',
    names: {},
    residences: null,
    when: 'Bij zorgen.',
    section: '6',
    ...more,
  });
  const { partners: _, ...rest } = pack([]);
  const partners = [
    partner('a', { names: { rijswijk: 'Jeugdteam', 'den-haag': 'CJG' } }),
    partner('b', { residences: ['den-haag'] }),
  ];
  const namesIn = (residence: Parameters<typeof partnersFor>[1]) =>
    partnersFor({ ...rest, partners }, residence).map(({ id, name }) => `${id} ${name}`);
  expect(namesIn('rijswijk')).toEqual(['a Jeugdteam']);
  expect(namesIn('den-haag')).toEqual(['a CJG', 'b Jeugdhulp']);
  expect(namesIn('other')).toEqual(['a Jeugdhulp']);
});
