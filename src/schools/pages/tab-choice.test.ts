import { beforeEach, expect, it, vi } from 'vitest';
import { chooseSchool, chosenSchool, forgetTab } from './tab-choice.ts';

const session = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../platform/session-storage.ts', () => ({
  readAllSession: async () => Object.fromEntries(session),
  readSession: async (keys: string[]) =>
    Object.fromEntries([...session].filter(([key]) => keys.includes(key))),
  writeSession: async (values: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(values)) session.set(key, value);
  },
  removeSession: async (keys: string[]) => {
    for (const key of keys) session.delete(key);
  },
}));

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
  expect([...session.values()]).toEqual(['molen']);
  expect(await chosenSchool(12, SITE)).toBe('molen');
});

it('takes a choice back', async () => {
  await chooseSchool(1, SITE, 'linde');
  await chooseSchool(1, SITE, null);
  expect(await chosenSchool(1, SITE)).toBeNull();
});
