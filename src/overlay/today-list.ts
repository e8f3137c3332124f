import { el } from './dom.ts';
import type { PageWords, PupilWords } from './page-words.ts';
import { listedPupils } from './pupil-list.ts';

/**
 * The Vandaag list: a line about a pupil is a button that leads there, a line about the group is text.
 * `isQuiet`: of a pupil only the name, since others may be looking.
 */
export function todayList(
  document: Document,
  heading: string,
  words: PageWords,
  isQuiet: boolean,
  onGo: (key: string, pupil: string, card: PupilWords | null) => void,
): HTMLElement[] {
  if (words.today.length === 0) return [];
  const items = words.today.map(({ key, about, words: says, pupil }) => {
    if (pupil === null) return el(document, 'li', { class: about }, says);
    const line = [el(document, 'bdi', {}, pupil), isQuiet ? '' : ` – ${says}`];
    if (key === null) return el(document, 'li', { class: about }, ...line);
    const card = listedPupils(words).find((listed) => listed.key === key) ?? null;
    const id = `today ${about} ${key}`;
    const onclick = () => onGo(key, pupil, card);
    const button = el(document, 'button', { type: 'button', 'data-id': id, onclick }, ...line);
    return el(document, 'li', { class: about }, button);
  });
  return [
    el(document, 'h2', { class: 'list' }, heading),
    el(document, 'ul', { class: 'pupils today' }, ...items),
  ];
}

/** The words of a page as far as it can show them: a line whose pupil has neither place nor card leads nowhere. */
export function withinReach(words: PageWords, places: ReadonlyMap<string, unknown>): PageWords {
  const withCard = new Set(listedPupils(words).map(({ key }) => key));
  const leads = (key: string | null) => key !== null && (places.has(key) || withCard.has(key));
  return {
    ...words,
    today: words.today.map((line) => (leads(line.key) ? line : { ...line, key: null })),
  };
}
