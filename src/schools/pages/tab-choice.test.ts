import { beforeEach, expect, it, vi } from 'vitest';
import { endSession as emptyMemory, sessionContents } from '../../store/memory-session.fixture.ts';
import { chooseSchool, chosenSchool, forgetTab } from './tab-choice.ts';

vi.mock('../../platform/session-storage.ts', () => import('../../store/memory-session.fixture.ts'));
vi.mock('../../platform/managed-storage.ts', () => import('../../store/memory-managed.fixture.ts'));

const SITE = 'https://lvs.example';
beforeEach(() => emptyMemory());

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
  expect(Object.keys(sessionContents())).not.toContain('school-choice.1');
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
