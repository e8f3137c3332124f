// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import documents from '../../.generated/documents.json';
import type { DocumentLibrary } from '../../rules/index.ts';
import type { CaseSheet } from '../signals/case/case-sheet.ts';
import { CasePage } from './CasePage.tsx';
import { CaseLibrary } from './case-library.ts';
import { inventedSheet } from './invented-sheet.fixture.ts';
import type { FromCase, ToCase } from './messages.ts';

const port = vi.hoisted(() => ({
  sent: [] as unknown[],
  hear: (_: unknown) => {},
}));
vi.mock('../platform/own-port.ts', () => ({
  openOwnPort: (
    _: string,
    on: { onOpen: (own: object) => void; onMessage: (message: unknown) => void },
  ) => {
    const own = { send: (message: unknown) => port.sent.push(message), close: () => {} };
    port.hear = on.onMessage;
    on.onOpen(own);
    return own;
  },
}));

vi.mock('../platform/about-us.ts', () => ({ isChromebook: () => false }));
vi.mock('../platform/tabs.ts', () => ({ openSettings: () => {} }));

const mila = inventedSheet();
const sam: CaseSheet = { ...mila, pupil: { ...mila.pupil, name: 'Sam Bedacht' } };
let root: HTMLElement;

function hear(pupil: string | null, sheet: CaseSheet | null, more: Partial<ToCase> = {}) {
  const said: ToCase = { type: 'case', pupil, sheet, casebook: 'open', refused: null, ...more };
  return act(() => port.hear(said));
}

const text = () => root.textContent ?? '';
const heading = () => root.querySelector('h1')?.textContent;
const logs = () => port.sent.filter((message) => (message as FromCase).type === 'log');
/** The button that says this, or is called so. */
function button(words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (one) => one.textContent === words || one.getAttribute('aria-label') === words,
  );
  if (found === undefined) throw new Error(`Expected a button “${words}”.`);
  return found;
}
const click = (words: string) => act(() => button(words).click());
/** An event as a person causes it. */
const fire = (target: Element, type: string) =>
  act(() => {
    target.dispatchEvent(new Event(type, { bubbles: type === 'input' }));
  });
/** Some form behind a step, with a line of text in it. */
async function typeSomewhere(): Promise<HTMLTextAreaElement> {
  const field = document.createElement('textarea');
  root.querySelector('.first-step .folded')!.append(field);
  field.value = 'Ouders bellen terug';
  await fire(field, 'input');
  return field;
}

beforeEach(async () => {
  port.sent = [];
  root = document.createElement('div');
  document.body.replaceChildren(root);
  const library = documents as unknown as DocumentLibrary;
  await act(() =>
    render(
      <CaseLibrary value={library}>
        <CasePage />
      </CaseLibrary>,
      root,
    ),
  );
});
afterEach(() => act(() => render(null, root)));

describe('without a pupil', () => {
  it('says hello, and how to choose one', async () => {
    expect(port.sent).toEqual([{ type: 'hello' }]);
    await hear(null, null);
    expect(heading()).toBe('Nog geen leerling gekozen');
  });

  it('says what to do when what was seen is gone', async () => {
    await hear('token', null);
    expect(heading()).toBe('Wat we zagen is gewist');
    await hear('token', mila);
    await hear(null, null);
    expect(heading()).toBe('Wat we zagen is gewist');
    expect(text()).not.toContain('Mila');
  });
});

describe('who is not judged', () => {
  it.each([
    [
      { why: 'ambiguous', among: 2 } as const,
      'Er zijn 2 leerlingen die Mila Verzonnen kunnen zijn',
    ],
    [{ why: 'unsaved' } as const, 'nog niet bewaard'],
  ])('%o has the reason, and nothing to log', async (unjudged, words) => {
    await hear('mila', { ...mila, unjudged });
    expect(text()).toContain(words);
    expect(root.querySelectorAll('form, .signal, svg')).toHaveLength(0);
  });
});

describe('another pupil', () => {
  it('is followed and read out, without the focus', async () => {
    await hear('mila', mila);
    await hear('sam', sam);
    expect(heading()).toBe('Sam Bedacht');
    expect(root.querySelector('.announced')?.textContent).toBe('Zaakblad van Sam Bedacht');
    expect(document.activeElement).toBe(document.body);
  });

  it('waits while something is typed, until the person goes on', async () => {
    await hear('mila', mila);
    const field = await typeSomewhere();
    await hear('sam', sam);
    expect(heading()).toBe('Mila Verzonnen');
    expect(field.isConnected).toBe(true);
    expect(root.querySelector('.waiting')?.textContent).toContain('U koos Sam Bedacht');
    await click('Ga naar Sam Bedacht');
    expect(heading()).toBe('Sam Bedacht');
    expect(document.activeElement?.textContent).toBe('Sam Bedacht');
    expect(field.isConnected).toBe(false);
  });

  it('does not wait for a text that was wiped again, nor for what was sought', async () => {
    await hear('mila', mila);
    (await typeSomewhere()).value = '';
    await click('Andere stappen in dit protocol (47)');
    const sought = root.querySelector<HTMLInputElement>('input[type="search"]')!;
    sought.value = 'duo';
    await fire(sought, 'input');
    await hear('sam', sam);
    expect(heading()).toBe('Sam Bedacht');
  });

  it('waits also when what was seen is gone', async () => {
    await hear('mila', mila);
    await typeSomewhere();
    await hear(null, null);
    expect(root.querySelector('.waiting')?.textContent).toContain('Kopieer of print het eerst');
    await click('Leeg dit blad');
    expect(heading()).toBe('Wat we zagen is gewist');
  });
});

