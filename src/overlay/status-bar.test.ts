import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { overlayTexts } from '../texts/overlay.ts';
import { pageTexts } from '../texts/page.ts';
import type { BarWords, PageWords, PupilWords } from './page-words.ts';
import { statusBar } from './status-bar.ts';

const WHY = overlayTexts.notes['no-timetable'].dagdelen;
const QUESTION = { id: 'codes', sentence: 'Klopt dit?', answers: [] };

/** The bar of a page without signals, closed unless told otherwise. */
function drawn(
  bar: Partial<BarWords>,
  open: boolean | null = null,
  more: Partial<PageWords> = {},
  allWords = false,
): HTMLElement {
  const words: PageWords = {
    signals: [],
    forColleague: [],
    near: [],
    quiet: [],
    mark: null,
    today: [],
    bar: {
      schoolName: 'De Linde',
      summary: ['Geen signalen'],
      school: '',
      period: null,
      assumption: null,
      notes: [WHY],
      whole: [],
      isUnjudged: false,
      questions: [],
      otherSchool: null,
      memory: null,
      ...bar,
    },
    ...more,
  };
  const ignore = () => {};
  return statusBar(new JSDOM().window.document, {
    content: { kind: 'read', words, unplaced: words.signals },
    elsewhere: [],
    texts: pageTexts,
    practice: null,
    open,
    allWords,
    does: {
      ...{ toggle: ignore, allWords: ignore, move: ignore },
      ...{ openCard: ignore, go: ignore, answer: ignore },
    },
  });
}

function closed(bar: Partial<BarWords>, open: boolean | null = null): string {
  return drawn(bar, open).textContent;
}

describe('the first note of the closed bar', () => {
  it('stands there when nothing else helps, until the person closes it', () => {
    expect(closed({})).toContain(WHY);
    expect(closed({ questions: [QUESTION] })).not.toContain(WHY);
    expect(closed({}, false)).not.toContain(WHY);
  });

  it('stands beside a question when nothing can be judged', () => {
    expect(closed({ isUnjudged: true, questions: [QUESTION] })).toContain(WHY);
  });
});

describe('on a page where others may be looking', () => {
  const noor = { key: 'nr:1', pupil: 'Noor', words: '8× te laat' } as PupilWords;
  const discreet = { mark: 'Signaal', signals: [noor] };

  it('who has no place there stands in the bar without words, until a person asks', () => {
    expect(drawn({}, null, discreet).textContent).toContain('Noor');
    expect(drawn({}, null, discreet).textContent).not.toContain('te laat');
    expect(drawn({}, null, discreet, true).textContent).toContain('8× te laat – Noor');
  });

  it('one button shows all words, and says whether they are shown', () => {
    const pressed = (allWords: boolean) =>
      drawn({}, false, discreet, allWords).querySelector('.words')?.getAttribute('aria-pressed');
    expect([pressed(false), pressed(true)]).toEqual(['false', 'true']);
    expect(drawn({}, null, { signals: [noor] }).querySelector('.words')).toBeNull();
    expect(drawn({}, null, { mark: 'Signaal' }).querySelector('.words')).toBeNull();
  });
});

it('how whole the picture is stands in the open bar', () => {
  const whole = ['25 van 29 leerlingen', 'Open de pagina van Noor.'];
  expect(drawn({ whole }, true).textContent).toContain(whole.join(''));
  expect(drawn({ whole }).textContent).not.toContain(whole[0]);
});
