import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changeCollection,
  NewerDataError,
  onCollectionChanged,
  readCollection,
  setTroubleAside,
} from './collection.ts';
import type { Format } from './format.ts';
import { contents, fill, refuseWhen } from './memory-storage.fixture.ts';

vi.mock('../platform/local-storage.ts', () => import('./memory-storage.fixture.ts'));

interface Note {
  id: string;
  text: string;
}
const isNote = (raw: unknown): raw is Note => typeof (raw as Note | null)?.text === 'string';
const format: Format<Note> = {
  prefix: 'note.',
  former: {
    key: 'notes',
    read: (raw) =>
      Array.isArray(raw)
        ? { state: 'ok', items: raw.map((item) => ({ id: `${item?.id ?? '?'}`, raw: item })) }
        : { state: raw === 'newer' ? 'newer' : 'damaged' },
    empty: [],
  },
  read: (raw) => {
    if (isNote(raw)) return { state: 'ok', item: raw };
    return { state: raw === 'newer' ? 'newer' : 'damaged' };
  },
};

const a = { id: 'a', text: 'one' };
const b = { id: 'b', text: 'two' };
const stored = () => readCollection(format);
const write = (...notes: Note[]) => changeCollection(format, () => ({ write: notes }));
const remove = (...ids: string[]) => changeCollection(format, () => ({ write: [], remove: ids }));
/** What was set aside, as `where it stood: JSON`. */
const asides = () =>
  Object.entries(contents())
    .filter(([key]) => key.startsWith('aside.'))
    .map(([key, text]) => `${key.replace(/^aside\.[^.]+\.[^.]+\./, '')}: ${text}`);
const others = () =>
  Object.fromEntries(Object.entries(contents()).filter(([key]) => !key.startsWith('aside.')));

beforeEach(() => {
  fill({});
  refuseWhen(() => false);
});

describe('a collection', () => {
  it('reads what was written, each under a key of its own, and leaves the rest alone', async () => {
    fill({ other: 1 });
    await write(a, b);
    expect(others()).toEqual({
      other: '1',
      'note.a': JSON.stringify(a),
      'note.b': JSON.stringify(b),
    });
    expect(await stored()).toEqual({ items: [a, b], troubles: [] });
    await remove('a');
    expect(await stored()).toEqual({ items: [b], troubles: [] });
  });

  it.each(['', 'a.b', '~2', '__proto__', 'constructor', 'à\n"x', 'notes'])(
    'keeps an item with the id %j',
    async (id) => {
      const item = { id, text: 'x' };
      await write(item, b);
      expect((await stored()).items).toEqual([item, b]);
      await remove(id);
      expect((await stored()).items).toEqual([b]);
    },
  );

  it('lets two windows change different items at the same moment', async () => {
    await Promise.all([write(a), write(b)]);
    const longer = (id: string) =>
      changeCollection(format, (items) => {
        const old = items.find((item) => item.id === id)!;
        return { write: [{ ...old, text: `${old.text}!` }] };
      });
    await Promise.all([longer('a'), longer('a'), longer('b')]);
    expect((await stored()).items.map(({ text }) => text)).toEqual(['one!!', 'two!']);
  });

  it('writes nothing when there is nothing to change, not even what is old', async () => {
    fill({ notes: [a] });
    await changeCollection(format, () => ({ write: [] }));
    expect(contents()).toEqual({ notes: JSON.stringify([a]) });
  });

  it('tells of changes to its own keys only', async () => {
    const seen = vi.fn();
    const life = new AbortController();
    onCollectionChanged(format, seen, life.signal);
    await write(a);
    expect(seen).toHaveBeenCalledTimes(1);
    life.abort();
    await write(b);
    expect(seen).toHaveBeenCalledTimes(1);
  });
});