describe('a new sheet of the same pupil', () => {
  it('keeps the focus, what is unfolded, and what is typed in a step that changes place', async () => {
    await hear('mila', mila);
    const field = await typeSomewhere();
    const fold = root.querySelector<HTMLDetailsElement>('.signal details')!;
    fold.open = true;
    await fire(fold, 'toggle');
    field.focus();
    const since = mila.signals[0]!.signal.since!;
    const steps = mila.steps.map((step) =>
      step.id === 'act.explain-jeugdarts' ? { ...step, done: [since + 1] } : step,
    );
    await hear('mila', { ...mila, steps });
    expect(root.querySelector('.first-step h3')?.textContent).toContain('Vul het formulier');
    expect(field.isConnected).toBe(true);
    expect(field.closest('details')?.open).toBe(true);
    expect(document.activeElement).toBe(field);
    expect(root.querySelector<HTMLDetailsElement>('.signal details')?.open).toBe(true);
  });
});

it('keeps the focus on a step that is moved up to be the first', async () => {
  await hear('mila', mila);
  const summary = root.querySelectorAll<HTMLElement>('details.step > summary')[1]!;
  expect(summary.textContent).toContain('Vul het formulier');
  summary.tabIndex = 0;
  summary.focus();
  const steps = mila.steps.map((step) =>
    step.id === 'act.explain-jeugdarts' ? { ...step, done: [mila.asOf] } : step,
  );
  await hear('mila', { ...mila, steps });
  expect(summary.closest('.first-step')).not.toBeNull();
  expect(document.activeElement).toBe(summary);
});

describe('what a person logs', () => {
  it('is sent for the pupil in view, and said once it is done', async () => {
    await hear('mila', mila);
    await click('Noteer: Uitgelegd op');
    expect(logs()).toEqual([
      {
        type: 'log',
        pupil: 'mila',
        entry: { what: 'fact', name: 'done.act.explain-jeugdarts', value: ['2026-11-20'] },
      },
    ]);
    expect(text()).not.toContain('Genoteerd: Uitgelegd op');
    await hear('mila', mila);
    expect(document.activeElement?.textContent).toBe('Genoteerd: Uitgelegd op 20 november 2026.');
  });

  it('is not said to be done when it was refused', async () => {
    await hear('mila', mila);
    await click('Noteer: Uitgelegd op');
    await hear('mila', mila, { refused: 'locked' });
    expect(text()).not.toContain('Genoteerd: Uitgelegd op');
    expect(root.querySelector('.refused')?.textContent).toContain('op slot');
    expect(document.activeElement).toBe(document.body);
  });

  it('is the age by one of four classes, that a signal was looked at, and a flag', async () => {
    await hear('mila', mila);
    await click('12 t/m 15 jaar');
    await click('Bekeken: geen melding nodig – 4× ziek in 2 maanden');
    await click('Andere stappen in dit protocol (47)');
    await act(() => root.querySelector<HTMLInputElement>('.flag input')!.click());
    const mark = { rule: 'denbosch.sick.frequent', how: 'seen', on: '2026-11-20', until: null };
    const flag = `flag.${mila.manual[0]!.rule.id}`;
    expect(logs().map((message) => (message as { entry: unknown }).entry)).toEqual([
      { what: 'age', ageClass: 'from-12' },
      { what: 'mark', mark: { ...mark, lastDay: '2026-11-17', severity: 'action' } },
      { what: 'fact', name: flag, value: true },
    ]);
  });
});

it('has every field without autocomplete, and one h1 on the screen', async () => {
  await hear('mila', mila);
  await click('Andere stappen in dit protocol (47)');
  for (const fold of root.querySelectorAll('details')) {
    fold.open = true;
    await fire(fold, 'toggle');
  }
  const fields = [...root.querySelectorAll('input, textarea, select, form')];
  expect(fields.length).toBeGreaterThan(10);
  expect(fields.filter((field) => field.getAttribute('autocomplete') !== 'off')).toEqual([]);
  expect(root.querySelectorAll('h1:not(.print-sheet *)')).toHaveLength(1);
});
