import type { Day } from '../../rules/attendance/day.ts';
import type { PageView, PupilView } from '../signals/page-view.ts';
import { mediumDate } from '../texts/dutch-date.ts';
import { fill } from '../texts/fill.ts';
import type { OverlayTexts } from '../texts/overlay.ts';
import { el } from './dom.ts';
import type { Ground } from './ground.ts';
import { badgeWords, noteSentence } from './sentences.ts';

/** What the status bar says: a read page, or one sentence why there is none. */
export type BarContent =
  | { kind: 'read'; view: PageView; unplaced: PupilView[]; practiceDate: Day | null }
  | { kind: 'sentence'; sentence: string; practiceDate: Day | null };

export interface BarProps {
  content: BarContent;
  texts: OverlayTexts;
  ground: Ground;
  open: boolean;
  onToggle: () => void;
  onOpenCard: (view: PupilView) => void;
}

/** One quiet line at the edge of the page; what was not judged, and why, one click further. */
export function statusBar(document: Document, props: BarProps): HTMLElement {
  const { content, texts, ground } = props;
  const practice =
    content.practiceDate !== null &&
    el(
      document,
      'span',
      { class: 'soft' },
      fill(texts.practiceDate, { date: mediumDate(content.practiceDate) }),
    );
  const product = el(document, 'strong', {}, texts.product);
  const panel = { class: `panel on-${ground}`, 'aria-label': texts.product };
  if (content.kind === 'sentence') {
    const bar = el(document, 'div', { class: 'bar' }, product, practice);
    return el(document, 'section', panel, bar, el(document, 'p', {}, content.sentence));
  }
  const { status, pupils } = content.view;
  const signals = pupils.filter(({ badge }) => badge !== null).length;
  const summary = fill(signals === 0 ? texts.noSignals : texts.summary, {
    signals,
    pupils: status.pupilCount,
  });
  const toggle = el(
    document,
    'button',
    { type: 'button', 'aria-expanded': String(props.open), onclick: props.onToggle },
    texts.details,
  );
  return el(
    document,
    'section',
    panel,
    el(
      document,
      'div',
      { class: 'bar' },
      product,
      el(document, 'span', {}, summary),
      practice,
      toggle,
    ),
    ...pupilList(document, props, texts.unplaced, content.unplaced),
    ...(props.open
      ? details(document, props, content.view)
      : firstNote(document, props, content.view)),
  );
}

/** Without any signal the reason may be that little could be read: then the first note stands open. */
function firstNote(
  document: Document,
  { texts }: BarProps,
  { status, pupils }: PageView,
): HTMLElement[] {
  const [first] = status.notes;
  const quiet = first === undefined || pupils.some(({ badge }) => badge !== null);
  return quiet ? [] : [el(document, 'p', { class: 'soft' }, noteSentence(texts, first))];
}

function details(document: Document, props: BarProps, { status, pupils }: PageView): HTMLElement[] {
  const { texts } = props;
  const { schoolName, protocolTitle, period, notes } = status;
  const line = (text: string) => el(document, 'p', {}, text);
  const items = notes.map((note) => el(document, 'li', {}, noteSentence(texts, note)));
  return [
    line(
      fill(texts.schoolAndProtocol, {
        school: schoolName,
        protocol: protocolTitle ?? '–',
      }),
    ),
    ...(period
      ? [line(fill(texts.period, { from: mediumDate(period.from), to: mediumDate(period.to) }))]
      : []),
    ...(items.length > 0 ? [el(document, 'ul', {}, ...items)] : []),
    ...pupilList(
      document,
      props,
      texts.nearList,
      pupils.filter(({ near }) => near !== null),
    ),
  ];
}

function pupilList(
  document: Document,
  { texts, onOpenCard }: BarProps,
  heading: string,
  pupils: PupilView[],
): HTMLElement[] {
  if (pupils.length === 0) return [];
  const buttons = pupils.map((view) =>
    el(
      document,
      'li',
      {},
      el(
        document,
        'button',
        { type: 'button', onclick: () => onOpenCard(view) },
        `${badgeWords(texts, view).words} – `,
        el(document, 'bdi', {}, view.verdict.pupil.name),
      ),
    ),
  );
  return [el(document, 'p', {}, heading), el(document, 'ul', { class: 'pupils' }, ...buttons)];
}
