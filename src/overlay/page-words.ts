import type { Severity } from '../../rules/evaluate/signal.ts';
import type { ExplainedSignal } from '../signals/judge.ts';
import type { Note } from '../signals/page-notes.ts';
import type { PageView, PupilView } from '../signals/page-view.ts';
import { mediumDate } from '../texts/dutch-date.ts';
import { fill } from '../texts/fill.ts';
import type { OverlayTexts } from '../texts/overlay.ts';
import { type CardContext, cardWords } from './card-words.ts';
import type { OutcomeId, PageQuestion } from './messages.ts';
import { wholeSentences } from './seen-sentences.ts';
import { badgeWords, noteSentence } from './sentences.ts';
import { todayLine } from './today-words.ts';

/** All that the overlay shows on one page, in words. Plain data: the background sends it to the page. */
export interface PageWords {
  /** Who gets a badge. */
  signals: PupilWords[];
  /** Who has none, since what was seen calls upon a colleague: they stand in the status bar. */
  forColleague: PupilWords[];
  /** Who has none, but nearly: they stand in the status bar. */
  near: PupilWords[];
  /** Who has none, since a person keeps it quiet: they stand in the status bar. */
  quiet: PupilWords[];
  /** On a page where others may be looking: the word for every signal until a person asks; else null. */
  mark: string | null;
  /** Who needs something today: at most five lines, loudest first. */
  today: TodayLine[];
  bar: BarWords;
}

/** One line of the Vandaag list. */
export interface TodayLine {
  /** The pupil that it leads to; null: it is about the group. */
  key: string | null;
  /** Call home, welcome back, a term of this week, an illness that goes round. */
  about: 'call' | 'welcome' | 'term' | 'wave';
  words: string;
  /** The name, where the line is about one pupil. */
  pupil: string | null;
}

export interface PupilWords {
  /** Key of the pupil within this reading. */
  key: string;
  pupil: string;
  severity: Severity;
  /** Words on the badge. */
  words: string;
  /** Accessible name of the badge: its words, the pupil, the next step. */
  name: string;
  /** The same while the badge shows no words. */
  markName: string;
  card: CardWords;
}

/** The hint card: the strongest signal in full, the others in one sentence each. */
export interface CardWords {
  label: string;
  kind: string;
  why: string[];
  steps: string[];
  who: string;
  byWhen: string;
  /** What it rests on: days that counted or not, the open question, the source. */
  ground: string[];
  others: string[];
  /** The rule that the outcomes are about. */
  rule: string;
  /** How often the pupil was there; null where the page does not vouch for it. */
  presence: string | null;
  /** What was logged of it: "Vandaag gebeld, geen gehoor". */
  logged: string[];
  /** What a person can say of it with one click; empty: nothing. */
  outcomes: { id: OutcomeId; words: string }[];
  /** Why what a person just said of it was not noted; null: nothing was refused. */
  refused: string | null;
  /** Whether a Zaakblad stands behind it: not on a practice page. */
  opensCase: boolean;
  /** What "Kopieer notitie" copies for the LVS, without a name. */
  note: string;
}

export interface BarWords {
  schoolName: string;
  summary: string[];
  school: string;
  period: string | null;
  /** What all of this rests on without anybody having said so. */
  assumption: string | null;
  notes: string[];
  /** How much of the school year was seen, and how to see the rest: two lines at most. */
  whole: string[];
  /** Nothing of the school's own protocol is judged, or next to nothing: the first note says why. */
  isUnjudged: boolean;
  questions: PageQuestion[];
  /** How to take back the school that a person chose; null when the page itself tells its school. */
  otherSchool: PageQuestion | null;
  /** How to wipe what is kept of this session; null when that is no more than this page. */
  memory: PageQuestion | null;
}

/** What a bar asks besides what it says. */
export type AskedWords = Pick<BarWords, 'questions' | 'otherSchool' | 'memory'>;

/** Notes that say why nothing, or next to nothing, is judged. */
const UNJUDGED: Note['about'][] = ['no-timetable', 'no-reach', 'too-little'];

const NOTHING_ASKED: AskedWords = { questions: [], otherSchool: null, memory: null };

/** What a page shows besides what was read there. */
export interface PageExtras extends Partial<AskedWords> {
  /** Whether what a person says of a signal can be noted on this page. */
  logs?: boolean;
  /** An outcome that was not noted: of which pupil, and why. */
  refused?: { key: string; why: Refusal } | null;
  /** A PIN keeps from sight what was logged of these pupils, so that a signal may be there that it would end. */
  isLocked?: boolean;
}
export type Refusal = keyof OverlayTexts['refused'];

/** View → words, with what is asked and noted on this page. */
export function pageWords(
  view: PageView,
  texts: OverlayTexts,
  { logs = false, refused = null, isLocked = false, ...asked }: PageExtras = {},
): PageWords {
  const listed = (which: 'badge' | 'forColleague' | 'near' | 'quiet') =>
    view.pupils.flatMap((pupil) => {
      const main = pupil[which];
      if (main === null) return [];
      const isRefused = refused?.key === pupil.verdict.pupil.key;
      const why = isRefused ? texts.refused[refused.why] : null;
      return [pupilWords(pupil, main, { ...view, logs, refused: why }, texts)];
    });
  const bar = barWords(view, texts);
  if (isLocked) bar.notes.unshift(texts.casebookLocked);
  if (refused !== null) bar.notes.unshift(texts.refused[refused.why]);
  return {
    signals: listed('badge'),
    forColleague: listed('forColleague'),
    near: listed('near'),
    quiet: listed('quiet'),
    mark: view.isDiscreet ? texts.mark : null,
    today: view.today.map((item) => todayLine(texts, item)),
    bar: { ...bar, ...NOTHING_ASKED, ...asked },
  };
}

function pupilWords(
  view: PupilView,
  main: ExplainedSignal,
  context: CardContext,
  texts: OverlayTexts,
): PupilWords {
  const { key, name: pupil } = view.verdict.pupil;
  // What is only nearly there looks no louder than what is said for information.
  const severity = main.signal.status === 'near' ? 'info' : main.signal.severity;
  const card = cardWords(view, context, texts);
  return { key, pupil, severity, ...badgeWords(texts, pupil, main), card };
}

function barWords(
  { pupils, status }: PageView,
  texts: OverlayTexts,
): Omit<BarWords, keyof AskedWords> {
  const signals = pupils.filter(({ badge }) => badge !== null).length;
  const colleague = pupils.filter(({ forColleague }) => forColleague !== null).length;
  const none = colleague === 0 ? texts.noSignals : texts.noSignalsForYou;
  const { schoolName, protocolTitle, period, pupilCount, assumption, notes, whole } = status;
  return {
    schoolName,
    summary: [
      signals === 0 ? none : fill(texts.signals, { signals }),
      ...(colleague === 0 ? [] : [fill(texts.forColleague, { pupils: colleague })]),
      fill(texts.pupilsRead, { pupils: pupilCount }),
    ],
    school: fill(texts.schoolAndProtocol, { school: schoolName, protocol: protocolTitle ?? '–' }),
    period:
      period === null
        ? null
        : fill(period.from === period.to ? texts.day : texts.period, {
            from: mediumDate(period.from),
            to: mediumDate(period.to),
          }),
    assumption: assumption === null ? null : texts.assumptions[assumption],
    notes: notes.map((note) => noteSentence(texts, note)),
    whole: whole === null ? [] : wholeSentences(texts.whole, whole),
    isUnjudged: notes.some(({ about }) => UNJUDGED.includes(about)),
  };
}
