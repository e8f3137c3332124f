import { beforeEach, describe, expect, it, vi } from 'vitest';

const browser = vi.hoisted(() => ({
  sidePanel: undefined as object | undefined,
  sidebarAction: undefined as object | undefined,
  opened: [] as unknown[],
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    get sidePanel() {
      return browser.sidePanel;
    },
    get sidebarAction() {
      return browser.sidebarAction;
    },
    tabs: {
      get: async (id: number) => ({ id, index: 4, windowId: 2 }),
      create: async (tab: object) => browser.opened.push(tab),
    },
    runtime: { getURL: (path: string) => `extension://ours/${path}` },
  },
}));
const { hasSidebar, openBeside, openPanelTab } = await import('./side-panel.ts');

/** As a browser opens something: it takes note at once, and only while the click is being handled. */
const opener =
  (what: string, allowed = true) =>
  (where?: object) => {
    browser.opened.push([what, where]);
    return allowed ? Promise.resolve() : Promise.reject(new Error('Only after a click.'));
  };

describe('beside a tab', () => {
  beforeEach(() => {
    browser.sidePanel = undefined;
    browser.sidebarAction = undefined;
    browser.opened = [];
  });

  it('the panel or the sidebar opens in the task of the click, whichever the browser has', async () => {
    browser.sidePanel = { open: opener('panel') };
    const opening = openBeside(7);
    expect(browser.opened).toEqual([['panel', { tabId: 7 }]]);
    expect(await opening).toBe(true);
    browser.sidePanel = undefined;
    browser.sidebarAction = { open: opener('sidebar') };
    expect(await openBeside(7)).toBe(true);
    expect(browser.opened.at(-1)).toEqual(['sidebar', undefined]);
  });

  it('nothing opens where the browser has neither, or takes it for no click', async () => {
    expect(await openBeside(7)).toBe(false);
    browser.sidebarAction = { open: opener('sidebar', false) };
    expect(await openBeside(7)).toBe(false);
  });

  it('the sidebar is looked for in the window of that tab', async () => {
    expect(await hasSidebar(7)).toBe(false);
    const isOpen = vi.fn(async ({ windowId }: { windowId: number }) => windowId === 2);
    browser.sidebarAction = { isOpen };
    expect(await hasSidebar(7)).toBe(true);
  });

  it('a tab comes next to it, and its address names nobody', async () => {
    await openPanelTab(7);
    expect(browser.opened).toEqual([
      { url: 'extension://ours/sidepanel.html', index: 5, windowId: 2 },
    ]);
  });
});
