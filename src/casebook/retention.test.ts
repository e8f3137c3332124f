import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aboutCasebook } from './about-casebook.ts';
import { fileOf, NR, onDisk, SCHOOL, SEEN, setDay, startAnew, TALK } from './casebook.fixture.ts';
import { casebookState, log } from './casebook.ts';
import { keepOverSummer } from './keep-or-forget.ts';
import type { Entry } from './pupil-file.ts';

vi.mock('../platform/local-storage.ts', () => import('../store/memory-storage.fixture.ts'));
vi.mock('../platform/session-storage.ts', () => import('../store/memory-session.fixture.ts'));
vi.mock('../platform/managed-storage.ts', () => import('../store/memory-managed.fixture.ts'));

beforeEach(startAnew);
afterEach(() => {
  vi.useRealTimers();
});

describe('time', () => {
  it('ends with the school year, also while nobody looks', async () => {
    await log(SCHOOL, NR, TALK);
    setDay('2027-07-31');
    expect(await fileOf(NR)).toBeDefined();
    setDay('2027-08-01');
    expect(await fileOf(NR)).toBeUndefined();
    expect(onDisk()).toEqual(['casebook.book']);
    expect(await casebookState()).toBe('open');
  });

  it('keeps a running term over the summer, without age and marks', async () => {
    await log(SCHOOL, NR, SEEN);
    await log(SCHOOL, NR, { what: 'age', ageClass: 'from-12' });
    setDay('2027-05-20');
    await log(SCHOOL, NR, { what: 'fact', name: 'zv.firstDate', value: '2027-05-17' });
    await log(SCHOOL, ['nr:1'], { what: 'fact', name: 'zv.firstDate', value: '2027-03-01' });
    expect((await aboutCasebook()).running).toBeNull();
    setDay('2027-06-01');
    expect((await aboutCasebook()).running).toEqual({
      pupils: 1,
      yearEnd: '2027-07-31',
      keptUntil: '2027-10-01',
    });
    setDay('2027-10-01');
    expect(await fileOf(['nr:1'])).toBeUndefined();
    expect(await fileOf(NR)).toMatchObject({
      facts: { 'zv.firstDate': '2027-05-17' },
      ageClass: null,
      marks: [],
      keptUntil: '2027-10-01',
    });
    setDay('2027-10-02');
    expect(await fileOf(NR)).toBeUndefined();
  });

  it('asks no more once a person said to keep them', async () => {
    setDay('2027-06-10');
    await log(SCHOOL, NR, { what: 'fact', name: 'swv.reportedDate', value: '2027-06-08' });
    expect(await keepOverSummer(true)).toBe(true);
    expect((await aboutCasebook()).running).toBeNull();
    setDay('2027-10-01');
    expect(await fileOf(NR)).toBeDefined();
    setDay('2028-06-10');
    await log(SCHOOL, NR, { what: 'fact', name: 'plan.date', value: '2028-06-08' });
    expect((await aboutCasebook()).running).toMatchObject({ pupils: 1, yearEnd: '2028-07-31' });
  });

  it('does not, when a person said so, also for what is logged after that', async () => {
    setDay('2027-06-10');
    const report: Entry = { what: 'fact', name: 'duo.reported', value: [{ date: '2027-06-08' }] };
    await log(SCHOOL, NR, report);
    expect(await keepOverSummer(false)).toBe(true);
    await log(SCHOOL, ['nr:1'], report);
    expect((await aboutCasebook()).running).toBeNull();
    setDay('2027-08-01');
    expect([await fileOf(NR), await fileOf(['nr:1'])]).toEqual([undefined, undefined]);
  });

  it('goes on for a year when something is logged in the next one', async () => {
    setDay('2027-06-10');
    await log(SCHOOL, NR, { what: 'fact', name: 'plan.date', value: '2027-06-08' });
    setDay('2027-09-10');
    await log(SCHOOL, NR, { what: 'fact', name: 'talk.date', value: '2027-09-09' });
    expect((await fileOf(NR))?.keptUntil).toBe('2028-07-31');
  });
});
