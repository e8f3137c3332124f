import { beforeEach, describe, expect, it, vi } from 'vitest';

const scripting = vi.hoisted(() => ({
  registered: [] as { id: string; matches: string[] }[],
  fails: false,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    scripting: {
      unregisterContentScripts: async () => {
        scripting.registered = [];
      },
      registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
        if (scripting.fails) throw new Error('refused');
        for (const script of scripts) {
          if (scripting.registered.some(({ id }) => id === script.id)) {
            throw new Error(`Duplicate script ID ${script.id}`);
          }
        }
        scripting.registered.push(...scripts);
      },
    },
  },
}));

const { registerOn } = await import('./content-scripts.ts');
const matches = () => scripting.registered.flatMap((script) => script.matches);

beforeEach(() => {
  scripting.registered = [];
  scripting.fails = false;
});

describe('registerOn', () => {
  it('leaves exactly the given patterns, however often and close together it is called', async () => {
    await Promise.all([
      registerOn(['https://a.example/*']),
      registerOn(['https://a.example/*', 'https://b.example/*']),
      registerOn(['https://b.example/*']),
    ]);
    expect(matches()).toEqual(['https://b.example/*']);
    await registerOn([]);
    expect(matches()).toEqual([]);
  });

  it('tells its caller of a failure, and works again the next time', async () => {
    scripting.fails = true;
    await expect(registerOn(['https://a.example/*'])).rejects.toThrow('refused');
    scripting.fails = false;
    await registerOn(['https://a.example/*']);
    expect(matches()).toEqual(['https://a.example/*']);
  });
});
