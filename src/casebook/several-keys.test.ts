import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  BOTH,
  fileOf,
  NC,
  NR,
  onDisk,
  SCHOOL,
  SEEN,
  setDay,
  startAnew,
  TALK,
} from './casebook.fixture.ts';
import { filesOf, forgetPupil, log } from './casebook.ts';
import type { Entry } from './pupil-file.ts';

vi.mock('../platform/local-storage.ts', () => import('../store/memory-storage.fixture.ts'));
vi.mock('../platform/session-storage.ts', () => import('../store/memory-session.fixture.ts'));
vi.mock('../platform/managed-storage.ts', () => import('../store/memory-managed.fixture.ts'));

beforeEach(startAnew);
afterEach(() => {
  vi.useRealTimers();
});

describe('a pupil under several keys', () => {
  it('is known by each, once one page showed both', async () => {
    await log(SCHOOL, NC, TALK);
    await fileOf(BOTH);
    await vi.waitFor(async () => expect(await fileOf(NR)).toBeDefined());
    expect(onDisk()[1]).toMatch(/^pupil\.nr\./);
  });

  it('has what was logged under each, as one', async () => {
    await log(SCHOOL, NC, {
      what: 'fact',
      name: 'mdo.dates',
      value: ['2026-10-01'],
    });
    await log(SCHOOL, NR, { what: 'fact', name: 'mdo.dates', value: ['2026-11-02'] });
    expect((await fileOf(BOTH))?.facts).toEqual({ 'mdo.dates': ['2026-10-01', '2026-11-02'] });
    await log(SCHOOL, BOTH, TALK);
    expect(onDisk()).toHaveLength(2);
    expect((await fileOf(NR))?.facts).toHaveProperty(['mdo.dates'], ['2026-10-01', '2026-11-02']);
  });

  it('is not who shares a name with another: a stronger key says so', async () => {
    await log(SCHOOL, BOTH, TALK);
    expect(await fileOf(['nr:9', 'nc:Noor Aydın|7A'])).toBeUndefined();
    await log(SCHOOL, ['nr:9', 'nc:Noor Aydın|7A'], SEEN);
    expect((await fileOf(NR))?.marks).toEqual([]);
    // From now on the name alone says nothing.
    expect(await fileOf(NC)).toBeUndefined();
    expect(await log(SCHOOL, NC, TALK)).toBe('unclear');
    expect(await forgetPupil(SCHOOL, NC)).toBe('unclear');
  });

  it('has no file by a key that two pupils of one page hold', async () => {
    await log(SCHOOL, NC, TALK);
    const files = await filesOf(SCHOOL, [
      { key: 'a', keys: BOTH },
      { key: 'b', keys: ['nr:9', 'nc:Noor Aydın|7A'] },
    ]);
    expect([...files.keys()]).toEqual([]);
  });

  it('is not known by a name without a class, nor by an id of another LVS', async () => {
    expect(await log(SCHOOL, ['nc:Noor Aydın|'], TALK)).toBe('unclear');
    await log(SCHOOL, ['id:7'], TALK);
    expect(await fileOf(['id:7'])).toBeDefined();
    expect(await fileOf(['id:7'], { ...SCHOOL, origin: 'https://other.example' })).toBeUndefined();
  });

  it('is not who is called so in that class a year later', async () => {
    const goal: Entry = { what: 'fact', name: 'plan.goalDate', value: '2027-09-20' };
    await log(SCHOOL, NC, goal);
    await log(SCHOOL, NR, goal);
    setDay('2027-09-01');
    expect(await fileOf(NC)).toBeUndefined();
    expect(await fileOf(NR)).toBeDefined();
  });
});
