import type { Severity } from '../../rules/evaluate/signal.ts';
import { codeSourcesOf } from '../signals/code-sources.ts';
import type { ExplainedSignal } from '../signals/judge.ts';
import type { Note } from '../signals/page-notes.ts';
import type { PageView, PupilView } from '../signals/page-view.ts';
import { mediumDate } from '../texts/dutch-date.ts';
import { fill } from '../texts/fill.ts';
import type { OverlayTexts } from '../texts/overlay.ts';
import { countedSentences, dueSentence, whySentence } from '../texts/signal-sentences.ts';
import { codeSentences } from './code-sentences.ts';
import type { OutcomeId, PageQuestion } from './messages.ts';
import { wholeSentences } from './seen-sentences.ts';
import { badgeWords, noteSentence } from './sentences.ts';

/** All that the overlay shows on one page, in words. Plain data: the background sends it to the page. */
export interface PageWords {
  /** Who gets a badge. */
  signals: PupilWords[];
  /** Who has none, since what was seen calls upon a colleague: they stand in the status bar. */
  forColleague: PupilWords[];
  /** Who has none, but nearly: they stand in the status bar. */
  near: PupilWords[];
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

/** View → words, with what is asked on this page. */
export function pageWords(
  view: PageView,
  texts: OverlayTexts,
  asked: Partial<AskedWords> = {},
): PageWords {
  const listed = (which: 'badge' | 'forColleague' | 'near') =>
    view.pupils.flatMap((pupil) => {
      const main = pupil[which];
      return main === null ? [] : [pupilWords(pupil, main, texts)];
    });
  return {
    signals: listed('badge'),
    forColleague: listed('forColleague'),
    near: listed('near'),
    mark: view.isDiscreet ? texts.mark : null,
    today: [],
    bar: { ...barWords(view, texts), ...NOTHING_ASKED, ...asked },
  };
}

function pupilWords(view: PupilView, main: ExplainedSignal, texts: OverlayTexts): PupilWords {
  const { key, name: pupil } = view.verdict.pupil;
  const { severity } = main.signal;
  return { key, pupil, severity, ...badgeWords(texts, pupil, main), card: cardWords(view, texts) };
}

function cardWords({ verdict, shown }: PupilView, texts: OverlayTexts): CardWords {
  const [main, ...others] = shown as [ExplainedSignal, ...ExplainedSignal[]];
  const { signal, rule, pack } = main;
  const question = pack.texts[rule.id]?.openQuestion;
  const { section } = rule.source;
  return {
    label: fill(texts.cardFor, { pupil: verdict.pupil.name }),
    kind: texts.severity[signal.severity],
    why: [
      whySentence(texts, main),
      ...(signal.lowerBound ? [texts.lowerBound] : []),
      ...signal.blockedBy.map((guard) => pack.guardTexts[guard] ?? guard),
      ...codeSentences(texts, codeSourcesOf(main, verdict.attendance.records)),
    ],
    steps: signal.actions.map((action) => pack.actions[action]?.label ?? action),
    // A blocked step has its own first actor: whoever takes the step that opens it.
    who: pack.actions[signal.actions[0] ?? '']?.who ?? rule.who,
    byWhen: dueSentence(texts, main),
    ground: [
      ...countedSentences(texts, signal),
      ...(question ? [fill(texts.openQuestion, { question })] : []),
      fill(texts.source, { title: pack.title, section }),
    ],
    others: others.map((other) => whySentence(texts, other)),
    rule: rule.id,
    presence: null,
    logged: [],
    outcomes: [],
    note: '',
  };
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
