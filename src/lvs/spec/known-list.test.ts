import { describe, expect, it } from 'vitest';
import { page } from '../../../test/support/page.ts';
import { READ_WITH } from '../../../test/support/read-with.ts';
import { table } from '../../../test/support/table.ts';
import type { ViewSpec } from '../../store/view-spec.ts';
import { knownList } from './known-list.ts';

const HEAD = 'Leerling|Datum|Code';
const LIST = table(HEAD, 'Kees de Boer|1-9-2026|Z');
/** Of the page at `/groep`. */
const VIEW: ViewSpec = {
  id: 'lijst',
  title: 'Lijst',
  kind: 'events',
  scope: 'group',
  when: { path: '/groep' },
  rows: { as: 'table' },
};

/** The id of the view and its number of rows, or why there is none. */
function found(body: string, ...views: Partial<ViewSpec>[]): string | null {
  const known = views.map((more) => ({
    spec: { ...VIEW, ...more },
    source: { by: 'adapter', id: 'lvs', view: more.id ?? 'lijst' } as const,
  }));
  const list = knownList(page(body), { ...READ_WITH, views: known });
  return list === null || typeof list === 'string'
    ? list
    : `${list.source.view} ${list.grid.rows.length}`;
}

describe('which view is open', () => {
  it.each<[string, ViewSpec['when'], string | null]>([
    ['by its address', { path: '/groep' }, 'lijst 1'],
    ['by any piece of it', { path: '/*' }, 'lijst 1'],
    ['not at another address', { path: '/leerling/*' }, null],
    ['not one piece for two', { path: '/groep/*' }, null],
    ['by a mark', { shows: ['table'] }, 'lijst 1'],
    ['not without all marks', { shows: ['table', 'x-lijst'] }, null],
    ['by headers, however they are written', { headers: ['DATUM:', 'code'] }, 'lijst 1'],
    ['not without one of them', { headers: ['datum', 'reden'] }, null],
    ['not by headers at another address', { path: '/elders', headers: ['datum'] }, null],
  ])('%s', (_, when, expected) => {
    expect(found(LIST, { when })).toBe(expected);
  });

  it.each([
    ['/groep#/leerling/*', '#/leerling/7', 'lijst 1'],
    ['/groep#/leerling/*', '#/leerling/7/verzuim', null],
    ['/groep#/leerling/**', '#/leerling/7/verzuim', 'lijst 1'],
    ['/groep#/leerling/*', '#/leerling/7?week=3', 'lijst 1'],
  ])('%s at %s', (path, hash, expected) => {
    const document = page(LIST);
    document.location.hash = hash;
    const spec = { ...VIEW, when: { path } };
    const source = { by: 'adapter', id: 'lvs', view: 'lijst' } as const;
    const list = knownList(document, { ...READ_WITH, views: [{ spec, source }] });
    expect(list && typeof list === 'object' ? `lijst ${list.grid.rows.length}` : list).toBe(
      expected,
    );
  });

  it('the first that is, and no other in its place when it cannot be read', () => {
    const first = { id: 'eerst', rows: { as: 'table', at: '.lijst' } } as const;
    expect(found(LIST, { id: 'een' }, { id: 'twee' })).toBe('een 1');
    expect(found(LIST, first, { id: 'twee' })).toBe('drift');
    expect(found(LIST, { id: 'elders', when: { path: '/elders' } }, { id: 'twee' })).toBe('twee 1');
  });
});

describe('a view that is open', () => {
  const wait = { loading: ['.wacht'] };

  it('waits while one of its marks of loading is shown', () => {
    expect(found(`<p class="wacht">…</p>${LIST}`, wait)).toBe('loading');
    expect(found(`<div class="weg"><p class="wacht">…</p></div>${LIST}`, wait)).toBe('lijst 1');
  });

  it.each<[string, string, Partial<ViewSpec>]>([
    ['its table is not there', '<p>Hallo</p>', {}],
    ['its table is hidden', `<div class="weg">${LIST}</div>`, {}],
    ['its table has no rows', table(HEAD), {}],
    ['there are two of it', LIST + LIST, {}],
    ['nothing says which day', table('Leerling|Code', 'Kees de Boer|Z'), {}],
    ['nothing says what', table('Leerling|Datum', 'Kees de Boer|1-9-2026'), {}],
    ['a required field is missing', LIST, { page: [{ field: 'code', at: 'h1', required: true }] }],
    ['its blocks are not there', LIST, { rows: { as: 'blocks', at: 'x-rij' } }],
    ['what says "nothing" is hidden', '<p class="weg">Geen rijen</p>', { empty: ['geen rijen'] }],
    ['"nothing" is only part of a sentence', '<p>Geen rijen meer</p>', { empty: ['geen rijen'] }],
  ])('is drift when %s', (_, body, more) => {
    expect(found(body, more)).toBe('drift');
  });

  it('is drift when its headers are there and its rows do not fit under them', () => {
    const when = { headers: ['leerling', 'code'] };
    const rows = { as: 'split', at: 'div', head: '.kop', body: '.rijen' } as const;
    const head =
      '<table class="kop"><thead><tr><th>Leerling</th><th>Code</th></tr></thead></table>';
    const body = '<table class="rijen"><tr><td>Kees</td><td>1-9-2026</td><td>Z</td></tr></table>';
    expect(found(`<div>${head}${body}</div>`, { when, rows })).toBe('drift');
    expect(found(`<div>${body}</div>`, { when, rows })).toBeNull();
  });

  it('has nothing in it where the page says so itself', () => {
    expect(found('<p>Geen rijen.</p>', { empty: ['Geen rijen.'] })).toBe('lijst 0');
  });
});
