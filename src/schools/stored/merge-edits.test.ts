import { describe, expect, it } from 'vitest';
import { invented } from '../profile/invented-school.fixture.ts';
import type { SchoolProfile } from '../profile/profile.ts';
import { mergeEdits } from './merge-edits.ts';

/** What becomes of a part when a person makes it `edited` and another window makes it `stored`. */
function merged<K extends keyof SchoolProfile>(
  part: K,
  base: SchoolProfile[K],
  edited: SchoolProfile[K],
  stored: SchoolProfile[K],
): SchoolProfile[K] {
  const [a, b, c] = [base, edited, stored].map((value) => ({ ...invented, [part]: value }));
  return mergeEdits(a!, b!, c!)[part];
}
const since = { label: null, from: 'person', confirmedOn: '2026-09-01' } as const;
const z = { ...since, code: 'Z', kind: 'sick', excused: true } as const;
const tl = { ...since, code: 'TL', kind: 'late', excused: null } as const;
const v = { ...since, code: 'V', kind: 'leave', excused: true } as const;
const mapping = {
  id: 'a',
  origin: 'https://a.example',
  spec: {
    id: 'a',
    title: 'Lijst',
    kind: 'events',
    scope: 'group',
    when: {},
    rows: { as: 'table' },
  },
  madeOn: '2026-11-01',
} as const;

describe('mergeEdits', () => {
  it('takes what only the person changed exactly as it is', () => {
    const edited = { ...invented, name: 'X', codes: [...invented.codes].reverse() };
    expect(mergeEdits(invented, edited, invented)).toEqual(edited);
  });

  it('keeps what only the other window changed', () => {
    const stored = { ...invented, name: 'X', codes: [] };
    expect(mergeEdits(invented, invented, stored)).toEqual(stored);
  });

  it('puts changes of different fields of one block together', () => {
    const { calendar } = invented;
    const edited = { ...calendar, region: 'zuid' as const };
    const stored = { ...calendar, checkedFor: 2027, freeDays: ['2026-11-09'] };
    expect(merged('calendar', calendar, edited, stored)).toEqual({ ...stored, region: 'zuid' });
  });

  it('lets the last one win where both changed the same field', () => {
    expect(merged('name', 'a', 'b', 'c')).toBe('b');
    const changed = { ...z, code: 'z ', kind: 'leave' as const };
    expect(merged('codes', [z], [changed], [{ ...z, excused: null }])).toEqual([changed]);
  });

  it('removes keys that the person removed, and only those', () => {
    expect(merged('settings', { a: 1, b: 2 }, { b: 2 }, { a: 1, b: 3, c: 4 })).toEqual({
      b: 3,
      c: 4,
    });
  });

  it('keeps what was put into a block that the person took away', () => {
    const [a, b] = [{ 'x.a': { atLeast: 3 } }, { 'x.b': { atLeast: 4 } }];
    const both = { figures: { ...a, ...b } };
    expect(merged('settings', { figures: a }, {}, both)).toEqual({ figures: b });
    const changed = { figures: { 'x.a': { atLeast: 5 } } };
    expect(merged('settings', { figures: a }, {}, changed)).toEqual({});
  });

  it('puts items that both added together, and takes those away that either removed', () => {
    expect(merged('codes', [z, tl], [z, tl, v], [tl])).toEqual([tl, v]);
    expect(merged('codes', [z, tl], [z], [z, tl, v])).toEqual([z, v]);
    expect(merged('codes', [], [z], [tl])).toEqual([tl, z]);
  });

  it('brings an item back that the person changed and another window removed', () => {
    const changed = { ...z, excused: null };
    expect(merged('codes', [z, tl], [changed, tl], [tl])).toEqual([tl, changed]);
  });

  it('sees a second meaning of a code as one that was added', () => {
    const dentist = {
      ...since,
      code: 'TL',
      label: 'Tandarts',
      kind: 'medical',
      excused: true,
    } as const;
    const changed = { ...tl, excused: false };
    expect(merged('codes', [z, tl], [z, tl, dentist], [z, changed])).toEqual([z, changed, dentist]);
  });

  it('sees a mapping as the same one when it was taught anew', () => {
    const again = { ...mapping, madeOn: '2026-11-20' };
    const other = { ...mapping, id: 'b' };
    expect(merged('mappings', [mapping], [again], [mapping, other])).toEqual([again, other]);
    expect(merged('mappings', [mapping], [], [mapping, other])).toEqual([other]);
  });

  it('sees a holiday as the same one when only its last day changed', () => {
    const autumn = { from: '2026-10-17', to: '2026-10-25' };
    const longer = { ...autumn, to: '2026-10-26' };
    const may = { from: '2027-04-24', to: '2027-05-09' };
    const { calendar } = invented;
    const of = (...holidays: (typeof may)[]) => ({ ...calendar, holidays });
    expect(merged('calendar', of(autumn), of(longer), of(autumn, may)).holidays).toEqual([
      longer,
      may,
    ]);
  });

  it('keeps both of two items that look the same', () => {
    const p = (to: string) => ({ from: '2026-10-17', to });
    const of = (...holidays: ReturnType<typeof p>[]) => ({ ...invented.calendar, holidays });
    const both = merged(
      'calendar',
      of(p('2026-10-18'), p('2026-10-20')),
      of(p('2026-10-19'), p('2026-10-20')),
      of(p('2026-10-18'), p('2026-10-20'), { from: '2027-01-01', to: '2027-01-01' }),
    );
    expect(both.holidays.map(({ to }) => to)).toEqual(['2026-10-19', '2026-10-20', '2027-01-01']);
  });
});
