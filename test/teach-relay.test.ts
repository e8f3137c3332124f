import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from './support/page.ts';
import { READ_WITH } from './support/read-with.ts';
import { table } from './support/table.ts';

const OWN = 'chrome-extension://abc/';

/** The browser as far as the background needs it here: who connects. */
const fake = vi.hoisted(() => ({ listeners: [] as ((port: object) => void)[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      getURL: () => OWN,
      onConnect: { addListener: (l: (port: object) => void) => fake.listeners.push(l) },
    },
    tabs: { query: async () => [], sendMessage: async () => undefined },
  },
}));
vi.mock(
  '../src/platform/session-storage.ts',
  () => import('../src/store/memory-session.fixture.ts'),
);
vi.mock(
  '../src/platform/managed-storage.ts',
  () => import('../src/store/memory-managed.fixture.ts'),
);
const { listenForPages } = await import('../src/platform/page-links.ts');
const { listenToTeachers } = await import('../entrypoints/background/teach.ts');
const { PORT_NAME } = await import('../src/overlay/messages.ts');
const { TEACH_PORT } = await import('../src/setup/teach/messages.ts');
const { endAll, endSession, sessionGoesAt } = await import('../src/store/sessions.ts');
const { changeKept } = await import('../src/store/site-memory.ts');
const { candidatesIn } = await import('../src/lvs/recognise/candidate.ts');

/** Lets something connect; answers what it is told, and how it speaks and leaves. */
function connect(name: string, url: string, tab: number) {
  const told: { type?: string }[] = [];
  let say = (_: object): void => {};
  let leave = (): void => {};
  const port = {
    name,
    sender: { url, tab: { id: tab } },
    postMessage: (message: object) => told.push(message),
    onMessage: { addListener: (listener: typeof say) => (say = listener) },
    onDisconnect: { addListener: (listener: typeof leave) => (leave = listener) },
  };
  for (const listener of fake.listeners) listener(port);
  const types = () => told.map(({ type }) => type);
  return { told, types, say: (message: object) => say(message), leave: () => leave() };
}

const list = table('Wie|Moment', 'Noor Aydın|01-09-2026', 'Sem de Wit|02-09-2026');
const candidates = candidatesIn(page(list), READ_WITH.words).map(({ candidate }) => candidate);
const ANSWER = { type: 'candidates', candidates, path: '/groep' };

describe('what passes between the page on which a person teaches and the tab', () => {
  let taken: boolean[] = [];
  beforeEach(() => {
    vi.useFakeTimers();
    fake.listeners = [];
    taken = [];
    const pages = listenForPages(PORT_NAME, (page, message) => {
      taken.push(teaching.takes(page, message));
    });
    const teaching = listenToTeachers(pages.connected);
  });
  const begin = async (teacher: { say(message: object): void }) => {
    teacher.say({ type: 'teach', tab: 7, origin: null });
    await vi.runAllTimersAsync();
  };

  it('asks the pages of that tab and no other, and ends when the teacher leaves', async () => {
    const here = connect(PORT_NAME, 'https://lvs.example/groep', 7);
    const elsewhere = connect(PORT_NAME, 'https://lvs.example/groep', 8);
    const teacher = connect(TEACH_PORT, `${OWN}teach.html?tab=7`, 9);
    await begin(teacher);
    expect(here.types()).toEqual(['teach-start']);
    here.say(ANSWER);
    expect(teacher.told).toEqual([
      { type: 'from-page', page: 1, tab: 7, origin: 'https://lvs.example', message: ANSWER },
    ]);
    teacher.say({
      type: 'to-page',
      page: 1,
      message: { type: 'teach-outline', first: 1, ring: 1 },
    });
    teacher.leave();
    expect(here.types()).toEqual(['teach-start', 'teach-outline', 'teach-end']);
    expect(elsewhere.told).toEqual([]);
  });

  it('hears no teacher that is not a page of ours: a page may not look into another', async () => {
    const here = connect(PORT_NAME, 'https://lvs.example/groep', 7);
    const spy = connect(TEACH_PORT, 'https://evil.example/', 7);
    await begin(spy);
    here.say(ANSWER);
    expect(here.told).toEqual([]);
    expect(spy.told).toEqual([]);
  });

  it.each([
    ['a session of its site that ends', () => endSession('https://lvs.example', 'unused'), true],
    ['a person who wipes all of the memory', () => endAll('wiped'), true],
    ['a session of another site', () => endSession('https://other.example', 'login'), false],
  ])('%s takes the pupils away from who teaches: %#', async (_, end, isOver) => {
    for (const origin of ['https://lvs.example', 'https://other.example'])
      await changeKept({ origin, school: '' }, 'health', () => [{ at: 1 }]);
    const here = connect(PORT_NAME, 'https://lvs.example/groep', 7);
    const teacher = connect(TEACH_PORT, `${OWN}teach.html?tab=7`, 9);
    await begin(teacher);
    here.say(ANSWER);
    await end();
    expect(here.types()).toEqual(['teach-start', ...(isOver ? ['teach-end'] : [])]);
    expect(teacher.types()).toEqual(['from-page', ...(isOver ? ['page-gone'] : [])]);
  });

  it('who teaches uses the site', async () => {
    const at = (origin: string) => ({ origin, school: '' });
    await changeKept(at('https://lvs.example'), 'health', () => [{ at: 1 }]);
    connect(PORT_NAME, 'https://lvs.example/groep', 7).say(ANSWER);
    const teacher = connect(TEACH_PORT, `${OWN}teach.html?tab=7`, 9);
    await begin(teacher);
    const before = await sessionGoesAt('https://lvs.example');
    await vi.advanceTimersByTimeAsync(60_000);
    const message = { type: 'teach-outline', first: 1, ring: 1 };
    teacher.say({ type: 'to-page', page: 1, message });
    await vi.advanceTimersByTimeAsync(0);
    expect(await sessionGoesAt('https://lvs.example')).toBeGreaterThanOrEqual(before! + 60_000);
  });

  it('says so when there is no page of ours in the tab', async () => {
    const teacher = connect(TEACH_PORT, `${OWN}teach.html?tab=7`, 9);
    await begin(teacher);
    expect(teacher.types()).toEqual(['no-page']);
  });

  it.each([
    ['no list', { ...ANSWER, candidates: 'x' }],
    [
      'an unknown field',
      { ...ANSWER, candidates: [{ ...candidates[0], columns: [{ field: 'x' }] }] },
    ],
    ['rows that are no text', { ...ANSWER, candidates: [{ ...candidates[0], rows: [[1]] }] }],
    ['a reading that is none', { type: 'tried', id: 1, read: { view: 'events' } }],
    [
      'a reason that nobody knows',
      { type: 'tried', id: 1, read: { view: null, reason: 'x', detail: '' } },
    ],
  ])('passes on nothing that a page does not say: %s', async (_, answer) => {
    const here = connect(PORT_NAME, 'https://lvs.example/groep', 7);
    const teacher = connect(TEACH_PORT, `${OWN}teach.html?tab=7`, 9);
    await begin(teacher);
    here.say(answer);
    expect(teacher.told).toEqual([]);
    expect(taken).toEqual([false]);
  });
});
