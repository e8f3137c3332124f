// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import documents from '../../../.generated/documents.json';
import type { DocumentLibrary } from '../../../rules/index.ts';
import { CaseLibrary } from '../case-library.ts';
import { inventedSheet } from '../invented-sheet.fixture.ts';
import type { Entry } from '../messages.ts';
import { NextPart } from './NextPart.tsx';

let root: HTMLElement;
let logged: Entry[];

const text = () => root.textContent ?? '';
const click = (words: string) =>
  act(() => {
    const found = [...root.querySelectorAll('button')].find(
      (one) => one.textContent === words || one.getAttribute('aria-label') === words,
    );
    found!.click();
  });
/** An event as a person causes it. */
const fire = (target: Element, type: string) =>
  act(() => {
    target.dispatchEvent(new Event(type, { bubbles: type === 'input' }));
  });

beforeEach(async () => {
  logged = [];
  root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(() =>
    render(
      <CaseLibrary value={documents as unknown as DocumentLibrary}>
        <NextPart sheet={inventedSheet()} onLog={(entry) => logged.push(entry)} />
      </CaseLibrary>,
      root,
    ),
  );
});
afterEach(() => act(() => render(null, root)));

describe('the list of other steps', () => {
  const items = () => [...root.querySelectorAll<HTMLDetailsElement>('details.step')];
  const named = (words: string) =>
    items().find((item) => item.querySelector('summary')?.textContent === words)!;
  const inView = () => items().filter((item) => !item.hidden).length;
  async function seek(words: string) {
    const field = root.querySelector<HTMLInputElement>('input[type="search"]')!;
    field.value = words;
    await fire(field, 'input');
  }
  const fold = async (item: HTMLDetailsElement, open: boolean) => {
    item.open = open;
    await fire(item, 'toggle');
  };

  beforeEach(async () => {
    await click('Andere stappen in dit protocol (47)');
  });

  it('shows what is sought, and never hides a step that is open', async () => {
    const all = items().length;
    expect(inView()).toBe(all);
    await fold(named('Ga op huisbezoek'), true);
    await seek('MDO');
    expect(inView()).toBeLessThan(all);
    expect(named('Plan een MDO met de ouders').hidden).toBe(false);
    expect(named('Ga op huisbezoek').hidden).toBe(false);
    expect(named('Volg de Meldcode').hidden).toBe(true);
    await fold(named('Ga op huisbezoek'), false);
    expect(named('Ga op huisbezoek').hidden).toBe(true);
    await seek('xyz');
    expect(text()).toContain('Geen stap gevonden');
  });

  it('keeps what was typed in a step that is folded away', async () => {
    const step = named('Ga op huisbezoek');
    await fold(step, true);
    const body = step.querySelector('.folded')!;
    await fold(step, false);
    expect(body.isConnected).toBe(true);
  });
});

it('logs no day to come, and no empty one', async () => {
  const day = root.querySelector<HTMLInputElement>('.first-step input[type="date"]')!;
  for (const [value, words] of [
    ['2026-11-21', 'tot en met 20 november 2026'],
    ['', 'Kies een dag.'],
  ] as const) {
    day.value = value;
    await fire(day, 'input');
    await click('Noteer: Uitgelegd op');
    expect(root.querySelector('.first-step .error')?.textContent).toContain(words);
    expect(document.activeElement).toBe(day);
  }
  expect(logged).toEqual([]);
});

it('says of this very step that it was done, where another step logs the same', async () => {
  const step = [...root.querySelectorAll<HTMLDetailsElement>('details.step')].find((item) =>
    item.querySelector('summary')?.textContent?.includes('Plan een MDO met de ouders'),
  )!;
  step.open = true;
  await fire(step, 'toggle');
  const form = step.querySelector<HTMLFormElement>('form.done')!;
  await act(() => form.requestSubmit());
  expect(logged).toEqual([
    { what: 'fact', name: 'done.act.mdo', value: ['2026-11-20'] },
    { what: 'fact', name: 'mdo.dates', value: ['2026-11-20'] },
  ]);
});
