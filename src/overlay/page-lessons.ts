import type { TeachToPage } from '../lvs/recognise/teach-talk.ts';
import { today } from '../platform/today.ts';
import type { FromPage } from './messages.ts';
import type { PageLooks, Start } from './page-looks.ts';
import type { TaughtPage } from './taught-page.ts';

/** What a teacher asks of one page while teaching how it is read. */
export interface PageLessons {
  /** `start`: what the background began with; null: not yet. */
  hear(message: TeachToPage, start: Start | null): void;
  /** The reader may have come in: what waited for it goes on. */
  resume(start: Start): void;
  end(): void;
}

/** Prepares one page for being taught about; the reader that can do that is only fetched when it is. */
export function pageLessons(
  document: Document,
  looks: PageLooks,
  send: (message: FromPage) => void,
): PageLessons {
  let taught: TaughtPage | null = null;
  /** What was asked before the reader was here. */
  let waiting: TeachToPage | null = null;

  function hear(message: TeachToPage, start: Start | null): void {
    const reader = looks.reader();
    if (start === null || reader === null) {
      waiting = message;
      return;
    }
    const { how, dress } = start;
    const { outline } = dress.styles;
    taught ??= reader.taughtPage(document, { ...how, today: today() }, outline, send);
    taught.hear(message);
  }

  return {
    hear,
    resume(start) {
      const message = waiting;
      waiting = null;
      if (message !== null) hear(message, start);
    },
    end() {
      taught?.end();
      taught = null;
    },
  };
}
