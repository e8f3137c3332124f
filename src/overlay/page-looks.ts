import { mayHoldList } from '../lvs/page/may-hold-list.ts';
import type { NoReading, PageReading } from '../lvs/reading/reading.ts';
import { minuteNow, today } from '../platform/today.ts';
import type { FromPage, ToPage } from './messages.ts';
import { noReadingSentence } from './no-reading.ts';
import type { Overlay } from './overlay.ts';
import { type PageReader, readerHere } from './page-reader.ts';

export type Start = ToPage & { type: 'start' };

/** One page as it is looked at again and again. */
export interface PageLooks {
  /** The background begins anew: what it heard before counts no more. */
  begin(start: Start, overlay: Overlay): void;
  /** No longer looks, until it begins anew. True when anything may have been shown. */
  rest(): boolean;
  /** Reads the page, and sends what it says or shows why there is nothing to send. */
  look(): void;
  /** The reader; null: it was asked for, and comes with a `look`. */
  reader(): PageReader | null;
  /** Where the reading of this number found each pupil; null: the page was looked at again since. */
  placesOf(id: number): PageReading['places'] | null;
}

/** Prepares the looking at one page; nothing is read before `begin`. */
export function pageLooks(document: Document, send: (message: FromPage) => void): PageLooks {
  let start: Start | null = null;
  let overlay: Overlay | null = null;
  /** Number of the latest look at the page: an answer to an earlier one comes too late. */
  let latest = 0;
  let places: PageReading['places'] = new Map();
  /** A login in place of what was read says that a session ended; any other begins one. */
  let wasRead = false;
  let askedForReader = false;
  /** What the background last heard of a page without a reading. */
  let told: Pick<NoReading, 'reason' | 'detail'> | null = null;
  /** The reason in it, also when the background has begun anew since. */
  let last: NoReading['reason'] | null = null;

  function look(): void {
    if (!start || !overlay) return;
    if (readerHere() === null && start.how.views.length === 0 && !mayHoldList(document)) return;
    const here = reader();
    if (here === null) return;
    const { texts } = start.dress;
    const id = ++latest;
    try {
      const read = here.readPage(document, { ...start.how, today: today(), now: minuteNow() });
      if (read.view === null) {
        const isFirstLogin = read.reason === 'login' && !wasRead;
        overlay.showSentence(isFirstLogin ? '' : noReadingSentence(texts, read));
        tell(read, isFirstLogin);
        return;
      }
      const { places: found, ...reading } = read;
      places = found;
      wasRead = true;
      told = last = null;
      send({ type: 'reading', id, reading });
    } catch (error) {
      console.error('Verzuimwijzer could not read this page:', error);
      overlay.showSentence(texts.failed);
    }
  }

  function reader(): PageReader | null {
    const here = readerHere();
    if (here === null && !askedForReader) {
      send({ type: 'reader' });
      askedForReader = true;
    }
    return here;
  }

  function tell({ reason, detail }: NoReading, silent: boolean): void {
    if (told?.reason === reason && told.detail === detail) return;
    told = { reason, detail };
    send({ type: 'no-reading', reason, detail, silent, again: last === reason });
    last = reason;
  }

  return {
    begin(from, on) {
      start = from;
      overlay = on;
      told = null;
      askedForReader = false;
      look();
    },
    rest() {
      start = null;
      return latest++ > 0;
    },
    ...{ look, reader },
    placesOf: (id) => (id === latest ? places : null),
  };
}
