import { el } from './dom.ts';
import type { PageWords, PupilWords } from './page-words.ts';

/**
 * Pupils as buttons under a heading, each with the words of the signal; nothing for none. `isQuiet`: only
 * their names, since others may be looking.
 */
export function pupilList(
  document: Document,
  heading: string,
  pupils: readonly PupilWords[],
  isQuiet: boolean,
  onOpenCard: (pupil: PupilWords) => void,
): HTMLElement[] {
  if (pupils.length === 0) return [];
  const items = pupils.map((pupil) =>
    el(
      document,
      'li',
      {},
      el(
        document,
        'button',
        { type: 'button', 'data-id': `pupil ${pupil.key}`, onclick: () => onOpenCard(pupil) },
        isQuiet ? '' : `${pupil.words} – `,
        el(document, 'bdi', {}, pupil.pupil),
      ),
    ),
  );
  return [
    el(document, 'p', { class: 'list' }, heading),
    el(document, 'ul', { class: 'pupils' }, ...items),
  ];
}

/** Everybody who has a card, with or without a badge. */
export function listedPupils({ signals, forColleague, near, quiet }: PageWords): PupilWords[] {
  return [...signals, ...forColleague, ...near, ...quiet];
}
