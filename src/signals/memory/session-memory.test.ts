import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anEntry, aPupil, aReading } from '../../../test/support/reading.ts';
import type { Reading } from '../../lvs/reading/reading.ts';
import { endSession as emptyMemory, sessionContents } from '../../store/memory-session.fixture.ts';
import { moment } from '../../store/session-moments.ts';
import { endSession, useSession } from '../../store/sessions.ts';
import { forgetClosedSite, rememberedSites } from '../../store/site-memory.ts';
import { MOST_CHARACTERS } from './kept-readings.ts';
import { recall, remember } from './session-memory.ts';

vi.mock('../../platform/session-storage.ts', () => import('../../store/memory-session.fixture.ts'));
vi.mock('../../platform/managed-storage.ts', () => import('../../store/memory-managed.fixture.ts'));

const LVS = 'https://lvs.example';
const OTHER = 'https://lvs.example.org';
const MINUTE = 60_000;
const period = { from: 20_000, to: 20_010 };

function page(key: string, more: Partial<Reading> = {}): Reading {
  return aReading({ period, absentMeansPresent: true, pupils: [aPupil(key)], ...more });
}
/** The keys of the pupils of each kept reading, oldest first. */
async function kept(origin = LVS, school = 'linde'): Promise<string[][]> {
  const readings = await recall(origin, school);
  return readings.map(({ reading }) => reading.pupils.map(({ key }) => key));
}
async function see(reading: Reading, origin = LVS, school = 'linde'): Promise<void> {
  await remember(origin, school, reading, 7);
  vi.advanceTimersByTime(1000);
}

beforeEach(() => {
  emptyMemory();
  vi.useFakeTimers({ now: new Date('2026-11-20T08:30:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what a session showed', () => {
  it('is kept per site and school, oldest first', async () => {
    await see(page('nr:1'));
    await see(page('nr:2'));
    await see(page('nr:3'), LVS, 'molen');
    expect(await kept()).toEqual([['nr:1'], ['nr:2']]);
    expect(await kept(LVS, 'molen')).toEqual([['nr:3']]);
    expect(await kept(OTHER)).toEqual([]);
  });

  it('is kept without texts of the page around it, and without rows that are not saved', async () => {
    const pupils = [aPupil('nr:1'), aPupil('nr:2', { unsaved: true })];
    await see(page('', { evidence: ['De Linde'], pupils }));
    expect((await recall(LVS, 'linde'))[0]?.reading).toMatchObject({
      evidence: [],
      pupils: [{ key: 'nr:1' }],
    });
  });

  it('is not lost when two pages speak at once', async () => {
    await Promise.all([
      remember(LVS, 'linde', page('nr:1'), 7),
      remember(LVS, 'linde', page('nr:2'), 8),
    ]);
    expect((await kept()).flat().sort()).toEqual(['nr:1', 'nr:2']);
  });

  it('has a page once, as it was read last', async () => {
    await see(page('nr:1'));
    await see(page('nr:1', { pupils: [aPupil('nr:1', { entries: [anEntry(20_001, 'Z')] })] }));
    const readings = await recall(LVS, 'linde');
    expect(readings.map(({ reading }) => reading.pupils[0]?.entries.length)).toEqual([1]);
  });

  it('has each pupil of a list that draws only the rows in view once', async () => {
    const rows = (...keys: string[]) =>
      page('', { view: 'matrix', pupils: keys.map((key) => aPupil(key)) });
    await see(rows('nr:1', 'nr:2'));
    await see(rows('nr:2', 'nr:3'));
    expect(await kept()).toEqual([['nr:1'], ['nr:2', 'nr:3']]);
  });

  it('keeps the next page of a list, and the register of the next lesson', async () => {
    const paged = (day: number) =>
      page('', {
        absentMeansPresent: false,
        pupils: [aPupil('nr:1', { entries: [anEntry(day, 'Z')] })],
      });
    await see(paged(20_001));
    await see(paged(20_002));
    await see(paged(20_002));
    expect(await kept()).toHaveLength(2);
    const lesson = (lesson: number, code = 'Z') => {
      const slot = { part: 'lesson', lesson } as const;
      const pupils = [aPupil('nr:1', { entries: [anEntry(20_001, code, { slot })] })];
      return page('', { view: 'register', pupils });
    };
    await see(lesson(1), OTHER);
    await see(lesson(2), OTHER);
    await see(lesson(2, 'TL'), OTHER);
    expect(await kept(OTHER)).toHaveLength(2);
  });

  it('has a size: the oldest goes first, and what is too big is not kept', async () => {
    const big = (key: string, share: number) =>
      page(key, { pupils: [aPupil(key, { name: 'x'.repeat(MOST_CHARACTERS * share) })] });
    for (const key of ['nr:1', 'nr:2', 'nr:3']) await see(big(key, 0.4));
    expect(await kept()).toEqual([['nr:2'], ['nr:3']]);
    await see(big('nr:4', 1.1));
    expect((await kept()).flat()).not.toContain('nr:4');
  });
});

describe('what a session showed goes', () => {
  it('after half an hour without use, also when nobody was awake to see it pass', async () => {
    await see(page('nr:1'));
    vi.setSystemTime(Date.now() + 29 * MINUTE);
    expect(await kept()).toHaveLength(1);
    await useSession(LVS);
    vi.setSystemTime(Date.now() + 29 * MINUTE);
    expect(await kept()).toHaveLength(1);
    vi.setSystemTime(Date.now() + MINUTE);
    expect(await kept()).toEqual([]);
    expect(sessionContents()).toEqual({});
  });

  it('also when its page is read again and again with nobody there', async () => {
    await see(page('nr:1'));
    for (let i = 0; i < 3; i += 1) {
      vi.setSystemTime(Date.now() + 9 * MINUTE);
      await see(page('nr:1'));
    }
    vi.setSystemTime(Date.now() + 3 * MINUTE);
    expect(await kept()).toEqual([]);
  });

  it('of all sites, whichever is asked after', async () => {
    await see(page('nr:1'));
    vi.setSystemTime(Date.now() + 31 * MINUTE);
    expect(await kept(OTHER)).toEqual([]);
    expect(JSON.stringify(sessionContents())).not.toContain('nr:1');
  });

  it('site by site', async () => {
    await see(page('nr:1'));
    await see(page('nr:2'), LVS, 'molen');
    await see(page('nr:3'), OTHER);
    expect([...(await rememberedSites()).keys()].sort()).toEqual([LVS, OTHER]);
    await endSession(LVS, 'login');
    expect([...(await rememberedSites())]).toEqual([[OTHER, [7]]]);
    expect([await kept(), await kept(LVS, 'molen')]).toEqual([[], []]);
    expect(await kept(OTHER)).toHaveLength(1);
  });

  it('as far as it was seen before a moment', async () => {
    await see(page('nr:1'));
    const closed = moment();
    await see(page('nr:2'));
    await forgetClosedSite(LVS, closed);
    expect(await kept()).toEqual([['nr:2']]);
  });
});
