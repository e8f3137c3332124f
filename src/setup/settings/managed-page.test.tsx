// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import packs from '../../../.generated/packs.json';
import type { PackLibrary } from '../../../rules/index.ts';
import { setManaged } from '../../store/memory-managed.fixture.ts';
import { contents, fill } from '../../store/memory-storage.fixture.ts';
import { accessTexts } from '../../texts/access.ts';
import { firstRunTexts } from '../../texts/first-run.ts';
import { policyTexts } from '../../texts/policy.ts';
import { setupTexts } from '../../texts/setup.ts';
import { storedDataTexts } from '../../texts/stored-data.ts';
import { SettingsPage } from './SettingsPage.tsx';

vi.mock('../../platform/local-storage.ts', () => import('../../store/memory-storage.fixture.ts'));
vi.mock('../../platform/managed-storage.ts', () => import('../../store/memory-managed.fixture.ts'));
// jsdom has no locks; here nobody else writes.
vi.mock('../../platform/lock.ts', () => ({
  withLock: (_name: string, work: () => Promise<unknown>) => work(),
}));
vi.mock('../../platform/own-messages.ts', () => ({ tellBackground: async () => [] }));
vi.mock('../casebook/CasebookPart.tsx', () => ({ CasebookPart: () => null }));
vi.mock('../../platform/permissions.ts', () => ({
  askablePatterns: () => [],
  onPermissionsChanged: () => {},
}));
vi.mock('../../platform/about-us.ts', () => ({
  browserName: () => 'Firefox',
  extensionVersion: () => '1',
}));
vi.mock('../../platform/session-storage.ts', () => ({ onSessionChanged: () => {} }));

const BY = 'Stichting De Boom';
const school = {
  version: 4,
  id: 'linde',
  name: 'De Linde',
  sector: 'po',
  municipality: 'rijswijk',
};

let root: HTMLElement;
const text = () => root.textContent ?? '';
const says = (words: string) =>
  vi.waitFor(() => expect(text().includes(words), `The page says “${words}”`).toBe(true));
const show = (known: PackLibrary = {}) =>
  act(() => render(<SettingsPage library={known} packProblems={[]} />, root));

beforeEach(() => {
  fill({});
  setManaged({});
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

it('asks nobody about a school where schools come by policy, and says what is wrong with it', async () => {
  setManaged({ firstRun: false, managedBy: BY, schools: ['{'] });
  await show();
  await says(policyTexts.awaits(BY));
  expect(text()).not.toContain(firstRunTexts.welcome);
  expect(text()).not.toContain(setupTexts.addSchool);
  expect(text()).toContain('schools nummer 1');
  expect(root.querySelector('textarea')!.value).toContain('Waar: schools nummer 1');
  // The administrator may have given them a file.
  expect(text()).toContain(storedDataTexts.readFile);
});

it('meets who is not told to wait', async () => {
  setManaged({ managedBy: BY, retentionDays: 30 });
  await show();
  await says(firstRunTexts.welcome);
});

it('shows a school of the policy as it comes, goes on with it, and writes nothing', async () => {
  setManaged({ firstRun: false, managedBy: BY });
  await show();
  await says(policyTexts.awaits(BY));
  await act(() =>
    setManaged({ firstRun: false, managedBy: BY, schools: [JSON.stringify(school)] }),
  );
  await says(policyTexts.partly);
  expect(text()).toContain(policyTexts.setBy(BY));
  expect(text()).toContain(policyTexts.notRemoved(BY));
  expect(text()).toContain(storedDataTexts.schoolManaged('De Linde'));
  expect(text()).toContain(accessTexts.policy);
  const name = root.querySelector<HTMLInputElement>('#field-name')!;
  expect([name.value, name.closest('fieldset:disabled') !== null]).toEqual(['De Linde', true]);
  expect(contents()).toEqual({});
});

it('lets a person save the rest where a figure of the policy does not fit the law', async () => {
  // The law counts from 16 hours; a figure may only be stricter.
  const figures = { 'law.unauth.16h-4lw': { atLeast: 40 } };
  const whole = { ...school, protocol: 'haaglanden', settings: { figures } };
  setManaged({ managedBy: BY, schools: [JSON.stringify(whole)] });
  await show(packs as unknown as PackLibrary);
  await says(policyTexts.partly);
  const role = root.querySelector<HTMLSelectElement>('#field-role')!;
  await act(() => {
    role.value = 'support';
    role.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await act(async () => root.querySelector('form')!.requestSubmit());
  await says(setupTexts.saved);
  expect(JSON.parse(contents()['school.linde']!)).toMatchObject({ role: 'support' });
});
