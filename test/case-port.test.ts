import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChosenCase } from '../entrypoints/background/case-of-chosen.ts';
import type { ToCase } from '../src/casefile/messages.ts';

const OWN = 'chrome-extension://abc/sidepanel.html';
const PLACE = { origin: 'https://lvs.example', school: 'linde' };

const fake = vi.hoisted(() => ({
  listeners: [] as ((port: object) => void)[],
  onSession: (_: object) => {},
  onCasebook: () => {},
  chosen: null as ChosenCase | null,
  done: [] as unknown[],
  logged: 'done',
  casebook: 'open',
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      getURL: () => 'chrome-extension://abc/',
      onConnect: { addListener: (l: (port: object) => void) => fake.listeners.push(l) },
    },
    storage: {
      onChanged: { addListener: () => undefined },
      local: { onChanged: { addListener: () => undefined } },
      session: {
        onChanged: { addListener: (l: typeof fake.onSession) => (fake.onSession = l) },
      },
    },
  },
}));
vi.mock('../entrypoints/background/case-of-chosen.ts', () => ({
  caseOfChosen: async () => fake.chosen,
}));
vi.mock('../src/signals/case/chosen-pupil.ts', () => ({
  chosenPupil: async () => fake.chosen,
  keepChosen: async (place: object) => fake.done.push(['keep', place]),
}));
vi.mock('../src/casebook/casebook-changes.ts', () => ({
  onCasebookChanged: (listener: () => void) => (fake.onCasebook = listener),
}));
vi.mock('../src/casebook/casebook.ts', () => ({
  casebookState: async () => fake.casebook,
  log: async (...said: unknown[]) => {
    fake.done.push(['log', ...said]);
    return fake.logged;
  },
  forgetPupil: async (...said: unknown[]) => {
    fake.done.push(['forget', ...said]);
    return 'done';
  },
}));
vi.mock('../src/casebook/pin.ts', () => ({
  unlock: async (pin: string) =>
    pin === '1234' ? { done: true } : { done: false, why: 'wrong-pin', waitMs: 2000 },
  lock: async () => fake.done.push(['lock']),
  setPin: async (...pins: unknown[]) => {
    fake.done.push(['set-pin', ...pins]);
    return { done: true };
  },
}));
const { listenToCases } = await import('../entrypoints/background/case-port.ts');
const { CASE_PORT } = await import('../src/casefile/messages.ts');

/** A Zaakblad that has said hello; `told`: what it heard since it was last asked. */
async function connect(url = OWN) {
  const heard: ToCase[] = [];
  let say = (_: object): void => {};
  const port = {
    name: CASE_PORT,
    sender: { url },
    postMessage: (message: ToCase) => heard.push(message),
    onMessage: { addListener: (listener: typeof say) => (say = listener) },
    onDisconnect: { addListener: () => undefined },
  };
  for (const listener of fake.listeners) listener(port);
  const told = async () => {
    await settle();
    return heard.splice(0);
  };
  say({ type: 'hello' });
  return { say: (message: object) => say(message), told };
}
const settle = () => vi.advanceTimersByTimeAsync(0);

const caseOf = (token: string) =>
  ({ token, place: PLACE, keys: ['nr:1'], sheet: { asOf: 1 } }) as unknown as ChosenCase;
const ENTRY = { what: 'no-answer', on: '2026-11-20' };
const changed = (key: string) => fake.onSession({ [key]: {} });

