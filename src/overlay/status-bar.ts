import { fill } from '../texts/fill.ts';
import type { PageTexts } from '../texts/page.ts';
import { el } from './dom.ts';
import type { PageQuestion } from './messages.ts';
import type { PageWords, PupilWords } from './page-words.ts';
import { pupilList } from './pupil-list.ts';
import { type OnAnswer, questionBox } from './question-box.ts';
import { statusPill } from './status-pill.ts';
import { todayList } from './today-list.ts';

/** What the status bar says: a read page, or one sentence why there is none. */
export type BarContent =
  | { kind: 'read'; words: PageWords; unplaced: PupilWords[] }
  | { kind: 'sentence'; sentence: string; questions: PageQuestion[] };

export interface BarProps {
  content: BarContent;
  /** What other frames of the tab show, each in short. */
  elsewhere: string[];
  texts: PageTexts;
  /** The sentence that this is a practice build; null in what schools get. */
  practice: string | null;
  /** Null as long as nobody chose. */
  open: boolean | null;
  /** Whether a person asked for the words of all marks, and asks or takes it back. */
  allWords: boolean;
  does: BarDoes;
}

/** What the buttons of the bar do. */
export interface BarDoes {
  toggle(open: boolean): void;
  allWords(): void;
  /** To the next corner of the window. */
  move(): void;
  openCard(pupil: PupilWords): void;
  /** To a pupil on the page; who has no place there may have a card. */
  go(key: string, pupil: string, card: PupilWords | null): void;
  answer: OnAnswer;
}

/**
 * A small button at the edge of the page with the school and the number of signals; behind it, who needs
 * something today, what was read, what could not be judged, and why. Questions, and a sentence on a page
 * without a reading, stand open until the person closes them.
 */
export function statusBar(document: Document, props: BarProps): HTMLElement {
  const { content, elsewhere, texts, practice, open, does } = props;
  const bar = content.kind === 'read' ? content.words.bar : null;
  const questions = content.kind === 'read' ? content.words.bar.questions : content.questions;
  const isOpen = bar === null ? open !== false : open === true;
  const asks = open !== false;
  return el(
    document,
    'section',
    { class: 'bar', 'aria-label': texts.product },
    statusPill(document, {
      product: texts.product,
      schoolName: bar?.schoolName ?? null,
      summary: bar?.summary ?? [],
      waiting: asks || questions.length === 0 ? '' : fill(texts.questions, { n: questions.length }),
      isOpen,
      onToggle: () => does.toggle(!isOpen),
    }),
    // The practice build says so; in a narrow window only when the bar is open.
    practice !== null && el(document, 'span', { class: isOpen ? 'soft' : 'soft wide' }, practice),
    ...(content.kind === 'read' ? read(document, props, content, isOpen) : []),
    ...(isOpen ? elsewhere.map((summary) => elsewhereLine(document, texts, summary)) : []),
    ...(content.kind === 'sentence' && isOpen ? [el(document, 'p', {}, content.sentence)] : []),
    ...(asks ? questions.map((question) => questionBox(document, question, does.answer)) : []),
    isOpen &&
      el(
        document,
        'button',
        { type: 'button', class: 'move', onclick: () => does.move() },
        texts.moveBar,
      ),
  );
}

function elsewhereLine(document: Document, texts: PageTexts, summary: string): HTMLElement {
  return el(document, 'p', { class: 'soft' }, fill(texts.elsewhere, { summary }));
}

function read(
  document: Document,
  props: BarProps,
  { words, unplaced }: BarContent & { kind: 'read' },
  isOpen: boolean,
): HTMLElement[] {
  const { texts, does } = props;
  const { assumption } = words.bar;
  return [
    ...wordsButton(document, props, words),
    ...(isOpen ? todayList(document, texts.today, words, isQuietIn(props, words), does.go) : []),
    // Who has no place on the page has none for a mark either: here, too, without words until asked.
    ...pupilList(document, texts.unplaced, unplaced, isQuietIn(props, words), does.openCard),
    ...(isOpen ? details(document, props, words) : firstNote(document, props, words)),
    ...(assumption !== null && props.open !== false
      ? [el(document, 'p', { class: 'soft' }, assumption)]
      : []),
  ];
}

/** Where others may be looking no list says more than who is meant, until a person asks. */
function isQuietIn({ allWords }: BarProps, { mark }: PageWords): boolean {
  return mark !== null && !allWords;
}

/** Where the page shows marks without words: the button that shows the words of all. */
function wordsButton(
  document: Document,
  { texts, allWords, does }: BarProps,
  { mark, signals, today }: PageWords,
): HTMLElement[] {
  if (mark === null || signals.length + today.length === 0) return [];
  const attributes = {
    type: 'button',
    class: 'words',
    'aria-pressed': String(allWords),
    onclick: () => does.allWords(),
  };
  return [el(document, 'button', attributes, texts.showWords)];
}

/**
 * Without any signal the reason may be that little could be read: then the first note stands open, or the
 * question that helps. Where the protocol is not judged at all, no signal and no question may hide that.
 */
function firstNote(
  document: Document,
  { open }: BarProps,
  { signals, bar }: PageWords,
): HTMLElement[] {
  const [first] = bar.notes;
  const isAnswered = !bar.isUnjudged && (signals.length > 0 || bar.questions.length > 0);
  const quiet = open === false || isAnswered;
  return first === undefined || quiet ? [] : [el(document, 'p', { class: 'soft' }, first)];
}

function details(document: Document, props: BarProps, words: PageWords): HTMLElement[] {
  const { texts, does } = props;
  const { forColleague, near, quiet, bar } = words;
  const isQuiet = isQuietIn(props, words);
  const line = (text: string) => el(document, 'p', {}, text);
  const items = bar.notes.map((note) => el(document, 'li', {}, note));
  return [
    ...whole(document, bar),
    line(bar.school),
    ...(bar.otherSchool === null ? [] : [questionBox(document, bar.otherSchool, does.answer)]),
    ...(bar.period === null ? [] : [line(bar.period)]),
    ...(items.length > 0 ? [el(document, 'ul', {}, ...items)] : []),
    ...pupilList(document, texts.colleagueList, forColleague, isQuiet, does.openCard),
    ...pupilList(document, texts.nearList, near, isQuiet, does.openCard),
    ...pupilList(document, texts.quietList, quiet, isQuiet, does.openCard),
    ...(bar.memory === null ? [] : [questionBox(document, bar.memory, does.answer)]),
  ];
}

/** How much of the school year was seen, and how to see the rest. */
function whole(document: Document, { whole: [seen, rest] }: PageWords['bar']): HTMLElement[] {
  const lines = [
    seen !== undefined && el(document, 'p', { class: 'whole' }, seen),
    rest !== undefined && el(document, 'p', { class: 'soft' }, rest),
  ];
  return lines.filter((line) => line !== false);
}
