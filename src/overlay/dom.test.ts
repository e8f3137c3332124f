import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { el } from './dom.ts';

it('text stays text', () => {
  const { document } = new JSDOM().window;
  const element = el(document, 'p', {}, '<img src=x onerror=alert(1)>');
  expect(element.children).toHaveLength(0);
});

it('a click that a script of the page makes does nothing', () => {
  const { document } = new JSDOM().window;
  let clicks = 0;
  el(document, 'button', { onclick: () => clicks++ }).click();
  expect(clicks).toBe(0);
});
