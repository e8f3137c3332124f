// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AboutCasebook } from '../../casebook/about-casebook.ts';
import { casebookTexts } from '../../texts/casebook.ts';
import { CasebookPart } from './CasebookPart.tsx';

const background = vi.hoisted(() => ({
  about: {} as object,
  asked: [] as { type: string }[],
  answer: { done: true } as object,
}));
vi.mock('../../platform/own-messages.ts', () => ({
  tellBackground: async (request: { type: string }) => {
    if (request.type === 'about-casebook') return background.about;
    background.asked.push(request);
    return background.answer;
  },
}));
vi.mock('../../platform/session-storage.ts', () => ({ onSessionChanged: () => undefined }));
vi.mock('../../platform/local-storage.ts', () => import('../../store/memory-storage.fixture.ts'));

let root: HTMLElement;
const text = () => root.textContent ?? '';
async function show(about: Partial<AboutCasebook>): Promise<void> {
  background.about = {
    ...{ state: 'open', hasPin: false, pupils: 2, unreadable: 0, waitMs: 0, running: null },
    rule: { casebook: 'free', isShared: false, retentionDays: null, by: null },
    ...about,
  };
  await act(() => render(<CasebookPart />, root));
  await vi.waitFor(() => expect(root.querySelector('section')).not.toBeNull());
}
const button = (words: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);
const click = (words: string) => act(async () => button(words)!.click());

const focusOn = (words: string) =>
  vi.waitFor(() => expect(document.activeElement?.textContent).toBe(words));

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  background.asked = [];
  background.answer = { done: true };
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const running = { pupils: 3, yearEnd: '2027-07-31', keptUntil: '2027-10-01' };

it('asks from June what to keep over the summer, and says what came of it', async () => {
  await show({ running });
  expect(text()).toContain(casebookTexts.summer.question(3, '31 juli 2027'));
  background.about = { ...background.about, running: null };
  await click(casebookTexts.summer.drop('31 juli 2027'));
  expect(background.asked).toEqual([{ type: 'keep-over-summer', keep: false }]);
  await focusOn(casebookTexts.said.notKept('31 juli 2027'));
  expect(text()).not.toContain(casebookTexts.summer.title);
});

it('says when that failed, and asks again', async () => {
  await show({ running });
  background.answer = { done: false };
  await click(casebookTexts.summer.keep('1 oktober 2027'));
  expect(background.asked).toEqual([{ type: 'keep-over-summer', keep: true }]);
  await focusOn(casebookTexts.said.failed);
  expect(text()).toContain(casebookTexts.summer.title);
});

it('of what cannot be read it offers only to forget all', async () => {
  await show({ state: 'unusable', pupils: 0, unreadable: 4 });
  expect(text()).toContain(casebookTexts.state.unusable);
  expect(text()).toContain(casebookTexts.unreadable(4));
  expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
    casebookTexts.forgetAll,
  ]);
});

it('says that the device lost what was kept', async () => {
  await show({ state: 'lost', pupils: 0 });
  expect(text()).toContain(casebookTexts.state.lost);
});

it('changes a PIN with the one of now; what is wrong stands at its field', async () => {
  await show({ hasPin: true });
  await click(casebookTexts.changePin);
  const field = (at: string) => root.querySelector<HTMLInputElement>(`#field-pin-change-${at}`)!;
  const type = (at: string, pin: string) =>
    act(() => {
      field(at).value = pin;
      field(at).dispatchEvent(new Event('input', { bubbles: true }));
    });
  expect([field('now').type, field('fresh').autocomplete]).toEqual(['password', 'off']);
  await type('now', 'kersen');
  for (const at of ['fresh', 'again']) await type(at, 'perzik');
  background.answer = { done: false, why: 'wrong-pin', waitMs: 4000 };
  const submit = () => act(async () => void root.querySelector('form')!.requestSubmit());
  await submit();
  expect(background.asked).toEqual([{ type: 'set-pin', pin: 'perzik', current: 'kersen' }]);
  await vi.waitFor(() =>
    expect([field('now').value, field('fresh').value]).toEqual(['', 'perzik']),
  );
  expect(document.getElementById('field-pin-change-now-error')?.textContent).toBe(
    casebookTexts.wrong['wrong-pin']('4 seconden'),
  );
  expect(document.activeElement).toBe(field('now'));
  await type('now', 'kersen!');
  background.answer = { done: true };
  await submit();
  expect(root.querySelector('form')).toBeNull();
  await focusOn(casebookTexts.said.pinSet);
});

const rule = {
  casebook: 'off',
  isShared: false,
  retentionDays: null,
  by: 'Bestuur De Ring',
} as const;

it('says by whom the casebook is switched off, and offers to wipe what was kept before', async () => {
  await show({ state: 'forbidden', pupils: 2, rule });
  expect(text()).toContain(casebookTexts.state.forbidden);
  expect(text()).toContain('Bestuur De Ring');
  expect(text()).toContain(casebookTexts.leftOver(2));
  expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
    casebookTexts.forgetAll,
  ]);
});

it('asks for a PIN where the administrator wants one, says why, and offers no way without', async () => {
  const needsPin = { ...rule, casebook: 'pin', isShared: true, retentionDays: 30 } as const;
  await show({ state: 'needs-pin', pupils: 0, rule: needsPin });
  expect(text()).toContain(casebookTexts.state['needs-pin']);
  expect(text()).toContain(casebookTexts.shared);
  expect(text()).toContain(casebookTexts.endsSooner(30));
  expect(button(casebookTexts.setPin)).toBeDefined();
});

it('offers not to take away a PIN that has to be there', async () => {
  await show({ hasPin: true, rule: { ...rule, casebook: 'pin' } });
  expect(button(casebookTexts.removePin)).toBeUndefined();
  expect(button(casebookTexts.changePin)).toBeDefined();
});
