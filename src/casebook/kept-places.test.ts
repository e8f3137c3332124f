import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BOTH, NC, NR, SCHOOL, startAnew, TALK } from './casebook.fixture.ts';
import { log } from './casebook.ts';
import { keptPlaces } from './kept-places.ts';

vi.mock('../platform/local-storage.ts', () => import('../store/memory-storage.fixture.ts'));
vi.mock('../platform/session-storage.ts', () => import('../store/memory-session.fixture.ts'));
vi.mock('../platform/managed-storage.ts', () => import('../store/memory-managed.fixture.ts'));

beforeEach(startAnew);
afterEach(() => {
  vi.useRealTimers();
});

it('tells where something of a pupil stands, until when, and from what its code was made', async () => {
  expect(await keptPlaces(SCHOOL, BOTH)).toEqual([]);
  await log(SCHOOL, BOTH, TALK);
  const [place, ...others] = (await keptPlaces(SCHOOL, NC))!;
  expect(place).toMatchObject({ until: '2027-07-31', kinds: ['nr', 'nc'] });
  expect(place?.key).toMatch(/^pupil\.nr\.[0-9a-f]{64}$/);
  expect(others).toEqual([]);
  expect(await keptPlaces(SCHOOL, ['nr:4712'])).toEqual([]);
});

it('does not say that nothing stands there where it cannot be told whose it is', async () => {
  await log(SCHOOL, NR, TALK);
  // A name without a class, or one that two pupils have, tells nobody from another.
  expect(await keptPlaces(SCHOOL, [])).toBeNull();
  expect(await keptPlaces(SCHOOL, ['nc:Noor Aydın|'])).toBeNull();
  // Two pupils of whom this could be one.
  await log(SCHOOL, ['nr:1', ...NC], TALK);
  await log(SCHOOL, ['nr:2', 'id:9'], TALK);
  expect(await keptPlaces(SCHOOL, ['id:9', ...NC])).toBeNull();
});
