import { describe, expect, it } from 'vitest';
import { importChanges, withSchools } from './import-changes.ts';
import { invented } from './invented-school.fixture.ts';

const other = { ...invented, id: 'other', name: 'De Molen' };
const renamed = { ...invented, name: 'De Nieuwe Linde', codes: [] };

describe('importChanges', () => {
  it('tells new, changed and same schools apart', () => {
    expect(importChanges([invented], [renamed, other])).toEqual([
      { school: renamed, change: 'replaced', parts: ['name', 'codes'] },
      { school: other, change: 'new', parts: [] },
    ]);
  });

  it('does not mind the order of keys, which the browser changes when it stores', () => {
    const shuffled = Object.fromEntries(Object.entries(invented).reverse()) as typeof invented;
    expect(importChanges([shuffled], [invented])).toMatchObject([{ change: 'same', parts: [] }]);
  });
});

describe('withSchools', () => {
  it('replaces in place, adds at the end, and keeps the others', () => {
    expect(withSchools([invented, other], [{ ...invented, id: 'third' }, renamed])).toEqual([
      renamed,
      other,
      { ...invented, id: 'third' },
    ]);
  });
});
