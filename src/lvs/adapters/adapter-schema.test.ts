import { expect, it } from 'vitest';
import { checkAdapter } from './adapter-schema.ts';

const view = {
  id: 'lijst',
  title: 'Verzuim van één leerling',
  kind: 'events',
  scope: 'pupil',
  when: { path: '/leerling/*', shows: ['table.verzuim'] },
  rows: { as: 'table' },
};
const adapter = {
  id: 'voorbeeld',
  system: 'Voorbeeld',
  hosts: ['*.lvs.example'],
  notHosts: ['www.lvs.example'],
  restsOn: { basis: 'assumption', date: '2026-11-20', note: 'Zelf bedacht.' },
  views: [view],
};
const issuesOf = (data: unknown) => {
  const checked = checkAdapter(data);
  return 'issues' in checked
    ? checked.issues.map(({ path, message }) => `${path}: ${message}`)
    : [];
};
const withView = (more: object) => ({ ...adapter, views: [{ ...view, ...more }] });

it('takes an adapter that is in order, as it is', () => {
  expect(checkAdapter(adapter)).toEqual({ adapter });
  expect(issuesOf({ ...adapter, views: [] })).toEqual([]);
  expect(issuesOf({ ...adapter, hosts: [], notHosts: [] })).toEqual([]);
});

it.each<[string, unknown, string]>([
  ['nothing', null, ': expected object (found null)'],
  ['no id', { ...adapter, id: undefined }, 'id: expected string (found nothing)'],
  [
    'a misspelled key, and names the nearest',
    { ...adapter, restOn: adapter.restsOn },
    'restOn: expected no other keys than $schema, id, system, hosts, notHosts, restsOn, views, painted, login (found "restOn"; the nearest is "restsOn")',
  ],
  [
    'a date that does not exist',
    { ...adapter, restsOn: { ...adapter.restsOn, date: '2026-02-30' } },
    'restsOn.date: expected a date as YYYY-MM-DD (found "2026-02-30")',
  ],
  [
    'an address for a host',
    { ...adapter, hosts: ['https://lvs.example/'], notHosts: [] },
    'hosts[0]: expected a host name such as lvs.example or *.lvs.example (found "https://lvs.example/")',
  ],
  [
    'an exception to nothing',
    { ...adapter, notHosts: ['www.other.example'] },
    'notHosts[0]: expected one that hosts would match (found "www.other.example")',
  ],
  [
    'a misspelled field in a view',
    withView({ fields: [{ field: 'pupli', headers: ['naam'] }] }),
    'views[0].fields[0].field: expected "pupil" or',
  ],
  [
    'a kind that is none',
    withView({ kind: 'event' }),
    'views[0].kind: expected "events" or "history" or "matrix" or "register" or "totals" (found "event"; the nearest is "events")',
  ],
  [
    'a selector that is none',
    withView({ loading: ['[data-x'] }),
    'views[0].loading[0]: expected a CSS selector, at most 300 characters (found "[data-x")',
  ],
  [
    'two views with one id',
    { ...adapter, views: [view, view] },
    'views[1].id: expected an id of its own (found "lijst")',
  ],
  [
    'a view that is open on every page',
    withView({ when: {} }),
    'views[0].when: expected path, shows or headers (found none)',
  ],
  [
    'a view at any host without marks of its own',
    { ...withView({ when: { path: '/leerling/*' } }), hosts: [], notHosts: [] },
    'views[0].when: expected shows or headers, since no host tells (found neither)',
  ],
  [
    'nothing to go by',
    { ...adapter, hosts: [], notHosts: [], views: [] },
    'hosts: expected a host',
  ],
  ['views of what is painted', { ...adapter, painted: true }, 'painted: expected no views'],
])('refuses %s', (_, data, said) => {
  expect(issuesOf(data).map((issue) => issue.slice(0, said.length))).toContain(said);
});