describe('the port of the Zaakblad', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    Object.assign(fake, { listeners: [], chosen: caseOf('noor'), done: [], logged: 'done' });
    fake.casebook = 'open';
    listenToCases();
  });

  it('tells whom it is about, and nobody but a page of ours', async () => {
    const sheet = await connect();
    expect(await sheet.told()).toEqual([
      { type: 'case', pupil: 'noor', sheet: { asOf: 1 }, casebook: 'open', refused: null },
    ]);
    const web = await connect('https://lvs.example/groep');
    changed('seen https://lvs.example linde');
    expect(await web.told()).toEqual([]);
  });

  it('logs of the pupil that the person saw, and of nobody else', async () => {
    const sheet = await connect();
    await sheet.told();
    sheet.say({ type: 'log', pupil: 'sem', entry: ENTRY });
    expect(await sheet.told()).toMatchObject([{ pupil: 'noor', refused: 'gone' }]);
    fake.chosen = null;
    sheet.say({ type: 'log', pupil: 'noor', entry: ENTRY });
    sheet.say({ type: 'forget-pupil', pupil: 'noor' });
    expect(await sheet.told()).toMatchObject([{ refused: 'gone' }, { refused: 'gone' }]);
    expect(fake.done).toEqual([]);

    fake.chosen = caseOf('noor');
    sheet.say({ type: 'log', pupil: 'noor', entry: ENTRY });
    sheet.say({ type: 'forget-pupil', pupil: 'noor' });
    expect(await sheet.told()).toMatchObject([{ refused: null }, { refused: null }]);
    expect(fake.done).toEqual([
      ['keep', PLACE],
      ['log', PLACE, ['nr:1'], ENTRY],
      ['keep', PLACE],
      ['forget', PLACE, ['nr:1']],
    ]);
  });

  it('says why something was not done, until the next thing is asked', async () => {
    const sheet = await connect();
    await sheet.told();
    Object.assign(fake, { logged: 'locked', casebook: 'locked' });
    sheet.say({ type: 'log', pupil: 'noor', entry: ENTRY });
    expect(await sheet.told()).toMatchObject([{ refused: 'locked' }]);
    fake.chosen = caseOf('sem');
    changed('seen https://lvs.example linde');
    expect(await sheet.told()).toMatchObject([{ pupil: 'sem', refused: 'locked', unasked: true }]);
    sheet.say({ type: 'used' });
    expect(await sheet.told()).toEqual([]);
    expect(fake.done.at(-1)).toEqual(['keep', PLACE]);
    sheet.say({ type: 'lock' });
    expect(await sheet.told()).toMatchObject([{ refused: null }]);
  });

  it('no longer says that it was locked once it is opened elsewhere', async () => {
    const sheet = await connect();
    Object.assign(fake, { logged: 'locked', casebook: 'locked' });
    sheet.say({ type: 'log', pupil: 'noor', entry: ENTRY });
    await sheet.told();
    fake.casebook = 'open';
    fake.onCasebook();
    expect(await sheet.told()).toMatchObject([{ refused: null, unasked: true }]);
  });

  it('asks the casebook', async () => {
    const sheet = await connect();
    await sheet.told();
    sheet.say({ type: 'unlock', pin: '0000' });
    expect(await sheet.told()).toMatchObject([{ refused: 'wrong-pin', waitMs: 2000 }]);
    sheet.say({ type: 'unlock', pin: '1234' });
    sheet.say({ type: 'set-pin', pin: '5678', current: '1234' });
    sheet.say({ type: 'lock' });
    expect((await sheet.told()).map(({ refused }) => refused)).toEqual([null, null, null]);
    expect(fake.done).toEqual([['set-pin', '5678', '1234'], ['lock']]);
  });

  it('tells every Zaakblad what changed elsewhere, once, and nothing when nothing did', async () => {
    const sheets = [await connect(), await connect()];
    const told = async () => Promise.all(sheets.map((sheet) => sheet.told()));
    await told();
    fake.chosen = caseOf('puck');
    changed('seen https://lvs.example linde');
    changed('facts https://lvs.example linde');
    expect(await told()).toMatchObject([[{ unasked: true }], [{ unasked: true }]]);
    fake.onCasebook();
    changed('seen https://lvs.example linde');
    changed('health.last https://lvs.example');
    expect(await told()).toEqual([[], []]);
    fake.chosen = caseOf('sem');
    fake.onCasebook();
    expect(await told()).toMatchObject([[{ pupil: 'sem' }], [{ pupil: 'sem' }]]);
  });

  it('shows nobody once what was seen is wiped, also when nothing tells that it is', async () => {
    const sheet = await connect();
    await sheet.told();
    fake.chosen = null;
    changed('chosen https://lvs.example linde');
    expect(await sheet.told()).toMatchObject([{ pupil: null, sheet: null, unasked: true }]);

    fake.chosen = caseOf('noor');
    changed('chosen https://lvs.example linde');
    await sheet.told();
    fake.chosen = null;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await sheet.told()).toMatchObject([{ pupil: null, sheet: null }]);
  });
});
