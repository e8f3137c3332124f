// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NOT_MANAGED } from '../../schools/policy/managed.ts';
import { policyTexts } from '../../texts/policy.ts';
import { AwaitsSchool } from './AwaitsSchool.tsx';
import { ManagedNote } from './ManagedNote.tsx';

let root: HTMLElement;
const text = () => root.textContent ?? '';
beforeEach(() => {
  root = document.createElement('div');
});
afterEach(() => render(null, root));

const BY = 'Stichting De Boom';
const managed = { ...NOT_MANAGED, isSet: true, by: BY };
const locks = new Map([['a', { by: BY, parts: new Set(['name'] as const) }]]);

it('is quiet without a policy', () => {
  render(<ManagedNote managed={NOT_MANAGED} unused={0} />, root);
  expect(text()).toBe('');
});

it('says what a policy means for who sits here, and whom to ask', () => {
  render(<ManagedNote managed={{ ...managed, locks }} unused={0} />, root);
  expect(text()).toBe(
    `Ingesteld door ${BY}${policyTexts.partly} Klopt er iets niet? Vraag het aan ${BY}.`,
  );
  render(<ManagedNote managed={managed} unused={0} />, root);
  expect(text()).toContain(policyTexts.noLocks);
  expect(root.querySelector('a')).toBeNull();
});

it('leads to what is not used', () => {
  render(<ManagedNote managed={managed} unused={1} />, root);
  expect(text()).toContain(policyTexts.someUnused(1));
  expect(root.querySelector('a')!.getAttribute('href')).toBe('#policy');
});

it('says who brings the school, where none has come yet', () => {
  render(<AwaitsSchool managed={managed} unused={2} />, root);
  expect(root.querySelector('h1')!.textContent).toBe(policyTexts.awaitsTitle);
  for (const words of [policyTexts.awaits(BY), policyTexts.awaitsAsk(BY)]) {
    expect(text()).toContain(words);
  }
  expect(text()).toContain(policyTexts.someUnused(2));
  expect(root.querySelectorAll('button, input')).toHaveLength(0);
});
