import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contents, fill, refuseWhen } from '../store/memory-storage.fixture.ts';
import { aboutCasebook } from './about-casebook.ts';
import {
  fileOf,
  later,
  NR,
  restart,
  SCHOOL,
  SEEN,
  SICK,
  setDay,
  sleep,
  startAnew,
  TALK,
} from './casebook.fixture.ts';
import { casebookState, log } from './casebook.ts';
import { keepOverSummer } from './keep-or-forget.ts';
import { lock, setPin, unlock } from './pin.ts';

vi.mock('../platform/local-storage.ts', () => import('../store/memory-storage.fixture.ts'));
vi.mock('../platform/session-storage.ts', () => import('../store/memory-session.fixture.ts'));
vi.mock('../platform/managed-storage.ts', () => import('../store/memory-managed.fixture.ts'));

beforeEach(startAnew);
afterEach(() => {
  vi.useRealTimers();
});

vi.mock('./pin-lock.ts', async (original) => {
  const real = await original<typeof import('./pin-lock.ts')>();
  const lockRoot: typeof real.lockRoot = (root, pin) => real.lockRoot(root, pin, 10);
  return { ...real, lockRoot };
});

const PIN = 'Zomer 2026';

describe('a casebook with a PIN', () => {
  it('begins open; sleep leaves it open, a new browser session locks it', async () => {
    expect(await setPin(PIN, null)).toEqual({ done: true });
    await log(SCHOOL, NR, TALK);
    sleep();
    expect([await casebookState(), (await fileOf(NR))?.facts ?? null]).toEqual([
      'open',
      { 'talk.date': '2026-11-19' },
    ]);
    restart();
    expect([await casebookState(), (await fileOf(NR))?.facts ?? null]).toEqual(['locked', null]);
    expect(await unlock(PIN)).toEqual({ done: true });
    expect([await casebookState(), (await fileOf(NR))?.facts ?? null]).toEqual([
      'open',
      { 'talk.date': '2026-11-19' },
    ]);
  });

  it('while locked keeps nothing, and remembers what is for the session only', async () => {
    await setPin(PIN, null);
    await log(SCHOOL, NR, TALK);
    await lock();
    const before = contents();
    expect(await log(SCHOOL, NR, SEEN)).toBe('locked');
    expect(await log(SCHOOL, NR, SICK)).toBe('done');
    expect(await keepOverSummer(false)).toBe(false);
    expect([(await fileOf(NR))?.facts ?? null, contents()]).toEqual([
      { 'sick.explained': true },
      before,
    ]);
  });

  it('hides what was logged for the session while it was open', async () => {
    await setPin(PIN, null);
    await log(SCHOOL, NR, SICK);
    await lock();
    expect((await fileOf(NR))?.facts ?? null).toBeNull();
    await unlock(PIN);
    expect((await fileOf(NR))?.facts ?? null).toEqual({ 'sick.explained': true });
  });

  it('lets files end while it is locked', async () => {
    await setPin(PIN, null);
    await log(SCHOOL, NR, TALK);
    restart();
    setDay('2027-08-01');
    expect(await aboutCasebook()).toMatchObject({ state: 'locked', pupils: 0 });
    expect(Object.keys(contents())).toEqual(['casebook.book']);
  });
});

describe('a wrong PIN', () => {
  it('changes nothing, and each makes the next wait twice as long, also after sleep', async () => {
    await setPin(PIN, null);
    await log(SCHOOL, NR, TALK);
    restart();
    for (const waitMs of [2000, 4000, 8000, 16_000]) {
      expect(await unlock('123456')).toEqual({ done: false, why: 'wrong-pin', waitMs });
      restart();
      expect(await unlock(PIN)).toEqual({ done: false, why: 'wait', waitMs });
      later(waitMs - 1);
      expect((await aboutCasebook()).waitMs).toBe(1);
      later(1);
    }
    expect(await unlock(PIN)).toEqual({ done: true });
    expect((await fileOf(NR))?.facts ?? null).toEqual({ 'talk.date': '2026-11-19' });
    await lock();
    expect(await unlock('123456')).toMatchObject({ waitMs: 2000 });
  });

  it('waits an hour at most, whatever the clock says', async () => {
    await setPin(PIN, null);
    const book = JSON.parse(contents()['casebook.book']!);
    const at = new Date('2030-01-01').getTime();
    fill({ 'casebook.book': { ...book, tries: { wrong: 40, at } } });
    restart();
    expect(await unlock(PIN)).toEqual({ done: false, why: 'wait', waitMs: 3_600_000 });
  });

  it('counts a try before it is looked at, and two at once as two', async () => {
    await setPin(PIN, null);
    restart();
    const [one, two] = await Promise.all([unlock('123456'), unlock(PIN)]);
    expect([one, two]).toMatchObject([{ why: 'wrong-pin' }, { why: 'wait' }]);
  });
});

describe('to change the PIN', () => {
  it('asks the one that it has, also while open', async () => {
    await setPin(PIN, null);
    await log(SCHOOL, NR, TALK);
    expect(await setPin('another pin', null)).toMatchObject({ why: 'wrong-pin' });
    later(2000);
    expect(await setPin(null, '123456')).toMatchObject({ why: 'wrong-pin' });
    later(4000);
    expect(await setPin('another pin', PIN)).toEqual({ done: true });
    restart();
    expect(await unlock(PIN)).toMatchObject({ why: 'wrong-pin' });
    later(2000);
    expect(await unlock('another pin')).toEqual({ done: true });
    expect((await fileOf(NR))?.facts ?? null).toEqual({ 'talk.date': '2026-11-19' });
  });

  it('can be on a casebook that had none, and to none', async () => {
    await log(SCHOOL, NR, TALK);
    expect(contents()['casebook.book']).toContain('"bare"');
    await setPin(PIN, null);
    expect(contents()['casebook.book']).not.toContain('"bare"');
    expect(await aboutCasebook()).toMatchObject({ state: 'open', hasPin: true });
    expect(await setPin(null, PIN)).toEqual({ done: true });
    restart();
    expect(await aboutCasebook()).toMatchObject({ state: 'open', hasPin: false });
    expect((await fileOf(NR))?.facts ?? null).toEqual({ 'talk.date': '2026-11-19' });
  });

  it('needs six characters, whatever they are', async () => {
    expect(await setPin('12345', null)).toEqual({ done: false, why: 'short-pin' });
    expect(contents()).toEqual({});
    expect(await setPin('🌳🌳🌳🌳🌳', null)).toMatchObject({ why: 'short-pin' });
  });

  it('is nothing where nothing can be opened', async () => {
    expect(await unlock(PIN)).toEqual({ done: false, why: 'not-now' });
    fill({ 'casebook.book': 7 });
    restart();
    expect(await setPin(PIN, null)).toEqual({ done: false, why: 'not-now' });
    expect(contents()).toEqual({ 'casebook.book': '7' });
  });

  it('leaves the old one when the browser does not store the new', async () => {
    await log(SCHOOL, NR, TALK);
    refuseWhen((step) => step === 'write');
    vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    expect(await setPin(PIN, null)).toEqual({ done: false, why: 'not-written' });
    restart();
    expect((await fileOf(NR))?.facts ?? null).toEqual({ 'talk.date': '2026-11-19' });
  });
});
