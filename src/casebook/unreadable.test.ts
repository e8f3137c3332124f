import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contents, fill, refuseWhen } from '../store/memory-storage.fixture.ts';
import { aboutCasebook } from './about-casebook.ts';
import { fileOf, NR, onDisk, SCHOOL, SEEN, sleep, startAnew, TALK } from './casebook.fixture.ts';
import { casebookState, forgetPupil, log } from './casebook.ts';
import { forgetAll } from './keep-or-forget.ts';

vi.mock('../platform/local-storage.ts', () => import('../store/memory-storage.fixture.ts'));
vi.mock('../platform/session-storage.ts', () => import('../store/memory-session.fixture.ts'));
vi.mock('../platform/managed-storage.ts', () => import('../store/memory-managed.fixture.ts'));

beforeEach(startAnew);
afterEach(() => {
  vi.useRealTimers();
});

describe('what cannot be read', () => {
  const damage = (key: string, change: (value: Record<string, unknown>) => unknown) => {
    const all = new Map<string, unknown>();
    for (const [stored, text] of Object.entries(contents())) all.set(stored, JSON.parse(text));
    const changed = change(all.get(key) as Record<string, unknown>);
    if (changed === undefined) all.delete(key);
    else all.set(key, changed);
    fill(Object.fromEntries(all));
    sleep();
  };

  it.each([
    ['damaged', (value: object) => ({ ...value, root: 7 })],
    ['newer', (value: object) => ({ ...value, version: 2 })],
    ['gone', () => undefined],
  ])('a key that is %s: nothing is read, written or lost', async (_, change) => {
    await log(SCHOOL, NR, TALK);
    damage('casebook.book', change);
    const before = contents();
    expect(await casebookState()).toBe('unusable');
    expect(await fileOf(NR)).toBeUndefined();
    expect(await log(SCHOOL, NR, TALK)).toBe('unusable');
    expect(await forgetPupil(SCHOOL, NR)).toBe('unusable');
    expect(contents()).toEqual(before);
    await forgetAll();
    expect(contents()).toEqual({});
  });

  it.each([
    ['sealed under another key', { sealed: btoa('x'.repeat(60)) }],
    ['given another end', { until: '2030-01-01' }],
    ['damaged', { until: 'some day' }],
  ])('a file %s is told, not used, and set aside when its place is needed', async (_, change) => {
    await log(SCHOOL, NR, TALK);
    const key = onDisk()[1]!;
    damage(key, (value) => ({ ...value, ...change }));
    expect(await fileOf(NR)).toBeUndefined();
    expect(await aboutCasebook()).toMatchObject({
      state: 'open',
      pupils: 0,
      unreadable: 1,
    });
    expect(await log(SCHOOL, NR, SEEN)).toBe('done');
    expect(onDisk().some((other) => other.startsWith('aside.') && other.endsWith(key))).toBe(true);
    expect((await fileOf(NR))?.facts).toEqual({});
  });

  it('a file in the place of another pupil is not used', async () => {
    await log(SCHOOL, NR, TALK);
    await log(SCHOOL, ['nr:1'], SEEN);
    const [, one, other] = onDisk();
    const moved = JSON.parse(contents()[one!]!) as object;
    damage(other!, (value) => ({ ...moved, id: value.id }));
    expect((await aboutCasebook()).unreadable).toBe(1);
  });

  it('a newer file stays as it is', async () => {
    await log(SCHOOL, NR, TALK);
    damage(onDisk()[1]!, (value) => ({ ...value, version: 2 }));
    const before = contents();
    vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    expect(await log(SCHOOL, NR, SEEN)).toBe('not-written');
    expect(contents()).toEqual(before);
  });

  it('says so when the device lost what it kept', async () => {
    await log(SCHOOL, NR, TALK);
    fill({ 'casebook.book': JSON.parse(contents()['casebook.book']!) });
    sleep();
    expect(await aboutCasebook()).toMatchObject({ state: 'lost', pupils: 0 });
  });

  it('says so when the browser does not store it, and changes nothing', async () => {
    await log(SCHOOL, NR, TALK);
    vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    refuseWhen((step) => step === 'write');
    expect(await log(SCHOOL, NR, SEEN)).toBe('not-written');
    expect(await fileOf(NR)).toMatchObject({ marks: [], facts: { 'talk.date': '2026-11-19' } });
  });
});
