import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endSession, sessionContents } from '../store/memory-session.fixture.ts';
import { contents, fill } from '../store/memory-storage.fixture.ts';
import { endSession as endSite } from '../store/sessions.ts';
import {
  BOTH,
  fileOf,
  later,
  NR,
  onDisk,
  SCHOOL,
  SEEN,
  SICK,
  sleep,
  startAnew,
  TALK,
} from './casebook.fixture.ts';
import { casebookState, forgetPupil, log } from './casebook.ts';
import { onCasebookChanged } from './casebook-changes.ts';
import { forgetAll } from './keep-or-forget.ts';
import type { Entry } from './pupil-file.ts';

vi.mock('../platform/local-storage.ts', () => import('../store/memory-storage.fixture.ts'));
vi.mock('../platform/session-storage.ts', () => import('../store/memory-session.fixture.ts'));
vi.mock('../platform/managed-storage.ts', () => import('../store/memory-managed.fixture.ts'));

beforeEach(startAnew);
afterEach(() => {
  vi.useRealTimers();
});

describe('until it is used', () => {
  it('is off, with nothing on disk; asking changes nothing', async () => {
    expect(await casebookState()).toBe('off');
    expect(await fileOf(BOTH)).toBeUndefined();
    expect(await log(SCHOOL, NR, { what: 'fact', name: 'talk.date', value: null })).toBe('done');
    expect(await forgetPupil(SCHOOL, NR)).toBe('done');
    expect(onDisk()).toEqual([]);
  });

  it('stays off when only the session has to remember', async () => {
    expect(await log(SCHOOL, NR, SICK)).toBe('done');
    expect(await log(SCHOOL, NR, { what: 'no-answer', on: '2026-11-20' })).toBe('done');
    expect(onDisk()).toEqual([]);
    expect(await fileOf(NR)).toMatchObject({
      facts: { 'sick.explained': true },
      noAnswer: ['2026-11-20'],
      keptUntil: null,
    });
    expect(await casebookState()).toBe('off');
  });

  it('begins with the first thing that is kept', async () => {
    expect(await log(SCHOOL, NR, TALK)).toBe('done');
    expect(await casebookState()).toBe('open');
    expect(onDisk()).toEqual(['casebook.book', expect.stringMatching(/^pupil\.nr\.[0-9a-f]{64}$/)]);
  });
});

