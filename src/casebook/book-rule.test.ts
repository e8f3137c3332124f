import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setManaged } from '../store/memory-managed.fixture.ts';
import { contents } from '../store/memory-storage.fixture.ts';
import { aboutCasebook } from './about-casebook.ts';
import { fileOf, NR, onDisk, SCHOOL, SICK, setDay, startAnew, TALK } from './casebook.fixture.ts';
import { casebookState, forgetPupil, log } from './casebook.ts';
import { forgetAll, shortenKept } from './keep-or-forget.ts';
import { lock, setPin, unlock } from './pin.ts';

vi.mock('../platform/local-storage.ts', () => import('../store/memory-storage.fixture.ts'));
vi.mock('../platform/session-storage.ts', () => import('../store/memory-session.fixture.ts'));
vi.mock('../platform/managed-storage.ts', () => import('../store/memory-managed.fixture.ts'));
vi.mock('./pin-lock.ts', async (original) => {
  const real = await original<typeof import('./pin-lock.ts')>();
  const lockRoot: typeof real.lockRoot = (root, pin) => real.lockRoot(root, pin, 10);
  return { ...real, lockRoot };
});

const PIN = 'kersen';

beforeEach(() => {
  setManaged({});
  startAnew();
});
afterEach(() => {
  setManaged({});
  vi.useRealTimers();
});
/** The last days that stand in the clear, of all files. */
const ends = () =>
  Object.entries(contents())
    .filter(([key]) => key.startsWith('pupil.'))
    .map(([, text]) => JSON.parse(text).until);

describe('an administrator who switches the casebook off', () => {
  it('has nothing kept and nothing read; the memory of the session is not the casebook', async () => {
    setManaged({ casebook: 'off', managedBy: 'Bestuur De Ring' });
    expect(await log(SCHOOL, NR, TALK)).toBe('forbidden');
    expect(await log(SCHOOL, NR, SICK)).toBe('done');
    expect(onDisk()).toEqual([]);
    expect(await fileOf(NR)).toMatchObject({ facts: { 'sick.explained': true }, keptUntil: null });
    expect(await forgetPupil(SCHOOL, NR)).toBe('done');
    expect(await fileOf(NR)).toBeUndefined();
    expect(await casebookState()).toBe('forbidden');
    expect(await setPin(PIN, null)).toEqual({ done: false, why: 'not-now' });
    expect((await aboutCasebook()).rule.by).toBe('Bestuur De Ring');
  });

  it('leaves what was kept sealed until its end; it can be wiped, and is read when that is allowed again', async () => {
    await log(SCHOOL, NR, TALK);
    setManaged({ casebook: 'off' });
    expect(await fileOf(NR)).toBeUndefined();
    expect(await aboutCasebook()).toMatchObject({ state: 'forbidden', pupils: 1 });
    expect(await forgetPupil(SCHOOL, NR)).toBe('forbidden');
    expect(onDisk()).toHaveLength(2);
    setManaged({});
    expect(await fileOf(NR)).toMatchObject({ facts: { 'talk.date': '2026-11-19' } });
    setManaged({ casebook: 'off' });
    setDay('2027-08-01');
    expect((await aboutCasebook()).pupils).toBe(0);
    expect(onDisk()).toEqual(['casebook.book']);
    await forgetAll();
    expect(onDisk()).toEqual([]);
  });
});

describe.each([
  ['wants a PIN', { casebook: 'pin' }, false],
  ['marks the device as shared', { sharedDevice: true }, true],
])('an administrator who %s', (_, policy, isShared) => {
  it('has nothing kept before there is one, and it stays', async () => {
    setManaged(policy);
    expect(await casebookState()).toBe('needs-pin');
    expect(await log(SCHOOL, NR, TALK)).toBe('needs-pin');
    expect(onDisk()).toEqual([]);
    expect(await setPin(PIN, null)).toEqual({ done: true });
    expect(await casebookState()).toBe('open');
    expect(await log(SCHOOL, NR, TALK)).toBe('done');
    expect(await setPin(null, PIN)).toEqual({ done: false, why: 'must-stay' });
    expect((await aboutCasebook()).rule).toMatchObject({ casebook: 'pin', isShared });
  });

  it('has what was kept without one read, and nothing added to it', async () => {
    await log(SCHOOL, NR, TALK);
    setManaged(policy);
    expect(await casebookState()).toBe('needs-pin');
    expect(await fileOf(NR)).toMatchObject({ facts: { 'talk.date': '2026-11-19' } });
    expect(await log(SCHOOL, ['nr:1'], TALK)).toBe('needs-pin');
    expect(await log(SCHOOL, NR, { what: 'fact', name: 'talk.date', value: null })).toBe('done');
    expect(await fileOf(NR)).toBeUndefined();
  });
});

it('a casebook that is off stays off, also on a shared device', async () => {
  setManaged({ casebook: 'off', sharedDevice: true });
  expect(await casebookState()).toBe('forbidden');
});

describe('an administrator who wants it gone sooner', () => {
  it('has it end so many days after the last log, and never later than the product has it', async () => {
    setManaged({ retentionDays: 30 });
    await log(SCHOOL, NR, TALK); // 20 November
    expect((await fileOf(NR))?.keptUntil).toBe('2026-12-20');
    setDay('2026-12-20');
    expect(await fileOf(NR)).toBeDefined();
    setDay('2026-12-21');
    expect(await fileOf(NR)).toBeUndefined();
    expect(onDisk()).toEqual(['casebook.book']);
    setManaged({ retentionDays: 366 });
    await log(SCHOOL, NR, TALK);
    expect((await fileOf(NR))?.keptUntil).toBe('2027-07-31');
  });

  it('has that count for what was kept before: at once when it is read, then on the device', async () => {
    await log(SCHOOL, NR, TALK);
    await log(SCHOOL, ['nr:1'], TALK);
    expect(ends()).toEqual(['2027-07-31', '2027-07-31']);
    setManaged({ retentionDays: 10 });
    expect((await fileOf(NR))?.keptUntil).toBe('2026-11-30');
    await shortenKept();
    expect(ends()).toEqual(['2026-11-30', '2026-11-30']);
    expect(await fileOf(NR)).toMatchObject({ facts: { 'talk.date': '2026-11-19' } });
    // It does not come back with the policy.
    setManaged({});
    expect((await fileOf(NR))?.keptUntil).toBe('2026-11-30');
  });

  it('has what is over unread at once and removed, and that is no loss', async () => {
    await log(SCHOOL, NR, TALK);
    setDay('2027-01-10');
    setManaged({ retentionDays: 10 });
    expect(await fileOf(NR)).toBeUndefined();
    expect(await casebookState()).toBe('open');
    await shortenKept();
    expect(onDisk()).toEqual(['casebook.book']);
    expect(await casebookState()).toBe('open');
  });

  it('has it so once a locked casebook is opened', async () => {
    await setPin(PIN, null);
    await log(SCHOOL, NR, TALK);
    await lock();
    setManaged({ retentionDays: 10 });
    await shortenKept();
    expect(ends()).toEqual(['2027-07-31']);
    await unlock(PIN);
    await shortenKept();
    expect(ends()).toEqual(['2026-11-30']);
  });
});
