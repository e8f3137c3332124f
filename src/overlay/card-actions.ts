import type { PageTexts } from '../texts/page.ts';
import { el } from './dom.ts';
import type { OutcomeId } from './messages.ts';
import type { PupilWords } from './page-words.ts';

/** What the buttons of the hint card do. */
export interface CardDoes {
  close(): void;
  openCase(): void;
  copyNote(): void;
  /** `words`: what stood on the button. */
  outcome(id: OutcomeId, words: string): void;
}

/** The buttons of the hint card: to the Zaakblad, copy the note, and say what came of the step. */
export function cardActions(
  document: Document,
  { words, texts, does }: { words: PupilWords; texts: PageTexts; does: CardDoes },
): HTMLElement[] {
  const button = (id: string, label: string, onclick: () => void) =>
    el(
      document,
      'button',
      { type: 'button', 'data-id': id, ...(id === 'case' && { class: 'primary' }), onclick },
      label,
    );
  const { outcomes, note, opensCase } = words.card;
  return [
    el(
      document,
      'div',
      { class: 'actions' },
      opensCase && button('case', texts.openCase, does.openCase),
      note !== '' && button('note', texts.copyNote, does.copyNote),
    ),
    ...(outcomes.length === 0
      ? []
      : [
          el(
            document,
            'fieldset',
            { class: 'outcomes' },
            el(document, 'legend', {}, texts.outcomes),
            ...outcomes.map(({ id, words }) => button(id, words, () => does.outcome(id, words))),
          ),
        ]),
  ];
}