describe('what was logged', () => {
  it('comes back, also after the background slept and after the browser was closed', async () => {
    for (const entry of [TALK, SEEN, SICK]) await log(SCHOOL, NR, entry);
    await log(SCHOOL, NR, { what: 'age', ageClass: 'from-12' });
    const residence = [{ from: '2026-11-01', value: 'den-haag' as const }];
    await log(SCHOOL, NR, { what: 'residence', residence });
    const kept = { ageClass: 'from-12', residence, keptUntil: '2027-07-31' };
    sleep();
    expect(await fileOf(NR)).toEqual({
      ...kept,
      facts: { 'talk.date': '2026-11-19', 'sick.explained': true },
      marks: [SEEN.what === 'mark' && SEEN.mark],
      noAnswer: [],
    });
    endSession();
    sleep();
    expect(await fileOf(NR)).toMatchObject({ ...kept, facts: { 'talk.date': '2026-11-19' } });
    expect((await fileOf(NR))?.facts).not.toHaveProperty('sick.explained');
  });

  it('is taken back by null; of whom nothing is left, no file stays', async () => {
    await log(SCHOOL, NR, TALK);
    await log(SCHOOL, NR, SEEN);
    await log(SCHOOL, NR, { what: 'fact', name: 'talk.date', value: null });
    expect((await fileOf(NR))?.facts).toEqual({});
    await log(SCHOOL, NR, { what: 'unmark', rule: 'denbosch.late.school-talk' });
    expect(await fileOf(NR)).toBeUndefined();
    expect(onDisk()).toEqual(['casebook.book']);
    expect(await casebookState()).toBe('open');
  });

  it('belongs to one pupil of one school', async () => {
    await log(SCHOOL, NR, TALK);
    expect(await fileOf(['nr:4712'])).toBeUndefined();
    expect(await fileOf(NR, { ...SCHOOL, school: 'molen' })).toBeUndefined();
    // A number is the school's own, whatever LVS shows it.
    expect(await fileOf(NR, { ...SCHOOL, origin: 'https://other.example' })).toBeDefined();
  });

  it.each([
    { what: 'fact', name: 'talk.date', value: 'met moeder gebeld' },
    { what: 'fact', name: 'talk.date', value: '2026-02-30' },
    { what: 'fact', name: 'sick.explained', value: 'misschien' },
    { what: 'fact', name: 'vrije tekst', value: 'x' },
    { what: 'no-answer', on: 'gisteren' },
    { what: 'age', ageClass: 13 },
    { what: 'residence', residence: [{ from: '2026-09-01', value: 'Rijswijk' }] },
    { what: 'mark', mark: { rule: 'Noor Aydın', how: 'seen' } },
    { what: 'name', name: 'Noor' },
    null,
  ])('is never anything else: %j', async (entry) => {
    await expect(log(SCHOOL, NR, entry as unknown as Entry)).rejects.toThrow('Expected an entry');
    expect([contents(), sessionContents()]).toEqual([{}, {}]);
  });

  it('tells who listens', async () => {
    const heard: (string | null)[] = [];
    const life = new AbortController();
    onCasebookChanged((school) => heard.push(school), life.signal);
    await log(SCHOOL, NR, TALK);
    await log(SCHOOL, NR, SICK);
    await forgetPupil(SCHOOL, NR);
    await forgetAll();
    life.abort();
    await log(SCHOOL, NR, TALK);
    expect(heard).toEqual(['linde', 'linde', 'linde', null]);
  });

  it('goes for one pupil, on disk and in the session', async () => {
    await log(SCHOOL, NR, TALK);
    await log(SCHOOL, NR, SICK);
    await log(SCHOOL, ['nr:1'], TALK);
    await log(SCHOOL, ['nr:1'], SICK);
    await forgetPupil(SCHOOL, NR);
    expect(await fileOf(NR)).toBeUndefined();
    expect((await fileOf(['nr:1']))?.facts).toEqual({
      'talk.date': '2026-11-19',
      'sick.explained': true,
    });
  });

  it('goes as a whole, with what was set aside of it', async () => {
    fill({ 'aside.2026-11-01T10:00:00.000Z.pupil.nr.1': 1, 'school.linde': 2 });
    await log(SCHOOL, NR, TALK);
    await log(SCHOOL, NR, SICK);
    await forgetAll();
    expect(onDisk()).toEqual(['school.linde']);
    expect(JSON.stringify(sessionContents())).not.toContain('sick');
    expect([await casebookState(), await fileOf(NR)]).toEqual(['off', undefined]);
  });

  it('of the session goes with what was seen of its site, and after half an hour', async () => {
    await log(SCHOOL, NR, SICK);
    await endSite(SCHOOL.origin, 'login');
    expect(await fileOf(NR)).toBeUndefined();
    await log(SCHOOL, NR, SICK);
    later(31 * 60_000);
    expect(await fileOf(NR)).toBeUndefined();
    expect(JSON.stringify(sessionContents())).not.toContain('sick');
  });

  it('is not lost when two pages log at once', async () => {
    await Promise.all([
      log(SCHOOL, NR, TALK),
      log(SCHOOL, NR, SEEN),
      log(SCHOOL, ['nr:1'], TALK),
      log(SCHOOL, NR, SICK),
      log(SCHOOL, NR, { what: 'no-answer', on: '2026-11-20' }),
    ]);
    expect(await fileOf(NR)).toMatchObject({
      facts: { 'talk.date': '2026-11-19', 'sick.explained': true },
      marks: [{ how: 'seen' }],
      noAnswer: ['2026-11-20'],
    });
    expect(await fileOf(['nr:1'])).toBeDefined();
  });
});
