import { beforeEach, expect, it, vi } from 'vitest';
import type { PageLink } from '../src/platform/page-links.ts';

const LVS = 'https://lvs.example';
const knocks = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('../src/platform/page-links.ts', () => ({ knockOnPages: knocks }));
vi.mock(
  '../src/platform/session-storage.ts',
  () => import('../src/store/memory-session.fixture.ts'),
);
vi.mock(
  '../src/platform/managed-storage.ts',
  () => import('../src/store/memory-managed.fixture.ts'),
);
vi.mock('../entrypoints/background/start-message.ts', () => ({
  startPage: async (page: PageLink) => page.send({ type: 'start' }),
}));
vi.mock('../entrypoints/background/outcomes.ts', () => ({ forgetOffers: () => {} }));
const { beginPage, restWhenSessionsEnd, usePage, welcomePage } = await import(
  '../entrypoints/background/resting-pages.ts'
);
const { endUnused } = await import('../src/store/sessions.ts');
const { changeKept } = await import('../src/store/site-memory.ts');

restWhenSessionsEnd();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  knocks.mockClear();
});

/** A page that comes; `rests`: as it says, undefined when it is new. */
async function come(rests?: string | null) {
  const told: { type?: string }[] = [];
  const send = (message: object) => told.push(message);
  const page = { url: new URL(LVS), tabId: null, frameId: 0, own: false, send, dismiss() {} };
  welcomePage(page, rests);
  await beginPage(page);
  const types = async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    return told.map(({ type }) => type);
  };
  return { page, types };
}

it('a page that was not there when its session ended rests until a person is back', async () => {
  await changeKept({ origin: LVS, school: '' }, 'health', () => [{ at: Date.now() }]);
  vi.setSystemTime(Date.now() + 31 * 60_000);
  await endUnused();
  expect(knocks).toHaveBeenCalledTimes(1);
  const late = await come(null);
  expect(await late.types()).toEqual(['rest']);
  await usePage(late.page);
  expect(await late.types()).toEqual(['rest', 'start']);
  expect(await (await come(null)).types()).toEqual(['start']);
});

it('a page that is new begins', async () => {
  await changeKept({ origin: LVS, school: '' }, 'health', () => [{ at: Date.now() }]);
  vi.setSystemTime(Date.now() + 31 * 60_000);
  await endUnused();
  expect(await (await come()).types()).toEqual(['start']);
});
