// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NOT_MANAGED } from '../../schools/policy/managed.ts';
import type { PolicyProblem } from '../../schools/policy/policy-problem.ts';
import { accessTexts } from '../../texts/access.ts';
import { PolicyPart } from './PolicyPart.tsx';
import { unusedCount } from './policy-facts.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
});
afterEach(() => render(null, root));

const managed = { ...NOT_MANAGED, isSet: true, by: 'Stichting De Boom' };
const wrong: PolicyProblem = {
  key: 'casebook',
  item: null,
  problem: {
    path: [],
    expected: { form: 'one-of', allowed: ['off', 'pin', 'free'] },
    found: '<b>pni</b>',
    nearest: 'pin',
  },
};
const issue = (path: string): PolicyProblem => ({
  key: 'packs',
  item: 2,
  issue: { path, message: 'expected string (found nothing)' },
});

it('says who set a policy, or that nobody did', () => {
  render(<PolicyPart managed={NOT_MANAGED} problems={[]} />, root);
  expect(root.textContent).toBe(accessTexts.policy + accessTexts.policyNone);
  render(<PolicyPart managed={managed} problems={[]} />, root);
  expect(root.textContent).toBe(`${accessTexts.policy}Ingesteld door Stichting De Boom.`);
  render(<PolicyPart managed={{ ...managed, by: null }} problems={[]} />, root);
  expect(root.textContent).toContain('Ingesteld door uw beheerder.');
});

it('lists what is not used, as text, and in which language', () => {
  render(<PolicyPart managed={managed} problems={[wrong, issue('title')]} />, root);
  const items = [...root.querySelectorAll('li')].map((li) =>
    [...li.querySelectorAll('dd')].map((dd) => dd.textContent),
  );
  expect(items).toEqual([
    ['casebook', 'een van: off, pin, free', '“<b>pni</b>”', expect.stringContaining('“pin”')],
    ['packs nummer 3 › title', 'expected string (found nothing)', expect.any(String)],
  ]);
  expect([...root.querySelectorAll('[lang="en"]')]).toHaveLength(1);
});

it('shows as much as a person mends, and counts the rest', () => {
  const many = Array.from({ length: 21 }, (_, i) => issue(`rules[${i}]`));
  render(<PolicyPart managed={managed} problems={many} />, root);
  expect(root.querySelectorAll('li')).toHaveLength(20);
  expect(root.textContent).toContain(accessTexts.unusedMore(1));
  // They are all about one value of the policy.
  expect(unusedCount([...many, wrong, { ...issue(''), key: 'schools' }])).toBe(3);
});
