import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { overlayTexts } from '../texts/overlay.ts';
import { pageTexts } from '../texts/page.ts';
import type { BarWords } from './page-words.ts';
import { statusBar } from './status-bar.ts';

const WHY = overlayTexts.notes['no-timetable'].dagdelen;
const QUESTION = { id: 'codes', sentence: 'Klopt dit?', answers: [] };

/** What the closed bar says of a page without signals. */
function closed(bar: Partial<BarWords>, open: boolean | null = null): string {
  const words = {
    signals: [],
    forColleague: [],
    near: [],
    mark: null,
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
  };
  const ignore = () => {};
  return statusBar(new JSDOM().window.document, {
    content: { kind: 'read', words, unplaced: [] },
    elsewhere: [],
    texts: pageTexts,
    practice: null,
    ground: 'light',
    open,
    allWords: false,
    onAllWords: ignore,
    onToggle: ignore,
    onOpenCard: ignore,
    onAnswer: ignore,
  }).textContent;
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
