import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readForeign, setForeignAside } from './foreign.ts';
import { contents, fill } from './memory-storage.fixture.ts';
import { forgetAside, readAsides } from './set-aside.ts';

vi.mock('../platform/local-storage.ts', () => import('./memory-storage.fixture.ts'));

const KNOWN = ['note.', 'notes'];
const ASIDE = 'aside.2026-11-20T08:30:00.000Z.note.a.b\nc';
const store = {
  'note.a': 1,
  notes: 2,
  [ASIDE]: 'x',
  'schools.aside.1763627400000': 'y',
  'aside.else': 'z',
  notes2: 'foreign',
  toString: null,
};
beforeEach(() => fill(store));

describe('what was set aside', () => {
  it('says when and from where, also as version 0.1 did it', async () => {
    expect(await readAsides()).toEqual([
      { key: 'aside.else', from: '', at: null, raw: 'z' },
      {
        key: 'schools.aside.1763627400000',
        from: 'schools',
        at: new Date('2025-11-20T08:30:00.000Z'),
        raw: 'y',
      },
      { key: ASIDE, from: 'note.a.b\nc', at: new Date('2026-11-20T08:30:00.000Z'), raw: 'x' },
    ]);
  });

  it('goes for good when asked, and nothing else can', async () => {
    await forgetAside(ASIDE);
    expect((await readAsides()).map(({ key }) => key)).not.toContain(ASIDE);
    expect(() => forgetAside('note.a')).toThrow('note.a');
    expect(contents()['note.a']).toBe('1');
  });
});

describe('what is none of ours', () => {
  it('is listed, without our keys and what was set aside', async () => {
    expect(await readForeign(KNOWN)).toEqual([
      { key: 'notes2', raw: 'foreign' },
      { key: 'toString', raw: null },
    ]);
  });

  it('can be set aside, once', async () => {
    await setForeignAside('notes2', KNOWN);
    await setForeignAside('notes2', KNOWN);
    expect(await readForeign(KNOWN)).toEqual([{ key: 'toString', raw: null }]);
    expect((await readAsides()).filter(({ from }) => from === 'notes2')).toMatchObject([
      { raw: 'foreign' },
    ]);
    expect(() => setForeignAside('note.a', KNOWN)).toThrow('note.a');
  });
});
