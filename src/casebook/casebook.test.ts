import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endSession, sessionContents } from '../store/memory-session.fixture.ts';
import { contents, fill, refuseWhen } from '../store/memory-storage.fixture.ts';
import { forgetSite } from '../store/site-memory.ts';
import { aboutCasebook } from './about-casebook.ts';
import { casebookState, filesOf, forgetPupil, log } from './casebook.ts';
import { onCasebookChanged } from './casebook-changes.ts';
import { forgetAll, keepOverSummer } from './keep-or-forget.ts';
import { readAgain } from './opened-book.ts';
import type { Entry, PupilFile } from './pupil-file.ts';

vi.mock('../platform/local-storage.ts', () => import('../store/memory-storage.fixture.ts'));
vi.mock('../platform/session-storage.ts', () => import('../store/memory-session.fixture.ts'));

const SCHOOL = { origin: 'https://lvs.example', school: 'linde' };
const NR = ['nr:4711'];
const BOTH = ['nr:4711', 'nc:Noor Aydın|7A'];
const TALK: Entry = { what: 'fact', name: 'talk.date', value: '2026-11-19' };
const SICK: Entry = { what: 'fact', name: 'sick.explained', value: true };
const SEEN: Entry = {
  what: 'mark',
  mark: {
    rule: 'denbosch.late.school-talk',
    how: 'seen',
    on: '2026-11-20',
    until: null,
    lastDay: '2026-11-19',
    severity: 'action',
  },
};

async function fileOf(keys: readonly string[], place = SCHOOL): Promise<PupilFile | undefined> {
  return (await filesOf(place, [{ key: 'x', keys }])).get('x');
}
const onDisk = () => Object.keys(contents()).sort();
/** As when the background slept and was woken. */
const sleep = () => readAgain();
const day = (date: string) => vi.setSystemTime(new Date(`${date}T10:00:00`));

beforeEach(() => {
  fill({});
  refuseWhen(() => false);
  endSession();
  sleep();
  vi.useFakeTimers({ toFake: ['Date'] });
  day('2026-11-20');
});
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
    await forgetSite(SCHOOL.origin);
    expect(await fileOf(NR)).toBeUndefined();
    await log(SCHOOL, NR, SICK);
    vi.setSystemTime(Date.now() + 31 * 60_000);
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

describe('a pupil under several keys', () => {
  it('is known by each, once one page showed both', async () => {
    await log(SCHOOL, ['nc:Noor Aydın|7A'], TALK);
    await fileOf(BOTH);
    await vi.waitFor(async () => expect(await fileOf(NR)).toBeDefined());
    expect(onDisk()[1]).toMatch(/^pupil\.nr\./);
  });

  it('has what was logged under each, as one', async () => {
    await log(SCHOOL, ['nc:Noor Aydın|7A'], {
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
    expect(await fileOf(['nc:Noor Aydın|7A'])).toBeUndefined();
    expect(await log(SCHOOL, ['nc:Noor Aydın|7A'], TALK)).toBe('unclear');
    expect(await forgetPupil(SCHOOL, ['nc:Noor Aydın|7A'])).toBe('unclear');
  });

  it('has no file by a key that two pupils of one page hold', async () => {
    await log(SCHOOL, ['nc:Noor Aydın|7A'], TALK);
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
    await log(SCHOOL, ['nc:Noor Aydın|7A'], goal);
    await log(SCHOOL, NR, goal);
    day('2027-09-01');
    expect(await fileOf(['nc:Noor Aydın|7A'])).toBeUndefined();
    expect(await fileOf(NR)).toBeDefined();
  });
});

describe('time', () => {
  it('ends with the school year, also while nobody looks', async () => {
    await log(SCHOOL, NR, TALK);
    day('2027-07-31');
    expect(await fileOf(NR)).toBeDefined();
    day('2027-08-01');
    expect(await fileOf(NR)).toBeUndefined();
    expect(onDisk()).toEqual(['casebook.book']);
    expect(await casebookState()).toBe('open');
  });

  it('keeps a running term over the summer, without age and marks', async () => {
    await log(SCHOOL, NR, SEEN);
    await log(SCHOOL, NR, { what: 'age', ageClass: 'from-12' });
    day('2027-05-20');
    await log(SCHOOL, NR, { what: 'fact', name: 'zv.firstDate', value: '2027-05-17' });
    await log(SCHOOL, ['nr:1'], { what: 'fact', name: 'zv.firstDate', value: '2027-03-01' });
    expect((await aboutCasebook()).running).toBeNull();
    day('2027-06-01');
    expect((await aboutCasebook()).running).toEqual({
      pupils: 1,
      yearEnd: '2027-07-31',
      keptUntil: '2027-10-01',
    });
    day('2027-10-01');
    expect(await fileOf(['nr:1'])).toBeUndefined();
    expect(await fileOf(NR)).toMatchObject({
      facts: { 'zv.firstDate': '2027-05-17' },
      ageClass: null,
      marks: [],
      keptUntil: '2027-10-01',
    });
    day('2027-10-02');
    expect(await fileOf(NR)).toBeUndefined();
  });

  it('does not, when a person said so, also for what is logged after that', async () => {
    day('2027-06-10');
    const report: Entry = { what: 'fact', name: 'duo.reported', value: [{ date: '2027-06-08' }] };
    await log(SCHOOL, NR, report);
    expect(await keepOverSummer(false)).toBe(true);
    await log(SCHOOL, ['nr:1'], report);
    expect((await aboutCasebook()).running).toBeNull();
    day('2027-08-01');
    expect([await fileOf(NR), await fileOf(['nr:1'])]).toEqual([undefined, undefined]);
  });

  it('goes on for a year when something is logged in the next one', async () => {
    day('2027-06-10');
    await log(SCHOOL, NR, { what: 'fact', name: 'plan.date', value: '2027-06-08' });
    day('2027-09-10');
    await log(SCHOOL, NR, { what: 'fact', name: 'talk.date', value: '2027-09-09' });
    expect((await fileOf(NR))?.keptUntil).toBe('2028-07-31');
  });
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
