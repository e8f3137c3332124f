import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';
import generated from '../../../.generated/documents.json';
import type { DocumentLibrary } from '../../../rules/index.ts';
import type { CaseSheet, CaseStep } from '../../signals/case/case-sheet.ts';
import { CaseLibrary } from '../case-library.ts';
import { inventedSheet } from '../invented-sheet.fixture.ts';
import { StepDocuments } from './StepDocuments.tsx';

const library = generated as unknown as DocumentLibrary;

/** The Zaakblad of an invented pupil. */
export const mila = inventedSheet();

export let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  hide();
  root.remove();
  Reflect.deleteProperty(navigator, 'clipboard');
});

/** Shows the documents of this step. */
export async function show(action: string, step: Partial<CaseStep> = {}, sheet: CaseSheet = mila) {
  const shown = { ...mila.steps[0]!, id: action, pack: 'denbosch', blocked: [], done: [], ...step };
  await act(() =>
    render(
      <CaseLibrary value={library}>
        <StepDocuments sheet={sheet} step={shown} rule="denbosch.sick.frequent" />
      </CaseLibrary>,
      root,
    ),
  );
}

/** The field with this label. */
export function field(label: string): HTMLInputElement {
  const found = [...root.querySelectorAll('label')].find(({ textContent }) =>
    textContent.startsWith(label),
  );
  if (found === undefined) throw new Error(`Expected a field “${label}”.`);
  return document.getElementById(found.htmlFor) as HTMLInputElement;
}
/** Types a value as a person does. */
export async function type(label: string, value: string) {
  const input = field(label);
  await act(() => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
/** The button that says this, or is called so. */
export function button(words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (one) => one.textContent === words || one.ariaLabel === words,
  );
  if (found === undefined) throw new Error(`Expected a button “${words}”.`);
  return found;
}
export const click = (words: string) =>
  act(async () => {
    button(words).click();
    // The clipboard answers later.
    await new Promise((resolve) => setTimeout(resolve));
  });
/** What is said to be empty still. */
export const missing = () =>
  [...root.querySelectorAll('.missing button')].map(({ textContent }) => textContent);
export const text = () => root.textContent;
/** A clipboard that works, and what is put on it. */
export function clipboard(): string[] {
  const copied: string[] = [];
  const writeText = (words: string) => Promise.resolve(void copied.push(words));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return copied;
}

/** Takes away what is shown, with all that was typed in it. */
export function hide() {
  render(null, root);
}
