// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
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
vi.mock('../../platform/own-messages.ts', () => ({
  tellBackground: async ({ type }: { type: string }) =>
    type === 'read-health'
      ? []
      : { state: 'off', hasPin: false, pupils: 0, unreadable: 0, waitMs: 0, running: null },
}));
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
const says = (words: string) => vi.waitFor(() => expect(text()).toContain(words));
const show = () => act(() => render(<SettingsPage library={{}} packProblems={[]} />, root));

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
