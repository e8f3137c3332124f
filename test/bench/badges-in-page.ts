import { watchPage } from '../../src/lvs/page/page-watcher.ts';
import { readPage } from '../../src/lvs/read-page.ts';
import type { ReadPlace } from '../../src/lvs/reading/reading.ts';
import badgeCss from '../../src/overlay/badge.css?inline';
import { Badges } from '../../src/overlay/badges.ts';
import { isOurs } from '../../src/overlay/own-host.ts';
import type { PupilWords } from '../../src/overlay/page-words.ts';
import { READ_WITH } from '../support/read-with.ts';

export * from './page-redraws.ts';

const badges = new Badges(document, badgeCss);
let life = new AbortController();
let words: PupilWords[] = [];
let places: ReadonlyMap<string, ReadPlace> = new Map();

/** Reads the page as the content script does, up to the message to the background. */
export function readAndSend(): string {
  const reading = readPage(document, READ_WITH);
  if (reading.view === null) throw new Error(`not read: ${reading.reason}`);
  const { places: found, ...sent } = reading;
  places = found;
  return JSON.stringify(sent);
}

/** What the background answers to the last reading: a badge for one pupil in `each`. */
export function answer(each: number): void {
  const keys = [...places.keys()].filter((_, n) => n % each === 0);
  words = keys.map((key) => {
    const name = `9× te laat – ${key} – bel naar huis`;
    return { key, severity: 'action', words: '9× te laat', name, markName: name } as PupilWords;
  });
}

/** Puts up the badges; the page is not laid out. */
export function showBadges(): void {
  badges.show(words, places, false);
}

/** Puts up the badges and has the page laid out, as the browser does before it paints. */
export function badgesLaidOut(): void {
  showBadges();
  layOut();
}

/** The peer: a plain element in the cell of each pupil who gets a badge. */
export function spansLaidOut(): void {
  for (const { key, words: text } of words) addSpan(text, places.get(key)!.nameElement);
  layOut();
}

/** The least that adding anything to a table costs. */
export function oneSpanLaidOut(): void {
  addSpan('1', places.get(words[0]!.key)!.nameElement);
  layOut();
}

/** Takes away badges and spans, and has the page laid out. */
export function tidy(): void {
  badges.clear();
  for (const span of document.querySelectorAll('td > span')) span.remove();
  layOut();
}

/** Starts all that runs in a page: watcher, reading, badges. The background answers in a later task. */
export function start(each: number): void {
  life = new AbortController();
  const { signal } = life;
  const look = () => {
    const sent = readAndSend();
    setTimeout(() => {
      if (signal.aborted) return;
      JSON.parse(sent);
      answer(each);
      showBadges();
    });
  };
  const onStale = (records: MutationRecord[]) => badges.hideStale(records);
  watchPage({ document, isOurs, onStale, onSettled: look, onLeave: () => {}, signal });
}

export function stop(): void {
  life.abort();
  tidy();
}

function layOut(): void {
  document.body.getBoundingClientRect();
}

function addSpan(text: string, cell: Element): void {
  const span = document.createElement('span');
  span.textContent = text;
  cell.append(span);
}
