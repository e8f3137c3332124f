import { expect, it, vi } from 'vitest';
import { rawText } from './raw-text.ts';
import { storedItems } from './stored-items.ts';

vi.mock(
  '../../../platform/local-storage.ts',
  () => import('../../../store/memory-storage.fixture.ts'),
);

const KEY = 'c2VjcmV0LXNlY3JldC1zZWNyZXQ=';
const ALL = {
  'pupil.nr.bb': { id: 'nr.bb', version: 1, until: '2027-07-31', sealed: 'AAAA' },
  'something.else': 'of nobody',
  'school.linde': { id: 'linde', name: 'De Linde', mappings: [{}, {}] },
  'aside.2026-11-20T08:30:00.000Z.casebook.book': { root: { bare: KEY } },
  'casebook.book': { id: 'book', root: { bare: KEY }, holds: true },
  schools: { version: 1, schools: [] },
  'seen.beuk': { id: 'beuk', version: 1, seen: 'tilburg 2020-09-01' },
  'pupil.id.aa': 'no record',
};
const itemAt = (key: string) => storedItems(ALL).find((item) => item.key === key)!;
const hidden = (length: number) => `(${length})`;

it('tells everything that is stored, and what it is', () => {
  expect(storedItems(ALL).map(({ key, what }) => [key, what.kind])).toEqual([
    ['school.linde', 'school'],
    ['schools', 'schools'],
    ['seen.beuk', 'seen'],
    ['casebook.book', 'book'],
    ['pupil.id.aa', 'pupil'],
    ['pupil.nr.bb', 'pupil'],
    ['aside.2026-11-20T08:30:00.000Z.casebook.book', 'aside'],
    ['something.else', 'unknown'],
  ]);
});

it('numbers the files of pupils, each with its last day when that can be read', () => {
  expect(itemAt('pupil.id.aa').what).toEqual({ kind: 'pupil', n: 1, until: null });
  expect(itemAt('pupil.nr.bb').what).toEqual({ kind: 'pupil', n: 2, until: '2027-07-31' });
});

it('counts bytes of key and value', () => {
  // `something.else` is 14, `"of nobody"` 11.
  expect(itemAt('something.else').bytes).toBe(25);
  expect(storedItems({ é: 'é' })[0]!.bytes).toBe(6);
});

it('shows exactly what stands there, but never the key of the casebook', () => {
  expect(rawText(itemAt('school.linde'), hidden)).toBe(
    JSON.stringify(ALL['school.linde'], null, 2),
  );
  for (const key of ['casebook.book', 'aside.2026-11-20T08:30:00.000Z.casebook.book']) {
    expect(rawText(itemAt(key), hidden)).not.toContain(KEY);
    expect(rawText(itemAt(key), hidden)).toContain(`"bare": "(${KEY.length})"`);
  }
  expect(rawText(itemAt('casebook.book'), hidden)).toContain('"holds": true');
});
