// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CaseSheet } from '../../signals/case/case-sheet.ts';
import { inventedSheet } from '../invented-sheet.fixture.ts';
import type { Entry } from '../messages.ts';
import { RoutePart } from './RoutePart.tsx';

const mila = inventedSheet();
const root = document.createElement('div');
let logged: Entry[];
beforeEach(() => {
  logged = [];
  document.body.append(root);
});
afterEach(() => render(null, root));

const living = (...residence: CaseSheet['file']['residence']): CaseSheet => ({
  ...mila,
  file: { ...mila.file, residence },
});
const show = (sheet: CaseSheet) =>
  act(() => render(<RoutePart sheet={sheet} onLog={(entry) => logged.push(entry)} />, root));
async function fill(selector: string, value: string) {
  const field = root.querySelector<HTMLInputElement>(selector)!;
  field.value = value;
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}
const submit = () =>
  act(() => {
    root.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
  });
async function unfold() {
  const fold = root.querySelector<HTMLDetailsElement>('.residence details')!;
  fold.open = true;
  await act(() => void fold.dispatchEvent(new Event('toggle')));
}

it('logs a place since a day beside the earlier ones, in place of one of the same day', async () => {
  const first = { from: '2026-09-01', value: 'rijswijk' } as const;
  await show(living(first, { from: '2026-11-02', value: 'tilburg' }));
  await unfold();
  await fill('select', 'den-haag');
  await fill('input[type="date"]', '2026-11-02');
  await submit();
  const moved = { from: '2026-11-02', value: 'den-haag' };
  expect(logged).toEqual([{ what: 'residence', residence: [first, moved] }]);
});

it('logs nothing without a place or a day, and goes to what is missing', async () => {
  await show(living());
  await unfold();
  await submit();
  expect(root.querySelector('.error')?.textContent).toBe('Kies een gemeente.');
  expect(document.activeElement?.localName).toBe('select');
  await fill('select', 'tilburg');
  await fill('input[type="date"]', '');
  await submit();
  expect(document.activeElement?.localName).toBe('input');
  expect(logged).toEqual([]);
});

it('takes one back', async () => {
  await show(living({ from: '2026-11-02', value: 'tilburg' }));
  await act(() => root.querySelector<HTMLElement>('.residence li button')!.click());
  expect(logged).toEqual([{ what: 'residence', residence: [] }]);
});

it('says a move of this school year, and no other', async () => {
  const said = () => root.querySelector('.notice')?.textContent ?? null;
  await show(living({ from: '2026-11-02', value: 'tilburg' }));
  expect(said()).toContain('Gewijzigd per 2 november 2026: woont nu in Tilburg');
  await show(living({ from: '2026-06-01', value: 'tilburg' }));
  expect(said()).toBeNull();
  await show(living({ from: '2026-11-23', value: 'tilburg' }));
  expect(said()).toBeNull();
  await show(living({ from: '2026-11-02', value: mila.school.municipality }));
  expect(said()).toBeNull();
});
