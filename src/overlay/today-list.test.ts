import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { pageWords, pupilWords } from '../../test/support/page-words.ts';
import type { TodayLine } from './page-words.ts';
import { todayList, withinReach } from './today-list.ts';

const CALL: TodayLine = { key: 'nr:1', about: 'call', words: 'bel naar huis', pupil: 'Noor' };
const WELCOME: TodayLine = { key: 'nr:2', about: 'welcome', words: 'welkom heten', pupil: 'Sem' };
const WAVE: TodayLine = { key: null, about: 'wave', words: '7 leerlingen ziek.', pupil: null };

function drawn(today: TodayLine[], isQuiet = false): string[] {
  const { document } = new JSDOM().window;
  const [, list] = todayList(document, 'Vandaag', pageWords({ today }), isQuiet, () => {});
  return [...(list?.children ?? [])].map((item) => {
    const button = item.querySelector('button');
    return `${button ? 'button: ' : ''}${item.textContent}`;
  });
}

it('a line about a pupil leads there, a line about the group is text', () => {
  expect(drawn([CALL, WAVE])).toEqual(['button: Noor – bel naar huis', '7 leerlingen ziek.']);
});

it('is nothing at all on a day without lines', () => {
  expect(todayList(new JSDOM().window.document, 'Vandaag', pageWords(), false, () => {})).toEqual(
    [],
  );
});

it('names only the pupil where others may be looking', () => {
  expect(drawn([CALL, WAVE], true)).toEqual(['button: Noor', '7 leerlingen ziek.']);
});

it('leads nowhere when the pupil has neither a place on the page nor a card', () => {
  const words = pageWords({ today: [CALL, WELCOME], signals: [pupilWords()] });
  const keys = (places: [string, unknown][]) =>
    withinReach(words, new Map(places)).today.map(({ key }) => key);
  expect(keys([])).toEqual(['nr:1', null]);
  expect(keys([['nr:2', {}]])).toEqual(['nr:1', 'nr:2']);
  const line = { ...WELCOME, key: null };
  expect(drawn([line])).toEqual(['Sem – welkom heten']);
});
