import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aPupil, aReading } from '../../../test/support/reading.ts';
import { setManaged } from '../../store/memory-managed.fixture.ts';
import { endSession as emptyMemory, sessionContents } from '../../store/memory-session.fixture.ts';
import { changeNote } from '../../store/session-notes.ts';
import { changeKept } from '../../store/site-memory.ts';
import { inMemory } from './in-memory.ts';
import { remember } from './session-memory.ts';

vi.mock('../../platform/session-storage.ts', () => import('../../store/memory-session.fixture.ts'));
vi.mock('../../platform/managed-storage.ts', () => import('../../store/memory-managed.fixture.ts'));

const LVS = 'https://lvs.example';
const MINUTE = 60_000;
const START = new Date('2026-11-20T08:30:00Z').getTime();

beforeEach(() => {
  emptyMemory();
  setManaged({});
  vi.useFakeTimers({ toFake: ['Date'], now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

it('tells what is there without a word about any pupil, and when it goes', async () => {
  const pupils = [aPupil('nr:1', { name: 'Noor' }), aPupil('nr:2', { name: 'Sem' })];
  await remember(LVS, 'linde', aReading({ pupils }), 7);
  await remember(LVS, 'linde', aReading({ view: 'matrix', pupils: [pupils[0]!] }), 7);
  await changeKept({ origin: LVS, school: 'linde' }, 'facts', () => [{ at: START }]);
  await changeKept({ origin: LVS, school: '' }, 'health', () => [{ at: START }]);
  await changeNote('school-choice.7', () => ({}));
  setManaged({ sessionMinutes: 10 });
  const found = await inMemory();
  expect(found.places).toEqual([
    {
      ...{ origin: LVS, school: 'linde', readings: 2, pupils: 2, facts: 1 },
      ...{ usedAt: START, goesAt: START + 10 * MINUTE },
    },
  ]);
  expect(found.others).toEqual(['health', 'school-choice.']);
  expect(found.characters).toBeGreaterThan(100);
  expect(JSON.stringify(found)).not.toMatch(/Noor|nr:1/);

  vi.setSystemTime(START + 10 * MINUTE);
  expect(await inMemory()).toEqual({ places: [], others: [], characters: 0 });
  expect(sessionContents()).toEqual({});
});

it('tells of a school whose id, as a policy may have it, is more than one word', async () => {
  await remember(LVS, 'De Linde 1', aReading({ pupils: [aPupil('nr:1')] }), 7);
  expect((await inMemory()).places).toMatchObject([
    { school: 'De Linde 1', readings: 1, pupils: 1 },
  ]);
});
