import { describe, expect, it } from 'vitest';
import type { ViewSpec } from './view-spec.ts';
import { checkViewSpec } from './view-spec-schema.ts';

const least: ViewSpec = {
  id: 'lijst',
  title: 'Lijst met absenties',
  kind: 'events',
  scope: 'group',
  when: {},
  rows: { as: 'table' },
};

/** A view in which everything that a view may say is said. */
const whole: ViewSpec = {
  ...least,
  when: { path: '/leerling/*/absenties', shows: ['app-list'], headers: ['naam', 'datum'] },
  loading: ['.skeleton'],
  rows: { as: 'split', at: 'x-grid >>> div', head: '[data-test="head"]', body: ':has(> tbody)' },
  fields: [
    { field: 'pupil', headers: ['naam'], required: true },
    { field: 'code', index: 3, from: 'title', words: { ziek: 'Z' } },
    { field: 'part', at: 'td:nth-child(2)', piece: { by: ' ', at: -1 } },
    { field: 'group', at: 'h2', around: 'section' },
    { field: 'kind', from: 'classes', words: { 'is-late': 'Te laat' } },
  ],
  page: [{ field: 'when', at: 'h1', from: 'aria-label' }],
  gaps: { filtered: true, paged: ['nav[aria-label="Pagina’s"]'] },
  unsaved: ['.dirty'],
  empty: ['geen absenties'],
  noReason: ['onbekend'],
  notion: 'report',
  silence: 'present',
  dates: { order: 'month-day', year: 'school-year' },
  todayComplete: { after: '09:30' },
};

/** The problems as `path: form`. */
function problemsOf(changes: Record<string, unknown>): string[] {
  const checked = checkViewSpec({ ...least, ...changes });
  if ('spec' in checked) return [];
  return checked.problems.map(({ path, expected }) => `${path.join('.')}: ${expected.form}`);
}

describe('checkViewSpec', () => {
  it.each([
    ['the least', least],
    ['everything', whole],
    ['another end of today', { ...whole, todayComplete: { shows: ['.done'] } }],
  ])('gives back %s as it is', (_, spec) => {
    expect(checkViewSpec(spec)).toEqual({ spec });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown key', { colour: 1 }, 'colour: known-key'],
    ['an unknown key in a part', { when: { hash: '#x' } }, 'when.hash: known-key'],
    ['a key of another kind of rows', { rows: { as: 'table', head: 'x' } }, 'rows.head: known-key'],
    ['an unknown kind of rows', { rows: { as: 'list' } }, 'rows.as: one-of'],
    ['no rows', { rows: undefined }, 'rows: object'],
    ['rows without a place', { rows: { as: 'blocks' } }, 'rows.at: selector'],
    ['an unknown kind', { kind: 'calendar' }, 'kind: one-of'],
    ['no title', { title: ' ' }, 'title: short-text'],
    ['a title as long as a remark', { title: 'x'.repeat(81) }, 'title: short-text'],
    ['an address with a site', { when: { path: 'https://a.example/' } }, 'when.path: path-pattern'],
    ['an empty list', { loading: [] }, 'loading: some'],
    ['an endless list', { empty: Array(41).fill('niets') }, 'empty: some'],
    ['text for a list', { loading: '.x' }, 'loading: list'],
    ['a field without a place', { fields: [{ field: 'code' }] }, 'fields.0: place'],
    [
      'a place on the page that is none',
      { page: [{ field: 'pupil', headers: ['naam'] }] },
      'page.0: place',
    ],
    ['an unknown field', { fields: [{ field: 'colour', index: 1 }] }, 'fields.0.field: one-of'],
    ['half a column', { fields: [{ field: 'code', index: 1.5 }] }, 'fields.0.index: whole'],
    [
      'a meaning that is no text',
      { fields: [{ field: 'code', index: 1, words: { ziek: 1 } }] },
      'fields.0.words.ziek: short-text',
    ],
    [
      'a word as long as a remark',
      { fields: [{ field: 'code', index: 1, words: { ['x'.repeat(61)]: 'Z' } }] },
      `fields.0.words.${'x'.repeat(61)}: short-text`,
    ],
    [
      'an unknown key of a piece',
      { fields: [{ field: 'code', index: 1, piece: { by: ' ', at: 0, of: 2 } }] },
      'fields.0.piece.of: known-key',
    ],
    ['marks that are none', { gaps: { paged: false } }, 'gaps.paged: true-or-selectors'],
    ['an unknown gap', { gaps: { hidden: true } }, 'gaps.hidden: known-key'],
    [
      'an hour that does not exist',
      { todayComplete: { after: '24:00' } },
      'todayComplete: today-complete',
    ],
    [
      'two ends of today',
      { todayComplete: { after: '09:00', shows: ['x'] } },
      'todayComplete: today-complete',
    ],
  ])('refuses %s', (_, changes, problem) => {
    expect(problemsOf(changes)).toEqual([problem]);
  });

  it.each(['a[', 'a"', 'a)', '(a', '{}', 'a;b', '<b>', '', ' >>> a', `a${'b'.repeat(300)}`])(
    'refuses the selector %j',
    (at) => {
      expect(problemsOf({ rows: { as: 'table', at } })).toEqual(['rows.at: selector']);
    },
  );

  it.each([null, 'text', [], 7])('refuses %j for a view', (data) => {
    expect(checkViewSpec(data)).toMatchObject({
      problems: [{ path: [], expected: { form: 'object' }, found: data }],
    });
  });

  it('tells what stood there, and which words could', () => {
    expect(checkViewSpec({ ...least, silence: 'yes', dates: { yaer: 'period' } })).toEqual({
      problems: [
        {
          path: ['silence'],
          expected: { form: 'one-of', allowed: ['present', 'nothing'] },
          found: 'yes',
        },
        {
          path: ['dates', 'yaer'],
          expected: { form: 'known-key', allowed: ['order', 'year'] },
          found: 'yaer',
        },
      ],
    });
  });

  it('takes names that every object has for words like any other', () => {
    const words = JSON.parse('{"constructor":"Z","__proto__":"Y"}');
    expect(problemsOf({ fields: [{ field: 'code', index: 1, words }] })).toEqual([]);
  });
});
