import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pupilWords } from '../../test/support/page-words.ts';
import { pageTexts } from '../texts/page.ts';
import { hintCard } from './hint-card.ts';
import type { CardWords } from './page-words.ts';

function drawn(card: Partial<CardWords> = {}, more: object = {}): HTMLElement {
  const ignore = () => {};
  return hintCard(new JSDOM().window.document, {
    words: pupilWords({}, card),
    texts: pageTexts,
    showsNote: false,
    isSettled: false,
    does: { close: ignore, openCase: ignore, copyNote: ignore, outcome: ignore },
    ...more,
  });
}
const wordsIn = (card: HTMLElement, selector: string) =>
  [...card.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the hint card', () => {
  it('says first how often the pupil was there, then what is the matter', () => {
    const card = drawn({ presence: 'Aanwezig: 98%' });
    expect(wordsIn(card, 'p').slice(0, 3)).toEqual([
      'Aanwezig: 98%',
      'Aandacht',
      '8 keer te laat.',
    ]);
  });

  it('folds away what it rests on, and nothing else', () => {
    const folded = drawn().querySelector('details');
    expect(folded?.open).toBe(false);
    expect(folded?.textContent).toBe(`${pageTexts.restsOn}Geteld: 1 sep`);
    expect(drawn({ ground: [] }).querySelector('details')).toBeNull();
  });

  it('has a button only for what can be done', () => {
    const { openCase, copyNote } = pageTexts;
    expect(wordsIn(drawn(), 'button')).toEqual(['✕', openCase]);
    expect(wordsIn(drawn({ opensCase: false }), 'button')).toEqual(['✕']);
    const outcomes = [{ id: 'seen' as const, words: 'Bekeken' }];
    expect(wordsIn(drawn({ note: 'x', outcomes }), 'button')).toEqual([
      ...['✕', openCase, copyNote, 'Bekeken'],
    ]);
  });

  it('shows a note that could not be copied where it can be selected', () => {
    const note = drawn({ note: 'Gebeld.' }, { showsNote: true }).querySelector('.note');
    expect(note?.textContent).toBe('Gebeld.');
    expect(note?.getAttribute('tabindex')).toBe('0');
  });

  it('says only whom it was about when the signal is gone', () => {
    expect(drawn({}, { isSettled: true }).textContent).toBe('Noor✕');
  });

  it('is a dialog that leaves the page as it is', () => {
    const card = drawn();
    expect(card.getAttribute('role')).toBe('dialog');
    expect(card.hasAttribute('aria-modal')).toBe(false);
  });
});
