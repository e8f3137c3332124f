import { beforeEach, describe, expect, it, vi } from 'vitest';

const disk = vi.hoisted(() => ({ data: {} as Record<string, unknown>, writes: 0 }));
vi.mock('../platform/local-storage.ts', () => ({
  readLocal: async (key: string) => structuredClone(disk.data[key]),
  writeLocal: async (values: Record<string, unknown>) => {
    disk.writes++;
    Object.assign(disk.data, structuredClone(values));
  },
  onLocalChanged: () => undefined,
}));

const { NewerDataError, readStored, updateStored } = await import('./versioned-value.ts');

const words = {
  key: 'words',
  version: 2,
  empty: [] as string[],
  accepts: (value: unknown): value is string[] =>
    Array.isArray(value) && value.every((word) => typeof word === 'string'),
};
const add = (list: string[]) => [...list, 'new'];

beforeEach(() => {
  disk.data = {};
  disk.writes = 0;
});

describe('readStored', () => {
  it('gives the empty value when nothing is stored', async () => {
    expect(await readStored(words)).toEqual({ state: 'ok', value: [] });
  });

  it.each<[string, unknown, string]>([
    ['right data', { version: 2, words: ['a'] }, 'ok'],
    ['data of a newer version', { version: 3, words: { a: 1 } }, 'newer'],
    ['a wrong value', { version: 2, words: ['a', 3] }, 'damaged'],
    ['no value', { version: 2 }, 'damaged'],
    ['foreign keys', { version: 2, words: [], other: 1 }, 'damaged'],
    ['an unknown old version', { version: 1, words: [] }, 'damaged'],
    ['a version that is no number', { version: '3', words: [] }, 'damaged'],
    ['a list', [], 'damaged'],
    ['text', 'x', 'damaged'],
    ['null', null, 'damaged'],
  ])('recognises %s and writes nothing', async (_, raw, state) => {
    disk.data.words = raw;
    expect(await readStored(words)).toMatchObject({ state });
    expect(disk.writes).toBe(0);
    expect(disk.data.words).toEqual(raw);
  });
});

describe('updateStored', () => {
  it('changes what is stored', async () => {
    disk.data.words = { version: 2, words: ['a'] };
    await updateStored(words, add);
    expect(disk.data).toEqual({ words: { version: 2, words: ['a', 'new'] } });
  });

  it('never overwrites what a newer version wrote', async () => {
    disk.data.words = { version: 3, words: 'kept' };
    await expect(updateStored(words, add)).rejects.toBeInstanceOf(NewerDataError);
    expect(disk.data).toEqual({ words: { version: 3, words: 'kept' } });
  });

  it('sets damaged data aside in the same write and starts from empty', async () => {
    const damaged = { version: 2, words: [7] };
    disk.data.words = damaged;
    await updateStored(words, add);
    const { words: now, ...aside } = disk.data;
    expect(now).toEqual({ version: 2, words: ['new'] });
    expect(Object.values(aside)).toEqual([damaged]);
    expect(Object.keys(aside)[0]).toMatch(/^words\.aside\.\d+$/);
    expect(disk.writes).toBe(1);
  });
});
