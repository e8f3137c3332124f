import type { KnownView, ReadWith } from '../lvs/read-with.ts';
import type { NoReadingReason, Reading } from '../lvs/reading/reading.ts';
import type { TeachFromPage, TeachToPage } from '../lvs/recognise/teach-talk.ts';
import type { OutcomeId } from '../signals/outcomes.ts';
import type { Dress } from './dress.ts';
import type { FrameBar } from './one-bar.ts';
import type { PageWords } from './page-words.ts';

/** What a page and the background say to each other over their one port. */

export const PORT_NAME = 'vw-page';

/**
 * Why a page neither reads nor shows anything until a person asks: nobody used its site for too long (any use
 * of a page of it asks), or all was wiped because a person wanted it or the LVS's own session ended.
 */
export type Rest = 'unused' | 'wiped' | 'ended';

/** Page → background: first `hello`, then every reading under a number of its own. */
export type FromPage =
  /** Also when the time is over that `start` gave. `rests`: null, it reads; undefined, it is new. */
  | { type: 'hello'; rests?: Rest | null }
  /** A person came to this page or did something there; every ten seconds at most. */
  | { type: 'used' }
  | { type: 'reading'; id: number; reading: Reading }
  /**
   * Why the page gives no reading; once, until that changes. `silent`: nobody needs to hear it. `again`: it
   * is still so, and the background has begun anew.
   */
  | {
      type: 'no-reading';
      reason: NoReadingReason;
      detail: string;
      silent: boolean;
      again: boolean;
    }
  /** There may be something to read here, and the reader is not here yet. */
  | { type: 'reader' }
  /** A person clicked an answer to a question that the background asked on this page. */
  | { type: 'answer'; question: string; answer: string }
  /** A person clicked what came of the step of a pupil's signal. */
  | { type: 'outcome'; key: string; rule: string; outcome: OutcomeId }
  /** A person asked for a pupil's Zaakblad. */
  | { type: 'open-case'; key: string }
  | TeachFromPage;

export type { OutcomeId };

/** Something that only a person of the school knows, asked in the status bar. Answers are buttons. */
export interface PageQuestion {
  id: string;
  sentence: string;
  answers: { id: string; words: string }[];
}

/** Background → page. Only the answer to the latest reading is shown. */
export type ToPage =
  /**
   * `practice`: the sentence that this is a practice build; null in what schools get. After `helloMs` the
   * page says `hello` again: the session may be over by then, and we have no other clock.
   */
  | {
      type: 'start';
      dress: Dress;
      how: Omit<ReadWith, 'today'>;
      practice: string | null;
      helloMs: number;
    }
  /** What was seen is wiped: the page shows only this, and no longer reads, until the next `start`. */
  | { type: 'rest'; why: Rest; sentence: string; questions: PageQuestion[] }
  /** What is stored about the school has changed: read the page again, with these views from now on. */
  | { type: 'look'; views?: KnownView[] }
  | { type: 'view'; id: number; words: PageWords }
  /** Instead of a view: why this page is not judged. */
  | { type: 'sentence'; id: number; sentence: string; questions: PageQuestion[] }
  /** In a tab with several frames: which of them shows the bar, and what it says. */
  | { type: 'bar'; bar: FrameBar }
  | TeachToPage;

/** Whether it is about teaching how the page is read. */
export function isTeaching(message: ToPage): message is TeachToPage {
  return message.type.startsWith('teach-');
}
