import { fill } from '../texts/fill.ts';
import type { PageTexts } from '../texts/page.ts';
import { el } from './dom.ts';
import type { Ground } from './ground.ts';
import type { PageQuestion } from './messages.ts';
import type { PageWords, PupilWords } from './page-words.ts';
import { type OnAnswer, questionBox } from './question-box.ts';
import { statusPill } from './status-pill.ts';

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
  ground: Ground;
  /** Null as long as nobody chose. */
  open: boolean | null;
  onToggle: (open: boolean) => void;
  /** Whether a person asked for the words of all marks, and asks or takes it back. */
  allWords: boolean;
  onAllWords: () => void;
  onOpenCard: (pupil: PupilWords) => void;
  onAnswer: OnAnswer;
}

/**
 * A small button at the edge of the page with the school and the number of signals; behind it, what was
 * read, what could not be judged, and why. Questions, and a sentence on a page without a reading, stand
 * open until the person closes them.
 */
export function statusBar(document: Document, props: BarProps): HTMLElement {
  const { content, elsewhere, texts, practice, ground, open, onToggle, onAnswer } = props;
  const bar = content.kind === 'read' ? content.words.bar : null;
  const questions = content.kind === 'read' ? content.words.bar.questions : content.questions;
  const isOpen = bar === null ? open !== false : open === true;
  const asks = open !== false;
  return el(
    document,
    'section',
    { class: `panel bar on-${ground}`, 'aria-label': texts.product },
    statusPill(document, {
      product: texts.product,
      schoolName: bar?.schoolName ?? null,
      summary: [
        ...(bar?.summary ?? []),
        ...(asks || questions.length === 0 ? [] : [fill(texts.questions, { n: questions.length })]),
      ],
      isOpen,
      onToggle: () => onToggle(!isOpen),
    }),
    // The practice build says so; in a narrow window only when the bar is open.
    practice !== null && el(document, 'span', { class: isOpen ? 'soft' : 'soft wide' }, practice),
    ...(content.kind === 'read' ? read(document, props, content, isOpen) : []),
    ...(isOpen ? elsewhere.map((summary) => elsewhereLine(document, texts, summary)) : []),
    ...(content.kind === 'sentence' && isOpen ? [el(document, 'p', {}, content.sentence)] : []),
    ...(asks ? questions.map((question) => questionBox(document, question, onAnswer)) : []),
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
  const { assumption } = words.bar;
  return [
    ...wordsButton(document, props, words),
    ...unplacedList(document, props, words, unplaced),
    ...(isOpen ? details(document, props, words) : firstNote(document, props, words)),
    ...(assumption !== null && props.open !== false
      ? [el(document, 'p', { class: 'soft' }, assumption)]
      : []),
  ];
}

/** Where the page shows marks without words: the button that shows the words of all. */
function wordsButton(
  document: Document,
  { texts, allWords, onAllWords }: BarProps,
  { mark, signals }: PageWords,
): HTMLElement[] {
  if (mark === null || signals.length === 0) return [];
  const pressed = String(allWords);
  const attributes = {
    type: 'button',
    class: 'words',
    'aria-pressed': pressed,
    onclick: onAllWords,
  };
  return [el(document, 'button', attributes, texts.showWords)];
}

/** Who has no place on the page has none for a mark either: here too without words until asked. */
function unplacedList(
  document: Document,
  props: BarProps,
  { mark }: PageWords,
  unplaced: PupilWords[],
): HTMLElement[] {
  const shown = mark === null || props.allWords ? null : mark;
  const pupils = unplaced.map((pupil) => (shown === null ? pupil : { ...pupil, words: shown }));
  return pupilList(document, props, props.texts.unplaced, pupils);
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

function details(
  document: Document,
  props: BarProps,
  { forColleague, near, bar }: PageWords,
): HTMLElement[] {
  const line = (text: string) => el(document, 'p', {}, text);
  const items = bar.notes.map((note) => el(document, 'li', {}, note));
  return [
    line(bar.school),
    ...(bar.otherSchool === null ? [] : [questionBox(document, bar.otherSchool, props.onAnswer)]),
    ...(bar.period === null ? [] : [line(bar.period)]),
    ...whole(document, bar),
    ...(items.length > 0 ? [el(document, 'ul', {}, ...items)] : []),
    ...pupilList(document, props, props.texts.colleagueList, forColleague),
    ...pupilList(document, props, props.texts.nearList, near),
    ...(bar.memory === null ? [] : [questionBox(document, bar.memory, props.onAnswer)]),
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
