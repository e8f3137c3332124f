// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { setManaged } from '../../store/memory-managed.fixture.ts';
import { policyTexts } from '../../texts/policy.ts';
import { teachTexts } from '../../texts/teach.ts';
import { TeachPage } from './TeachPage.tsx';

vi.mock('../../platform/local-storage.ts', () => import('../../store/memory-storage.fixture.ts'));
vi.mock('../../platform/managed-storage.ts', () => import('../../store/memory-managed.fixture.ts'));
vi.mock('./use-taught-tab.ts', () => ({ useTaughtTab: () => ({ parts: null }) }));
vi.mock('./Lesson.tsx', () => ({ Lesson: () => null }));
vi.mock('./TeachDone.tsx', () => ({ TeachDone: () => null }));

const BY = 'Stichting De Boom';
const school = {
  version: 4,
  name: 'De Linde',
  sector: 'po',
  municipality: 'rijswijk',
};
const text = (id: string, more = {}) => JSON.stringify({ ...school, id, ...more });

let root: HTMLElement;
async function show(...schools: string[]): Promise<void> {
  setManaged({ managedBy: BY, schools });
  await act(() => render(<TeachPage tab={1} mappingId={null} />, root));
}
const shows = (words: string) =>
  vi.waitFor(() => expect(root.textContent!.includes(words), words).toBe(true));

beforeEach(() => {
  root = document.createElement('div');
});
afterEach(() => render(null, root));

it('teaches nothing where the administrator set how the pages are read, and says so', async () => {
  await show(text('a', { mappings: [] }));
  await shows(policyTexts.pagesLocked(BY));
  expect(root.textContent).not.toContain(teachTexts.looking);
});

it('teaches for a school whose pages are free', async () => {
  await show(text('a', { mappings: [] }), text('b'));
  await shows(teachTexts.looking);
  expect(root.textContent).not.toContain(policyTexts.pagesLocked(BY));
});