describe('an entry that cannot be used', () => {
  it('is told and kept, and a change elsewhere does not touch it', async () => {
    fill({ 'note.a': 'broken', 'note.b': 'newer' });
    await write({ id: 'c', text: '' });
    expect((await stored()).troubles).toEqual([
      { key: 'note.a', state: 'damaged', raw: 'broken' },
      { key: 'note.b', state: 'newer', raw: 'newer' },
    ]);
  });

  it.each<[string, () => Promise<void>]>([
    ['written over', () => write(a)],
    ['removed', () => remove('a')],
    ['set aside', () => setTroubleAside(format, 'note.a')],
  ])('is kept aside when it is %s', async (_, step) => {
    fill({ 'note.a': 'broken' });
    await step();
    expect(asides()).toEqual(['note.a: "broken"']);
    expect((await stored()).troubles).toEqual([]);
  });

  it.each<[string, () => Promise<void>]>([
    ['written over', () => write(b, a)],
    ['removed', () => remove('b', 'a')],
    ['set aside', () => setTroubleAside(format, 'note.a')],
  ])('of a newer version is never %s', async (_, step) => {
    fill({ 'note.a': 'newer' });
    await expect(step()).rejects.toThrow(NewerDataError);
    expect(contents()).toEqual({ 'note.a': '"newer"' });
  });

  it('is not used under a key that is not its own', async () => {
    fill({ 'note.a': b });
    expect(await stored()).toEqual({
      items: [],
      troubles: [{ key: 'note.a', state: 'misplaced', raw: b }],
    });
  });

  it('keeps each of two that are set aside in one moment', async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    for (const raw of ['first', 'second']) {
      fill({ ...parsed(), 'note.a': raw });
      await setTroubleAside(format, 'note.a');
    }
    vi.useRealTimers();
    expect(asides()).toEqual(['note.a: "first"', 'note.a: "second"']);
  });

  it('stays where it is when it can be used by the time it would be set aside', async () => {
    fill({ 'note.a': a });
    await setTroubleAside(format, 'note.a');
    expect(contents()).toEqual({ 'note.a': JSON.stringify(a) });
  });
});

describe('the former key', () => {
  it('is read, and taken apart by the first change', async () => {
    fill({ notes: [a, 'broken', { id: 'n' }] });
    const before = await stored();
    expect(before.items).toEqual([a]);
    expect(before.troubles.map(({ key, state }) => `${key} ${state}`)).toEqual([
      'note.? damaged',
      'note.n damaged',
    ]);
    await write(b);
    expect(others()).toEqual({
      'note.a': JSON.stringify(a),
      'note.b': JSON.stringify(b),
      'note.?': '"broken"',
      'note.n': '{"id":"n"}',
    });
  });

  it('loses nothing of two items with one id, or of one that has its own key already', async () => {
    const second = { id: 'a', text: 'second' };
    fill({ 'note.b': b, notes: [a, second, { id: 'b', text: 'old' }] });
    const found = {
      items: [b, a],
      troubles: [
        { key: 'note.a~2', state: 'misplaced', raw: second },
        { key: 'note.b~2', state: 'misplaced', raw: { id: 'b', text: 'old' } },
      ],
    };
    expect(await stored()).toEqual(found);
    await write({ id: 'c', text: '' });
    expect((await stored()).troubles).toEqual(found.troubles);
    expect(contents()).not.toHaveProperty('notes');
  });

  it('says the same before, after and between the steps of taking it apart', async () => {
    fill({ notes: [a, 'broken'] });
    const before = await stored();
    refuseWhen((step) => step === 'write');
    await expect(write(b)).rejects.toThrow('QUOTA_BYTES');
    expect(contents()).toEqual({ notes: JSON.stringify([a, 'broken']) });
    // The page is closed after the write: the empty former key stays, and says nothing.
    refuseWhen((step) => step === 'remove');
    await write(b);
    expect(contents().notes).toBe('[]');
    const sorted = (items: Note[]) => items.map(({ id }) => id).sort();
    expect(sorted((await stored()).items)).toEqual(['a', 'b']);
    expect((await stored()).troubles).toEqual(before.troubles);
    refuseWhen(() => false);
    await remove('a', 'b');
    expect(Object.keys(contents())).toEqual(['note.?']);
  });

  it('gives up a removed item for good', async () => {
    fill({ notes: [a, b] });
    refuseWhen((step) => step === 'remove');
    await remove('a');
    expect((await stored()).items).toEqual([b]);
  });

  it('is kept when it cannot be taken apart, and can be set aside', async () => {
    fill({ notes: 'broken' });
    await write(a);
    expect(await stored()).toEqual({
      items: [a],
      troubles: [{ key: 'notes', state: 'damaged', raw: 'broken' }],
    });
    await setTroubleAside(format, 'notes');
    expect(asides()).toEqual(['notes: "broken"']);
    expect(await stored()).toEqual({ items: [a], troubles: [] });
  });

  it('gives an entry in it that cannot be used when asked to set it aside', async () => {
    fill({ notes: [a, 'broken'] });
    await setTroubleAside(format, 'note.?');
    expect(asides()).toEqual(['note.?: "broken"']);
    expect(others()).toEqual({ 'note.a': JSON.stringify(a) });
  });
});

function parsed(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(contents()).map(([key, text]) => [key, JSON.parse(text)]),
  );
}
