import type { PageTexts } from '../texts/page.ts';
import { type CardDoes, cardActions } from './card-actions.ts';
import { el } from './dom.ts';
import type { PupilWords } from './page-words.ts';

export interface CardProps {
  words: PupilWords;
  texts: PageTexts;
  /** The note stands there to be selected, since it could not be copied. */
  showsNote: boolean;
  /** What a person said of the signal took it away: the card has only to say so. */
  isSettled: boolean;
  does: CardDoes;
}

/**
 * The hint card: how often the pupil was there, why, what now, who, by when, and what can be done with one
 * click. What it all rests on is folded away. Reads only; nothing is typed here.
 */
export function hintCard(document: Document, props: CardProps): HTMLElement {
  const { words, texts, isSettled, does } = props;
  const attributes = { class: 'card', role: 'dialog', 'aria-label': words.card.label };
  return el(
    document,
    'section',
    attributes,
    el(
      document,
      'header',
      {},
      el(document, 'h2', { tabindex: '-1' }, el(document, 'bdi', {}, words.pupil)),
      el(
        document,
        'button',
        { type: 'button', class: 'close', 'aria-label': texts.close, onclick: does.close },
        '✕',
      ),
    ),
    ...(isSettled ? [] : about(document, props)),
  );
}

function about(document: Document, props: CardProps): HTMLElement[] {
  const { words, texts } = props;
  const { presence, logged, kind, why, steps, who, byWhen, ground, others, note } = words.card;
  const lines = (texts: string[], kind: string) =>
    texts.map((text) => el(document, 'p', { class: kind }, text));
  const heading = (text: string) => el(document, 'h3', {}, text);
  const pairs = [
    [texts.who, who],
    [texts.byWhen, byWhen],
  ].flatMap(([term, value]) =>
    value ? [el(document, 'dt', {}, term!), el(document, 'dd', {}, value)] : [],
  );
  return [
    ...lines(presence === null ? [] : [presence], 'presence'),
    ...lines([kind], `kind ${words.severity}`),
    ...lines(why, 'why'),
    heading(texts.nextStep),
    ...lines(steps, 'step'),
    ...(pairs.length > 0 ? [el(document, 'dl', {}, ...pairs)] : []),
    ...lines(logged, 'logged'),
    ...cardActions(document, props),
    ...(props.showsNote ? [el(document, 'p', { class: 'note', tabindex: '0' }, note)] : []),
    ...(others.length > 0 ? [heading(texts.alsoSeen), ...lines(others, 'other')] : []),
    ...(ground.length > 0
      ? [
          el(
            document,
            'details',
            { class: 'rests' },
            el(document, 'summary', {}, texts.restsOn),
            ...lines(ground, 'soft'),
          ),
        ]
      : []),
  ];
}
