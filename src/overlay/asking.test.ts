import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ASKED_MS, askedFor, listenForAsking } from './asking.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A mark on a page, beside another button. */
function mark() {
  const { window } = new JSDOM('<button id="mark">●</button><button id="other">x</button>');
  const { document } = window;
  const button = document.querySelector<HTMLElement>('#mark')!;
  const changes: boolean[] = [];
  const asked = askedFor(() => changes.push(asked.now()));
  listenForAsking(button, asked);
  const say = (type: string) => button.dispatchEvent(new window.Event(type));
  return { document, button, changes, asked, say };
}

it('begins when a person points at a mark, and ends when they go elsewhere', () => {
  const { asked, say } = mark();
  say('pointerenter');
  expect(asked.now()).toBe(true);
  say('pointerleave');
  expect(asked.now()).toBe(false);
});

it('stays while the focus is there, whatever the pointer does', () => {
  const { document, button, asked, say } = mark();
  button.focus();
  say('pointerenter');
  say('pointerleave');
  expect(asked.now()).toBe(true);
  document.querySelector<HTMLElement>('#other')!.focus();
  expect(asked.now()).toBe(false);
});

it('ends by itself, counted from the last time that it was asked', () => {
  const { button, asked, say, changes } = mark();
  say('pointerenter');
  vi.advanceTimersByTime(ASKED_MS - 1);
  button.focus();
  vi.advanceTimersByTime(ASKED_MS - 1);
  expect(asked.now()).toBe(true);
  vi.advanceTimersByTime(1);
  expect(asked.now()).toBe(false);
  expect(changes.at(-1)).toBe(false);
});

it('ends once', () => {
  const { asked, changes } = mark();
  asked.end();
  asked.begin();
  asked.end();
  asked.end();
  expect(changes).toEqual([true, false]);
});
