import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageLink } from '../src/platform/page-links.ts';
import { aPupil, aReading } from './support/reading.ts';

const does = vi.hoisted(() => ({ done: [] as unknown[], opens: true, hasSidebar: false }));
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../src/platform/side-panel.ts', () => ({
  openBeside: (tab: number) => {
    does.done.push(`beside ${tab}`);
    return Promise.resolve(does.opens);
  },
  hasSidebar: async () => does.hasSidebar,
  openPanelTab: async (tab: number) => does.done.push(`new tab by ${tab}`),
}));
vi.mock('../src/platform/tabs.ts', () => ({
  showTab: async (tab: number) => does.done.push(`show ${tab}`),
}));
vi.mock('../src/signals/memory/session-memory.ts', () => ({ remember: async () => undefined }));
vi.mock('../src/signals/case/chosen-pupil.ts', () => ({
  choosePupil: async ({ school }: { school: string }, { name }: { name: string }) =>
    does.done.push(`choose ${name} of ${school}`),
}));
const { openCase } = await import('../entrypoints/background/open-case.ts');
const { noteShown } = await import('../entrypoints/background/shown-readings.ts');

const reading = aReading({ pupils: [aPupil('nr:1', { name: 'Noor' })] });
const link = (more: Partial<PageLink> = {}): PageLink => ({
  ...{ url: new URL('https://lvs.example/groep'), tabId: 7, frameId: 0, own: false },
  ...{ send: () => false, dismiss: () => false, ...more },
});
/** A page that shows Noor, of the school De Linde. */
function page(more: Partial<PageLink> = {}): PageLink {
  const shown = link(more);
  noteShown(shown, { school: 'linde', reading });
  return shown;
}

describe('a click on "Open Zaakblad"', () => {
  beforeEach(() => Object.assign(does, { done: [], opens: true, hasSidebar: false }));

  it('opens it in the very task of the click, with the pupil of that page', async () => {
    const opening = openCase(page(), 'nr:1', []);
    expect(does.done).toEqual(['beside 7']);
    await opening;
    expect(does.done).toEqual(['beside 7', 'choose Noor of linde']);
  });

  it('chooses nobody whom the page does not show now: what a page says may be anything', async () => {
    await openCase(page(), 'nr:2', []);
    await openCase(page(), { key: 'nr:1' }, []);
    await openCase(page({ own: true }), 'nr:1', []);
    expect(does.done).toEqual(['beside 7']);
  });

  it('waits for the page when the background has just woken', async () => {
    const woken = link();
    const opening = openCase(woken, 'nr:1', []);
    expect(does.done).toEqual(['beside 7']);
    noteShown(woken, { school: 'linde', reading });
    await opening;
    expect(does.done).toEqual(['beside 7', 'choose Noor of linde']);
  });

  it('where no panel opens, takes the open sidebar, else the tab it is in, else a new one', async () => {
    does.opens = false;
    const inTab = link({ tabId: 9, own: true });
    const opened = async (...sheets: PageLink[]) => {
      does.done = [];
      await openCase(page(), 'nr:1', sheets);
      return does.done.filter((done) => done !== 'beside 7' && done !== 'choose Noor of linde');
    };
    expect(await opened(link({ tabId: null, own: true }))).toEqual(['new tab by 7']);
    expect(await opened(link({ tabId: null, own: true }), inTab)).toEqual(['show 9']);
    does.hasSidebar = true;
    expect(await opened(inTab)).toEqual([]);
  });
});
