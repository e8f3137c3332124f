// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { isSelector } from './selector.ts';

it.each([
  'td',
  'x-grid >>> [role="row"] > td:nth-child(2)',
  '[data-a="]"]',
  "[title='a)']",
  'a\\:b',
])('takes %j', (text) => {
  expect(isSelector(text)).toBe(true);
});

it.each(['td >', '..a', 'td:nth-child', '#1', '[a=b c]', 'x >>> ', 'x >>> td >'])(
  'refuses %j, which the page could not look for',
  (text) => {
    expect(isSelector(text)).toBe(false);
  },
);
