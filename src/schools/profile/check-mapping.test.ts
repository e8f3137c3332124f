import { describe, expect, it } from 'vitest';
import type { ViewSpec } from '../../store/view-spec.ts';
import { checkProfile } from './check-profile.ts';
import { invented } from './invented-school.fixture.ts';
import { wordsToConfirm } from './mapping-words.ts';

const spec: ViewSpec = {
  id: 'lijst',
  title: 'Absenties van een leerling',
  kind: 'history',
  scope: 'pupil',
  when: { path: '/leerling/*/absenties', headers: ['datum', 'soort melding'] },
  rows: { as: 'table', at: '[aria-label="Overzicht"] [data-test="rows"] table' },
  fields: [
    { field: 'date', headers: ['datum'] },
    { field: 'code', headers: ['Soort  melding'], words: { ziekgemeld: 'Ziek' } },
  ],
  noReason: ['nog onbekend'],
};
const mapping = { id: 'm', origin: 'https://lvs.example', spec, madeOn: '2026-11-20' };

/** The problems of a school with this mapping, as `path: form`. */
function problemsOf(changes: object): string[] {
  const checked = checkProfile({ ...invented, mappings: [{ ...mapping, ...changes }] });
  if ('profile' in checked) return [];
  return checked.problems.map(({ path, expected }) => `${path.join('.')}: ${expected.form}`);
}
const with_ = (part: Partial<ViewSpec>) => ({ spec: { ...spec, ...part } });

describe('a mapping of a school', () => {
  it('is taken as it is', () => {
    const profile = { ...invented, mappings: [mapping] };
    expect(checkProfile(profile)).toEqual({ profile });
  });

  it.each<[string, object, string]>([
    ['a site with a page', { origin: 'https://lvs.example/x' }, 'mappings.0.origin: origin'],
    ['a day that is none', { madeOn: '20-11-2026' }, 'mappings.0.madeOn: date'],
    ['an unknown key', { pupil: 'x' }, 'mappings.0.pupil: known-key'],
    ['no view', { spec: null }, 'mappings.0.spec: object'],
    [
      'a wrong view',
      with_({ rows: { as: 'table', at: 'a[' } }),
      'mappings.0.spec.rows.at: selector',
    ],
  ])('is refused with %s', (_, changes, problem) => {
    expect(problemsOf(changes)).toEqual([problem]);
  });

  it.each<[string, object, string]>([
    [
      'a date for a header',
      with_({ when: { headers: ['ma 12 okt'] } }),
      'when.headers.0: page-word',
    ],
    ['another date', with_({ empty: ['niets op 3/11'] }), 'empty.0: page-word'],
    [
      'a number in the address',
      with_({ when: { path: '/leerling/20417' } }),
      'when.path: no-number',
    ],
    ['a number in a place', with_({ unsaved: ['#row-20417'] }), 'unsaved.0: no-number'],
    [
      'a remark for a word',
      with_({ noReason: ['moeder belt terug als zij het weet'] }),
      'noReason.0: page-word',
    ],
    [
      'a number for a header',
      with_({ fields: [{ field: 'code', headers: ['20417'] }] }),
      'fields.0.headers.0: page-word',
    ],
    [
      'a remark that means a code',
      with_({ fields: [{ field: 'code', index: 1, words: { 'ziek op 3-11': 'Z' } }] }),
      'fields.0.words.ziek op 3-11: page-word',
    ],
    ['a date in a title', with_({ title: 'Gesprek 3-11' }), 'title: page-word'],
    [
      'a date in an attribute',
      with_({ page: [{ field: 'when', at: '[title="ma 12 okt"]' }] }),
      'page.0.at: page-word',
    ],
  ])('is refused with %s, which may be about a pupil', (_, changes, problem) => {
    expect(problemsOf(changes)).toEqual([`mappings.0.spec.${problem}`]);
  });

  it('is refused beside one with the same id', () => {
    const checked = checkProfile({ ...invented, mappings: [mapping, mapping] });
    expect(checked).toMatchObject({
      problems: [{ path: ['mappings', 1, 'id'], expected: { form: 'once' } }],
    });
  });
});

it('asks a person about every word that is none of ours, once', () => {
  expect(wordsToConfirm(spec, ['datum', 'Ziek', 'leerling'])).toEqual([
    'Soort  melding',
    'ziekgemeld',
    'nog onbekend',
    'Overzicht',
  ]);
});
