// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Lock } from '../../schools/policy/locks.ts';
import { type Managed, NOT_MANAGED } from '../../schools/policy/managed.ts';
import { invented } from '../../schools/profile/invented-school.fixture.ts';
import { policyTexts } from '../../texts/policy.ts';
import { popupTexts } from '../../texts/popup.ts';
import { teachTexts } from '../../texts/teach.ts';
import type { PageLook } from './page-look.ts';
import { popupState } from './popup-state.ts';
import { SiteHere } from './SiteHere.tsx';

const asked = vi.hoisted(() => ({ messages: [] as object[], patterns: [] as string[][] }));
vi.mock('../../platform/own-messages.ts', () => ({
  tellBackground: async (message: { type: string }) => {
    if (message.type === 'read-health') return [];
    if (message.type === 'read-protocol') return { title: null, waiting: null };
    asked.messages.push(message);
    return { done: true };
  },
}));
vi.mock('../../platform/permissions.ts', () => ({
  askFor: async (patterns: string[]) => {
    asked.patterns.push(patterns);
    return 'granted';
  },
  giveBack: async () => 'gone',
  onPermissionsChanged: () => {},
}));
vi.mock('../../platform/tabs.ts', () => ({}));
vi.mock('../../platform/side-panel.ts', () => ({}));
vi.mock('../../platform/session-storage.ts', () => ({ onSessionChanged: () => {} }));
vi.mock('../../platform/local-storage.ts', () => import('../../store/memory-storage.fixture.ts'));
vi.mock('../../platform/managed-storage.ts', () => import('../../store/memory-managed.fixture.ts'));

const BY = 'Stichting De Boom';
const HERE = 'https://linde.lvs.example';
const look: PageLook = {
  page: { view: 'events', pupils: 2, source: { by: 'recognised', id: null, view: null } },
  evidence: [],
  codes: [{ code: 'OA', label: 'Ongeoorloofd afwezig' }],
  unexplained: [],
  frames: [],
};

let root: HTMLElement;
const text = () => root.textContent ?? '';
const buttons = () => [...root.querySelectorAll('button')].map(({ textContent }) => textContent);

/** The popup at a site; `locked`: of the one school there is. */
async function show(locked: Lock[], { url = HERE, on = false } = {}): Promise<void> {
  const locks = new Map([[invented.id, { by: BY, parts: new Set(locked) }]]);
  const managed: Managed = { ...NOT_MANAGED, isSet: true, by: BY, locks };
  const state = popupState({
    url: new URL(url),
    looked: { look },
    stored: { schools: [invented], troubles: [], managed, asksFirst: false },
    granted: new Set(on ? [`${url}/*`] : []),
    askable: ['https://*/*'],
    chosen: null,
  });
  if (state.what !== 'site') throw new Error(`Expected a site, found ${state.what}.`);
  await act(() => render(<SiteHere state={state} tab={null} onMessage={() => {}} />, root));
}

beforeEach(() => {
  root = document.createElement('div');
  asked.messages = [];
  asked.patterns = [];
});
afterEach(() => render(null, root));

describe('a site that the administrator gave to a school', () => {
  it('says so, and still takes one click', async () => {
    await show(['origins', 'codes']);
    expect(text()).toContain(policyTexts.offWithSchool('De Linde', BY));
    expect(buttons()).toEqual([popupTexts.turnOn]);
    await act(async () => root.querySelector('button')!.click());
    expect(asked.patterns).toEqual([[`${HERE}/*`]]);
    expect(asked.messages).toEqual([
      { type: 'link-site', school: 'de-linde', origins: [HERE], codes: [] },
    ]);
  });

  it('asks to confirm codes only where they are not locked', async () => {
    await show(['codes']);
    expect(text()).toContain(popupTexts.offWithSchool('De Linde'));
    expect(text()).not.toContain(popupTexts.codes);
    await show(['origins']);
    expect(text()).toContain(popupTexts.codes);
    expect(buttons()).toContain(popupTexts.confirm);
  });
});

it('of another site it says whom to ask, where the sites are locked', async () => {
  const url = 'https://other.lvs.example';
  await show([], { url });
  expect(buttons()).toContain(popupTexts.confirm);
  await show(['origins'], { url });
  expect(text()).toContain(policyTexts.sitesLocked(BY));
  expect(buttons()).toEqual([]);
});

it('offers to teach a page only where pages are not locked', async () => {
  await show(['origins'], { on: true });
  expect(buttons()).toContain(teachTexts.open);
  await show(['origins', 'mappings'], { on: true });
  expect(buttons()).not.toContain(teachTexts.open);
});
