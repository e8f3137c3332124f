import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type DrawnPage, drawnPage } from '../../test/support/closed-roots.ts';
import { pageWords } from '../../test/support/page-words.ts';
import { pageTexts } from '../texts/page.ts';
import { type BarPanel, createBar } from './bar-panel.ts';

let page: DrawnPage;
let bar: BarPanel;
const ignore = () => {};
const read = () => bar.setContent({ kind: 'read', words: pageWords(), unplaced: [] });
const sentence = (words: string) =>
  bar.setContent({ kind: 'sentence', sentence: words, questions: [] });
const said = () => page.rootOf('vw-bar').querySelector('.said')?.textContent;
/** So long that a screen reader was told all that there is to tell. */
const later = () => vi.advanceTimersByTime(1000);

beforeEach(() => {
  vi.useFakeTimers();
  page = drawnPage();
  bar = createBar(page.document, {
    ...{ css: '', texts: pageTexts, practice: null, signal: new AbortController().signal },
    does: { openCard: ignore, go: ignore, answer: ignore },
    onAllWords: ignore,
    onEscape: () => false,
  });
  read();
  later();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('tells a screen reader what a page means, and who is ringed', () => {
  expect(said()).toBe(`${pageTexts.product}: Geen signalen`);
  bar.say('Noor');
  later();
  expect(said()).toBe('Noor');
  read();
  expect(said()).toBe('Noor');
});

it.each([
  ['makes place for a sentence', () => sentence('De sessie is voorbij.')],
  ['goes', () => bar.setContent(null)],
  ['is shown by another frame', () => bar.setTabBar(null)],
])('holds nothing of a reading any more when it %s', (_, end) => {
  bar.say('Noor');
  later();
  end();
  expect(said()).toBe('');
  later();
  expect(said()).toBe('');
});

it('does not tell of a reading that went meanwhile', () => {
  bar.say('Noor');
  vi.advanceTimersByTime(300);
  sentence('De sessie is voorbij.');
  vi.advanceTimersByTime(300);
  expect(said()).toBe('');
});
