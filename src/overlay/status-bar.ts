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
  /** Null as long as nobody chose. */
  open: boolean | null;
  onToggle: (open: boolean) => void;
  onOpenCard: (view: PupilView) => void;
}

/**
 * A small button at the edge of the page with the number of signals; behind it, what was read, what
 * could not be judged, and why. A sentence on a page without a reading stands open until it is closed.
 */
export function statusBar(document: Document, props: BarProps): HTMLElement {
  const { content, texts, ground, open, onToggle } = props;
  const words = content.kind === 'read' ? summary(content.view, texts) : [];
  const isOpen = content.kind === 'read' ? open === true : open !== false;
  const button = el(
    document,
    'button',
    {
      type: 'button',
      class: 'pill',
      'aria-expanded': String(isOpen),
      onclick: () => onToggle(!isOpen),
    },
    el(document, 'strong', {}, texts.product),
    // With spaces between, so that the button's name is read as words.
    ...words.flatMap((part, i) => [
      ' ',
      el(document, 'span', i > 0 ? { class: 'wide' } : {}, part),
    ]),
  );
  return el(
    document,
    'section',
    { class: `panel bar on-${ground}`, 'aria-label': texts.product },
    button,
    practiceLine(document, props, isOpen),
    ...(content.kind === 'read'
      ? [
          ...pupilList(document, props, texts.unplaced, content.unplaced),
          ...(isOpen
            ? details(document, props, content.view)
            : firstNote(document, props, content.view)),
        ]
      : isOpen
        ? [el(document, 'p', {}, content.sentence)]
        : []),
  );
}

function summary({ pupils, status }: PageView, texts: OverlayTexts): string[] {
  const signals = pupils.filter(({ badge }) => badge !== null).length;
  return [
    signals === 0 ? texts.noSignals : fill(texts.signals, { signals }),
    fill(texts.pupilsRead, { pupils: status.pupilCount }),
  ];
}

/** The practice build says so; in a narrow window only when the bar is open. */
function practiceLine(
  document: Document,
  { content, texts }: BarProps,
  isOpen: boolean,
): HTMLElement | null {
  if (content.practiceDate === null) return null;
  const date = mediumDate(content.practiceDate);
  return el(
    document,
    'span',
    { class: isOpen ? 'soft' : 'soft wide' },
    fill(texts.practiceDate, { date }),
  );
}

/** Without any signal the reason may be that little could be read: then the first note stands open. */
function firstNote(
  document: Document,
  { texts, open }: BarProps,
  { status, pupils }: PageView,
): HTMLElement[] {
  const [first] = status.notes;
  const quiet = first === undefined || open === false || pupils.some(({ badge }) => badge !== null);
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
