import { beforeEach, expect, it, vi } from 'vitest';
import { chooseSchool, chosenSchool, forgetTab } from './tab-choice.ts';

const session = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../platform/session-storage.ts', () => ({
  readSession: async (keys: string[]) =>
    Object.fromEntries([...session].filter(([key]) => keys.includes(key))),
  writeSession: async (values: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(values)) session.set(key, value);
  },
  removeSession: async (keys: string[]) => {
    for (const key of keys) session.delete(key);
  },
}));
vi.mock('../../platform/lock.ts', () => {
  let last: Promise<unknown> = Promise.resolve();
  return { withLock: (_: string, work: () => Promise<unknown>) => (last = last.then(work)) };
});

const SITE = 'https://lvs.example';
beforeEach(() => session.clear());

it('keeps a choice for one tab and one site', async () => {
  await chooseSchool(1, SITE, 'linde');
  expect(await chosenSchool(1, SITE)).toBe('linde');
  expect(await chosenSchool(2, SITE)).toBeNull();
  expect(await chosenSchool(1, 'https://other.example')).toBeNull();
});

it('forgets all of a tab and nothing of another whose number begins the same', async () => {
  await chooseSchool(1, SITE, 'linde');
  await chooseSchool(1, 'https://other.example', 'molen');
  await chooseSchool(12, SITE, 'molen');
  await forgetTab(1);
  expect(await chosenSchool(1, SITE)).toBeNull();
  expect(await chosenSchool(1, 'https://other.example')).toBeNull();
  expect(session.size).toBe(1);
  expect(await chosenSchool(12, SITE)).toBe('molen');
});

it('keeps two choices that are made at once', async () => {
  await Promise.all([
    chooseSchool(1, SITE, 'linde'),
    chooseSchool(1, 'https://other.example', 'molen'),
  ]);
  expect(await chosenSchool(1, SITE)).toBe('linde');
  expect(await chosenSchool(1, 'https://other.example')).toBe('molen');
});

it('takes a choice back', async () => {
  await chooseSchool(1, SITE, 'linde');
  await chooseSchool(1, SITE, null);
  expect(await chosenSchool(1, SITE)).toBeNull();
});
