import { expect, it } from 'vitest';
import type { SchoolProfile } from '../schools/profile/profile.ts';
import { proposeCodes } from './code-proposals.ts';

const known = [{ code: 'Z', label: null, kind: 'unknown', excused: null }];
const propose = (code: string, ...labels: string[]) =>
  proposeCodes([{ code, labels, listed: [], count: 1 }], {
    codes: known,
  } as unknown as SchoolProfile);

it('proposes what the words beside a code say', () => {
  expect(propose('TL', 'Te laat')).toEqual([
    { code: 'TL', label: 'Te laat', kind: 'late', excused: null },
  ]);
});

it('proposes what the words in the cell itself say', () => {
  expect(propose('Ziek naar huis')).toMatchObject([{ label: 'Ziek naar huis', kind: 'sick-home' }]);
});

it.each([
  ['a letter alone', 'S', []],
  ['other words', 'P', ['Pluspunt']],
  ['two different labels', 'A', ['Ziek', 'Te laat']],
  ['two labels of which one tells', 'A', ['Ziek', 'gemeld door opa']],
  ['a remark', 'A', ['moest te laat komen van de tandarts, moeder belde']],
  ['a code that the school said is unknown', 'z', ['Ziek']],
])('proposes nothing for %s', (_, code, labels) => expect(propose(code, ...labels)).toEqual([]));
