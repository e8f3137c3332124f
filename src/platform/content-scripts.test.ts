import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Script {
  id: string;
  matches: string[];
}
const browser = vi.hoisted(() => ({
  registered: [] as Script[],
  calls: [] as string[],
  /** Origins of the frames by tab; a tab without any may not be looked into. */
  tabs: {} as Record<number, string[]>,
  ran: [] as string[],
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    scripting: {
      getRegisteredContentScripts: async () => browser.registered,
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        browser.calls.push(`out ${ids}`);
        browser.registered = browser.registered.filter(({ id }) => !ids.includes(id));
      },
      registerContentScripts: async (scripts: Script[]) => {
        browser.calls.push(`in ${scripts.map(({ matches }) => matches)}`);
        browser.registered.push(...scripts);
      },
      insertCSS: async () => undefined,
      executeScript: async ({ target, func }: ExecuteScript) => {
        const frames = browser.tabs[target.tabId] ?? [];
        if (frames.length === 0) throw new Error('Cannot access contents of the page.');
        if (func) return frames.map((result, frameId) => ({ frameId, result }));
        browser.ran.push(...(target.frameIds ?? []).map((id) => `${target.tabId} ${frames[id]}`));
        return [];
      },
    },
    tabs: { query: async () => Object.keys(browser.tabs).map((id) => ({ id: Number(id) })) },
  },
}));
interface ExecuteScript {
  target: { tabId: number; frameIds?: number[] };
  func?: unknown;
}

const { injectIntoOpenTabs, registeredPatterns, registerOn } = await import('./content-scripts.ts');
const A = 'https://a.example/*';
const B = 'https://b.example/*';

beforeEach(() => {
  Object.assign(browser, { registered: [], calls: [], tabs: {}, ran: [] });
});

describe('registerOn', () => {
  it('leaves exactly the given patterns and answers the new ones', async () => {
    expect(await registerOn([A])).toEqual([A]);
    expect(await registerOn([A, B])).toEqual([B]);
    expect(await registerOn([B])).toEqual([]);
    expect(await registeredPatterns()).toEqual([B]);
  });

  it('touches nothing that is right: a page that loads meanwhile would miss it', async () => {
    await registerOn([A]);
    browser.calls = [];
    await registerOn([A]);
    expect(browser.calls).toEqual([]);
  });

  it('replaces what an older version registered', async () => {
    browser.registered = [{ id: `lvs ${A}`, matches: [A] }];
    expect(await registeredPatterns()).toEqual([]);
    expect(await registerOn([A])).toEqual([A]);
    expect(browser.registered).toHaveLength(1);
    expect(await registeredPatterns()).toEqual([A]);
  });
});

describe('injectIntoOpenTabs', () => {
  it('runs in the frames of the wanted origins and nowhere else', async () => {
    browser.tabs = {
      1: ['https://a.example', 'https://b.example', 'null'],
      2: [],
      3: ['https://c.example'],
    };
    await injectIntoOpenTabs((origin) => origin === 'https://b.example');
    expect(browser.ran).toEqual(['1 https://b.example']);
  });
});
