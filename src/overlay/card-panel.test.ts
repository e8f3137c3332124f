import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DrawnPage, drawnPage, placeOf } from '../../test/support/closed-roots.ts';
import { pupilWords } from '../../test/support/page-words.ts';
import { pageTexts } from '../texts/page.ts';
import { type CardPanel, createCard } from './card-panel.ts';
import type { FromPage } from './messages.ts';
import type { CardWords } from './page-words.ts';

// No program can make a click that a browser vouches for; that only such clicks count is dom.test.ts.
vi.mock('./dom.ts', async (original) => {
  const { el } = await original<typeof import('./dom.ts')>();
  const trusting: typeof el = (document, tag, attributes, ...children) => {
    const { onclick, ...others } = attributes;
    const element = el(document, tag, others, ...children);
    if (typeof onclick === 'function') element.addEventListener('click', onclick);
    return element;
  };
  return { el: trusting };
});

const OUTCOME = { id: 'no-answer' as const, words: 'Geen gehoor' };
const noor = (card: Partial<CardWords> = {}) =>
  pupilWords({}, { outcomes: [OUTCOME], note: 'Gebeld.', ...card });

let page: DrawnPage;
let sent: FromPage[];
let closed: [string, boolean][];
let card: CardPanel;

beforeEach(() => {
  vi.useFakeTimers();
  page = drawnPage();
  sent = [];
  closed = [];
  card = createCard(page.document, {
    css: '',
    texts: pageTexts,
    signal: new AbortController().signal,
    send: (message) => sent.push(message),
    onClosed: (...what) => closed.push(what),
  });
  card.open(noor(), () => page.document.body);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const root = () => page.rootOf('vw-card');
const says = () => root().querySelector('.said')?.textContent;
const button = (words: string) =>
  [...root().querySelectorAll('button')].find(({ textContent }) => textContent === words);
const focused = () => root().activeElement?.textContent;

describe('an open card', () => {
  it('has the focus on the name of the pupil, and gives word of it when it closes', () => {
    expect(focused()).toBe('Noor');
    card.close();
    expect(page.isShown('vw-card')).toBe(false);
    expect(closed).toEqual([['nr:1', true]]);
  });

  it('leaves a focus alone that a person moved elsewhere', () => {
    root().querySelector('h2')?.blur();
    card.close();
    expect(closed).toEqual([['nr:1', false]]);
  });

  it('closes when the pupil has no card any more', () => {
    card.update([]);
    expect(card.key()).toBeNull();
  });

  it('is not drawn again for the same words, so that nobody hears it twice', () => {
    const before = root().querySelector('section');
    card.update([noor()]);
    expect(root().querySelector('section')).toBe(before);
    card.update([noor({ kind: 'Nu doen' })]);
    expect(root().querySelector('section')).not.toBe(before);
    expect(focused()).toBe('Noor');
  });

  it('keeps open what a person opened', () => {
    root().querySelector('details')!.open = true;
    card.update([noor({ kind: 'Nu doen' })]);
    expect(root().querySelector('details')?.open).toBe(true);
  });

  it('stays inside the window when it grows', () => {
    const { host } = root();
    placeOf(host, { left: 100, top: 300, width: 400, height: 600 });
    card.update([noor({ logged: ['Vandaag gebeld.'] })]);
    // 800 high, with a margin of 12.
    expect((host as HTMLElement).style.top).toBe('188px');
  });

  it('opens the Zaakblad of its pupil and makes room for it', () => {
    button(pageTexts.openCase)?.click();
    expect(sent).toEqual([{ type: 'open-case', key: 'nr:1' }]);
    expect(card.key()).toBeNull();
  });
});

describe('an outcome', () => {
  const noted = noor({ logged: ['Vandaag gebeld, geen gehoor.'] });
  beforeEach(() => {
    button(OUTCOME.words)?.focus();
    button(OUTCOME.words)?.click();
  });

  it('is sent once, with the rule that it is about', () => {
    button(OUTCOME.words)?.click();
    const outcome = { type: 'outcome', key: 'nr:1', rule: 'late.talk', outcome: 'no-answer' };
    expect(sent).toEqual([outcome]);
  });

  it('is said to be noted only when the words of the page show it; the focus stays on its button', () => {
    card.update([noor()]);
    expect(says()).toBe('');
    card.update([noted]);
    expect(says()).toBe('Genoteerd: Geen gehoor.');
    expect(focused()).toBe(OUTCOME.words);
  });

  it('that takes its own button away leaves the focus on the name', () => {
    card.update([{ ...noted, card: { ...noted.card, outcomes: [] } }]);
    expect(focused()).toBe('Noor');
  });

  it('that takes the signal away leaves a card that says so, until it is closed', () => {
    card.update([]);
    expect(says()).toBe('Genoteerd: Geen gehoor. Het signaal is nu weg.');
    card.update([]);
    expect(card.key()).toBe('nr:1');
    expect(button(pageTexts.openCase)).toBeUndefined();
  });

  it('that was refused says why', () => {
    card.update([noor({ refused: 'Op slot.' })]);
    expect(says()).toBe('Op slot.');
  });

  it('of which nothing is heard is said not to be noted, and can be tried again', () => {
    vi.advanceTimersByTime(5000);
    expect(says()).toBe(pageTexts.notNoted);
    button(OUTCOME.words)?.click();
    expect(sent).toHaveLength(2);
    expect(says()).toBe('');
  });

  it('of a card that was closed says nothing in the next', () => {
    card.close();
    card.open(noor(), () => page.document.body);
    vi.advanceTimersByTime(5000);
    expect(says()).toBe('');
  });
});

describe('the note', () => {
  const copyWith = async (writeText: (text: string) => Promise<void>) => {
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    button(pageTexts.copyNote)?.click();
    await vi.advanceTimersByTimeAsync(0);
  };

  it('goes to the clipboard', async () => {
    const copied: string[] = [];
    await copyWith(async (text) => void copied.push(text));
    expect(copied).toEqual(['Gebeld.']);
    expect(says()).toBe(pageTexts.copied);
    expect(root().querySelector('.note')).toBeNull();
  });

  it('stands there to be copied by hand where the page does not let us', async () => {
    await copyWith(() => Promise.reject(new Error('NotAllowedError')));
    expect(says()).toBe(pageTexts.notCopied);
    expect(root().querySelector('.note')?.textContent).toBe('Gebeld.');
  });

  it('also where the address is not safe, and there is no clipboard at all', async () => {
    vi.stubGlobal('navigator', {});
    button(pageTexts.copyNote)?.click();
    await vi.advanceTimersByTimeAsync(0);
    expect(says()).toBe(pageTexts.notCopied);
  });
});

it('waits out of sight while something of the page lies over all', () => {
  card.cover(true);
  expect(page.isShown('vw-card')).toBe(false);
  card.update([noor({ kind: 'Nu doen' })]);
  expect(page.isShown('vw-card')).toBe(false);
  card.cover(false);
  expect(page.isShown('vw-card')).toBe(true);
});
