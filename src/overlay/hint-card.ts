import type { PageTexts } from '../texts/page.ts';
import { el } from './dom.ts';
import type { Ground } from './ground.ts';
import type { PupilWords } from './page-words.ts';

export interface CardProps {
  words: PupilWords;
  texts: PageTexts;
  ground: Ground;
  onClose: () => void;
}

/** The hint card: why, what now, who, by when, and what it rests on. Reads only; nothing is typed here. */
export function hintCard(
  document: Document,
  { words: { pupil, card }, texts, ground, onClose }: CardProps,
): HTMLElement {
  const line = (text: string, kind = '') => el(document, 'p', kind ? { class: kind } : {}, text);
  const lines = (texts: string[], kind = '') => texts.map((text) => line(text, kind));
  const heading = (text: string) => el(document, 'h3', {}, text);
  const term = (text: string) => el(document, 'dt', {}, text);
  const value = (text: string) => el(document, 'dd', {}, text);
  return el(
    document,
    'section',
    { class: `panel on-${ground}`, role: 'dialog', 'aria-label': card.label },
    el(
      document,
      'header',
      {},
      el(document, 'h2', { tabindex: '-1' }, el(document, 'bdi', {}, pupil)),
      el(
        document,
        'button',
        { type: 'button', class: 'close', 'aria-label': texts.close, onclick: onClose },
        '✕',
      ),
    ),
    line(card.kind, 'kind'),
    ...lines(card.why),
    heading(texts.nextStep),
    ...lines(card.steps, 'step'),
    el(
      document,
      'dl',
      {},
      term(texts.who),
      value(card.who),
      term(texts.byWhen),
      value(card.byWhen),
    ),
    ...lines(card.ground, 'soft'),
    card.others.length > 0 && heading(texts.alsoSeen),
    ...lines(card.others),
  );
}
