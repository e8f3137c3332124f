// @vitest-environment jsdom
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_FILE, type PupilFile } from '../../casebook/pupil-file.ts';
import type { CaseSheet } from '../../signals/case/case-sheet.ts';
import { casebookTexts } from '../../texts/casebook.ts';
import { inventedSheet } from '../invented-sheet.fixture.ts';
import type { ToCase } from '../messages.ts';
import { LastAnswer } from '../use-said.tsx';
import { CasebookNotice } from './CasebookNotice.tsx';
import { KeptPart } from './KeptPart.tsx';

vi.mock('../../platform/tabs.ts', () => ({ openSettings: vi.fn() }));

const sheetWith = (file: PupilFile): CaseSheet => ({ ...inventedSheet(), file });
const facts = { 'talk.date': '2026-11-03' };
const sheet = sheetWith({ ...EMPTY_FILE, facts, keptUntil: '2027-07-31' });
const { name } = sheet.pupil;
let root: HTMLElement;

function show(answer: Partial<ToCase>, children: ComponentChildren): Promise<void> {
  const said: ToCase = {
    ...{ type: 'case', pupil: 'p', sheet, casebook: 'open', refused: null },
    ...answer,
  };
  return act(() => render(<LastAnswer value={said}>{children}</LastAnswer>, root));
}
const button = (words: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words)!;
const click = (words: string) => act(() => button(words).click());
const text = () => root.textContent ?? '';

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('a locked casebook', () => {
  const unlocks: string[] = [];
  const notice = (casebook: ToCase['casebook']) => (
    <CasebookNotice casebook={casebook} onUnlock={(pin) => unlocks.push(pin)} />
  );
  const field = () => root.querySelector<HTMLInputElement>('input')!;
  const typePin = (pin: string) =>
    act(() => {
      field().value = pin;
      field().dispatchEvent(new Event('input', { bubbles: true }));
    });
  beforeEach(() => {
    unlocks.length = 0;
  });

  it('asks the PIN, and says what is wrong with it at its field', async () => {
    await show({ casebook: 'locked' }, notice('locked'));
    expect([field().type, field().autocomplete]).toEqual(['password', 'off']);
    await click(casebookTexts.open);
    expect([unlocks, text()]).toEqual([[], expect.stringContaining(casebookTexts.wrong.empty)]);
    await typePin('111111');
    await click(casebookTexts.open);
    expect(unlocks).toEqual(['111111']);
    // Something that changed elsewhere is no answer.
    await show({ casebook: 'locked', unasked: true }, notice('locked'));
    expect(field().value).toBe('111111');
    const wrong = { casebook: 'locked', refused: 'wrong-pin', waitMs: 8000 } as const;
    await show(wrong, notice('locked'));
    expect(text()).toContain(casebookTexts.wrong['wrong-pin']('8 seconden'));
    expect([field().value, document.activeElement]).toEqual(['', field()]);
    expect(document.getElementById(field().getAttribute('aria-describedby')!)!.textContent).toBe(
      casebookTexts.wrong['wrong-pin']('8 seconden'),
    );
  });

  it('says that it is open, and takes the focus there', async () => {
    await show({ casebook: 'locked' }, notice('locked'));
    await typePin('135790');
    await click(casebookTexts.open);
    await show({ casebook: 'open' }, notice('open'));
    expect(root.querySelector('input')).toBeNull();
    expect(document.activeElement?.textContent).toBe(casebookTexts.said.opened);
    expect(text()).not.toContain(casebookTexts.sheet.begun);
  });

  it('says with the first log that something is kept from now on, and that the device may forget', async () => {
    await show({ casebook: 'off' }, notice('off'));
    expect(text()).toBe('');
    await show({ casebook: 'open' }, notice('open'));
    expect(text()).toContain(casebookTexts.sheet.begun);
    expect(text()).toContain(casebookTexts.mayForget.any);
  });

  it.each(['lost', 'unusable'] as const)('says that it is %s', async (state) => {
    await show({ casebook: state }, notice(state));
    expect(text()).toContain(casebookTexts.state[state]);
  });
});

describe('all that was logged of a pupil', () => {
  let forgotten = 0;
  const part = (casebook: ToCase['casebook'], of = sheet) => (
    <KeptPart sheet={of} casebook={casebook} onForget={() => forgotten++} />
  );
  async function open(casebook: ToCase['casebook'], of = sheet): Promise<void> {
    await show({ casebook }, part(casebook, of));
    const details = root.querySelector('details')!;
    details.open = true;
    await act(() => void details.dispatchEvent(new Event('toggle')));
  }
  beforeEach(() => {
    forgotten = 0;
  });

  it('is forgotten after two clicks; the focus goes along', async () => {
    await open('open');
    expect(text()).toContain('3 november 2026');
    await click(casebookTexts.sheet.forget(name));
    expect(document.activeElement).toBe(button(casebookTexts.forgetNo));
    await click(casebookTexts.forgetNo);
    expect(document.activeElement).toBe(button(casebookTexts.sheet.forget(name)));
    await click(casebookTexts.sheet.forget(name));
    expect(forgotten).toBe(0);
    await click(casebookTexts.sheet.forgetYes);
    expect(forgotten).toBe(1);
    await show({ casebook: 'open' }, part('open', sheetWith(EMPTY_FILE)));
    expect(document.activeElement?.textContent).toBe(casebookTexts.sheet.forgotten(name));
    expect(text()).toContain(casebookTexts.sheet.nothing(name));
  });

  it('is not said to be nothing while it is locked', async () => {
    await open('locked', sheetWith(EMPTY_FILE));
    expect(text()).toContain(casebookTexts.sheet.locked);
    expect(text()).not.toContain(casebookTexts.sheet.nothing(name));
    expect(button(casebookTexts.sheet.forget(name))).toBeUndefined();
  });

  it('is printed alone, and the copy goes', async () => {
    await open('open');
    const printed: string[] = [];
    window.print = () => {
      printed.push(document.querySelector('.paper')?.textContent ?? '');
    };
    await click(casebookTexts.sheet.print);
    expect(printed).toEqual([expect.stringContaining('3 november 2026')]);
    dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('.paper')).toBeNull();
  });
});
