import { expect, it } from 'vitest';
import { pack } from '../../../rules/evaluate/rules.fixture.ts';
import { invented } from '../../schools/profile/invented-school.fixture.ts';
import { casePartners } from './partners.ts';

it('partners of the place where the pupil lives, with how this school reaches them', () => {
  const partner = (id: string, more = {}) => ({
    ...{ id, name: 'Jeugdhulp', names: {}, residences: null, when: 'Bij zorgen.', section: '6' },
    ...more,
  });
  const partners = [
    partner('a', { names: { tilburg: 'Toegang' } }),
    partner('b'),
    partner('c', { residences: ['rijswijk' as const] }),
  ];
  const school = { ...invented, partners: { contacts: { a: 'Bel de balie' }, checkedOn: null } };
  const found = casePartners([{ ...pack([]), partners }], { school, residence: 'tilburg' });
  expect(found.map(({ id, name, contact }) => [id, name, contact])).toEqual([
    ['a', 'Toegang', 'Bel de balie'],
    ['b', 'Jeugdhulp', null],
  ]);
});
