import { expect, it } from 'vitest';
import { invented } from '../profile/invented-school.fixture.ts';
import type { PageMapping } from '../profile/page-mapping.ts';
import { viewsForSite } from './views-for-site.ts';

const HERE = 'https://a.example';
const view = { title: 'Lijst', kind: 'events', scope: 'group', when: {} } as const;
function mapping(id: string, madeOn: string, origin = HERE): PageMapping {
  return { id, origin, spec: { ...view, id: `v-${id}`, rows: { as: 'table' } }, madeOn };
}
const school = (origins: string[], ...mappings: PageMapping[]) => ({
  ...invented,
  origins,
  mappings,
});
const idsOf = (...schools: (typeof invented)[]) =>
  viewsForSite(schools, HERE).map(({ source }) => `${source.id} ${source.view}`);

it('gives what was taught at every school of the site, the newest first', () => {
  const one = school([HERE], mapping('old', '2026-09-01'), mapping('new', '2026-11-20'));
  const two = school([HERE, 'https://b.example'], mapping('mid', '2026-10-01'));
  expect(idsOf(one, two)).toEqual(['new v-new', 'mid v-mid', 'old v-old']);
});

it('gives those of the policy before what was taught here, however new', () => {
  const here = school([HERE], mapping('a', '2026-11-20'), mapping('policy b', '2000-01-01'));
  expect(idsOf(here)).toEqual(['policy b v-policy b', 'a v-a']);
});

it('leaves out what was taught at another site, and what a school elsewhere was taught', () => {
  const here = school([HERE], mapping('b', '2026-11-20', 'https://b.example'));
  const elsewhere = school(['https://b.example'], mapping('a', '2026-11-20'));
  expect(idsOf(here, elsewhere)).toEqual([]);
});
