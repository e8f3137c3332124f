// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { promiseTexts } from '../../../texts/privacy-promises.ts';
import { GrantedSites } from './GrantedSites.tsx';

const OWN = 'https://lvs.example/*';
const BOARD = 'https://bord.example/*';
const state = vi.hoisted(() => ({
  granted: [] as string[],
  isFirefox: false,
  changed: (): void => undefined,
}));
vi.mock('../../../platform/manifest-facts.ts', () => ({ isFirefox: () => state.isFirefox }));
vi.mock('../../../platform/permissions.ts', () => ({
  requiredPatterns: () => [BOARD],
  grantedPatterns: async () => state.granted,
  giveBack: async (pattern: string) => {
    state.granted = state.granted.filter((one) => one !== pattern);
    state.changed();
    return 'gone';
  },
  onPermissionsChanged: ({ onAdded }: { onAdded: () => void }) => {
    state.changed = onAdded;
  },
}));

let root: HTMLElement;
const buttons = () => [...root.querySelectorAll('button')].map((one) => one.ariaLabel);
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve)));
async function show(): Promise<void> {
  act(() => render(<GrantedSites />, root));
  await settle();
}

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  Object.assign(state, { granted: [BOARD, OWN], isFirefox: false });
});
afterEach(() => {
  render(null, root);
  root.remove();
});

it('takes back what a person gave, and says so', async () => {
  await show();
  expect(buttons()).toEqual([promiseTexts.sites.takeBackOf(OWN)]);
  root.querySelector('button')!.click();
  await settle();
  expect(root.textContent).toContain(promiseTexts.sites.taken(OWN));
  expect(root.querySelector('.granted')?.textContent).not.toContain(OWN);
});

it('can take back in Firefox what came with the installation', async () => {
  state.isFirefox = true;
  await show();
  expect(buttons()).toEqual([BOARD, OWN].map(promiseTexts.sites.takeBackOf));
});

it('says when there is no site', async () => {
  state.granted = [];
  await show();
  expect(root.textContent).toContain(promiseTexts.sites.none);
});
