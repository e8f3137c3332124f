import type { PageTexts } from '../texts/page.ts';
import { el } from './dom.ts';
import type { Ground } from './ground.ts';
import type { PageWords, PupilWords } from './page-words.ts';

/** What the status bar says: a read page, or one sentence why there is none. */
export type BarContent =
  | { kind: 'read'; words: PageWords; unplaced: PupilWords[] }
  | { kind: 'sentence'; sentence: string };

export interface BarProps {
  content: BarContent;
  texts: PageTexts;
  /** The sentence that this is a practice build; null in what schools get. */
  practice: string | null;
  ground: Ground;
  /** Null as long as nobody chose. */
  open: boolean | null;
  onToggle: (open: boolean) => void;
  onOpenCard: (pupil: PupilWords) => void;
}

/**
 * A small button at the edge of the page with the number of signals; behind it, what was read, what
 * could not be judged, and why. A sentence on a page without a reading stands open until it is closed.
 */
export function statusBar(document: Document, props: BarProps): HTMLElement {
  const { content, texts, practice, ground, open, onToggle } = props;
  const summary = content.kind === 'read' ? content.words.bar.summary : [];
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
    ...summary.flatMap((part, i) => [
      ' ',
      el(document, 'span', i > 0 ? { class: 'wide' } : {}, part),
    ]),
  );
  return el(
    document,
    'section',
    { class: `panel bar on-${ground}`, 'aria-label': texts.product },
    button,
    // The practice build says so; in a narrow window only when the bar is open.
    practice !== null && el(document, 'span', { class: isOpen ? 'soft' : 'soft wide' }, practice),
    ...(content.kind === 'read'
      ? [
          ...pupilList(document, props, texts.unplaced, content.unplaced),
          ...(isOpen
            ? details(document, props, content.words)
            : firstNote(document, props, content.words)),
        ]
      : isOpen
        ? [el(document, 'p', {}, content.sentence)]
        : []),
  );
}

/** Without any signal the reason may be that little could be read: then the first note stands open. */
function firstNote(
  document: Document,
  { open }: BarProps,
  { signals, bar }: PageWords,
): HTMLElement[] {
  const [first] = bar.notes;
  const quiet = first === undefined || open === false || signals.length > 0;
  return quiet ? [] : [el(document, 'p', { class: 'soft' }, first)];
}

function details(document: Document, props: BarProps, { near, bar }: PageWords): HTMLElement[] {
  const line = (text: string) => el(document, 'p', {}, text);
  const items = bar.notes.map((note) => el(document, 'li', {}, note));
  return [
    line(bar.school),
    ...(bar.period === null ? [] : [line(bar.period)]),
    ...(items.length > 0 ? [el(document, 'ul', {}, ...items)] : []),
    ...pupilList(document, props, props.texts.nearList, near),
  ];
}

function pupilList(
  document: Document,
  { onOpenCard }: BarProps,
  heading: string,
  pupils: PupilWords[],
): HTMLElement[] {
  if (pupils.length === 0) return [];
  const buttons = pupils.map((pupil) =>
    el(
      document,
      'li',
      {},
      el(
        document,
        'button',
        { type: 'button', onclick: () => onOpenCard(pupil) },
        `${pupil.words} – `,
        el(document, 'bdi', {}, pupil.pupil),
      ),
    ),
  );
  return [el(document, 'p', {}, heading), el(document, 'ul', { class: 'pupils' }, ...buttons)];
}
