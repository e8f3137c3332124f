import { describe, expect, it } from 'vitest';
import { importChanges } from './import-changes.ts';
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
