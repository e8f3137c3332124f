import type { ExplainedSignal } from '../signals/judge.ts';
import type { PupilView } from '../signals/page-view.ts';
import { fill } from '../texts/fill.ts';
import type { OverlayTexts } from '../texts/overlay.ts';
import { el } from './dom.ts';
import type { Ground } from './ground.ts';
import { countedSentences, dueSentence, whySentence } from './sentences.ts';

export interface CardProps {
  view: PupilView;
  texts: OverlayTexts;
  ground: Ground;
  onClose: () => void;
}

/** The hint card: why, what now, who, by when, and what it rests on. Reads only; nothing is typed here. */
export function hintCard(
  document: Document,
  { view, texts, ground, onClose }: CardProps,
): HTMLElement {
  const { name } = view.verdict.pupil;
  const [main, ...others] = view.shown;
  return el(
    document,
    'section',
    {
      class: `panel on-${ground}`,
      role: 'dialog',
      'aria-label': fill(texts.cardFor, { pupil: name }),
    },
    el(
      document,
      'header',
      {},
      el(document, 'h2', { tabindex: '-1' }, el(document, 'bdi', {}, name)),
      el(
        document,
        'button',
        { type: 'button', class: 'close', 'aria-label': texts.close, onclick: onClose },
        '✕',
      ),
    ),
    ...(main ? explained(document, texts, main) : []),
    others.length > 0 && el(document, 'h3', {}, texts.alsoSeen),
    ...others.map((other) => el(document, 'p', {}, whySentence(texts, other))),
  );
}

function explained(
  document: Document,
  texts: OverlayTexts,
  explained: ExplainedSignal,
): HTMLElement[] {
  const { signal, rule, pack } = explained;
  const line = (text: string, kind = '') => el(document, 'p', kind ? { class: kind } : {}, text);
  const term = (text: string) => el(document, 'dt', {}, text);
  const value = (text: string) => el(document, 'dd', {}, text);
  const question = pack.texts[rule.id]?.openQuestion;
  // A blocked step has its own first actor: whoever takes the step that opens it.
  const who = pack.actions[signal.actions[0] ?? '']?.who ?? rule.who;
  return [
    line(texts.severity[signal.severity], 'kind'),
    line(whySentence(texts, explained)),
    ...(signal.lowerBound ? [line(texts.lowerBound)] : []),
    ...signal.blockedBy.map((guard) => line(pack.guardTexts[guard] ?? guard)),
    el(document, 'h3', {}, texts.nextStep),
    ...signal.actions.map((action) => line(pack.actions[action]?.label ?? action, 'step')),
    el(
      document,
      'dl',
      {},
      term(texts.who),
      value(who),
      term(texts.byWhen),
      value(dueSentence(texts, signal)),
    ),
    ...countedSentences(texts, signal).map((sentence) => line(sentence, 'soft')),
    ...(question ? [line(fill(texts.openQuestion, { question }), 'soft')] : []),
    line(fill(texts.source, { title: pack.title, section: rule.source.section }), 'soft'),
  ];
}
