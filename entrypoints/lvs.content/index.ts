import './live.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '../../src/lvs/page/page-watcher.ts';
import { readPage } from '../../src/lvs/read-page.ts';
import type { NoReadingReason, PageReading } from '../../src/lvs/reading/reading.ts';
import { type FromPage, PORT_NAME, type ToPage } from '../../src/overlay/messages.ts';
import { noReadingSentence } from '../../src/overlay/no-reading.ts';
import { createOverlay, type Overlay } from '../../src/overlay/overlay.ts';
import { isOurs } from '../../src/overlay/own-host.ts';
import { pageAnswers } from '../../src/overlay/page-answers.ts';
import { connectToBackground } from '../../src/platform/page-port.ts';
import { today } from '../../src/platform/today.ts';

/**
 * The wiring of one page. DOM → Reading here; Reading → Attendance → Signals → View → words in the
 * background, where the schools and the protocols are; words → badges here again.
 */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    const life = new AbortController();
    const { signal } = life;
    let start: (ToPage & { type: 'start' }) | null = null;
    let overlay: Overlay | null = null;
    /** Number of the latest look at the page: an answer to an earlier one comes too late. */
    let latest = 0;
    let places: PageReading['places'] = new Map();
    /** What the background last heard of a page without a reading. */
    let told: NoReadingReason | null = null;

    const background = connectToBackground({
      name: PORT_NAME,
      hello: { type: 'hello' } satisfies FromPage,
      onMessage: (message) => receive(message as ToPage),
      onGone() {
        life.abort();
        overlay?.remove();
      },
      signal,
    });
    const answers = pageAnswers((answer) => background.send(answer));
    const onStale = (records: MutationRecord[]) => overlay?.hideStale(records);
    watchPage({ document, isOurs, onStale, onSettled: look, signal });

    function receive(message: ToPage): void {
      if (message.type === 'start') {
        start = message;
        overlay ??= createOverlay(document, message.dress, message.practice, answers.give);
        told = null;
        look();
      } else if (message.type === 'look') {
        look();
      } else if (message.id === latest) {
        if (message.type === 'view') overlay?.show(message.words, places);
        else overlay?.showSentence(message.sentence, message.questions);
      }
      answers.heard(message);
    }

    function look(): void {
      if (!start || !overlay || signal.aborted) return;
      const { texts } = start.dress;
      const id = ++latest;
      try {
        const read = readPage(document, { ...start.how, today: today() });
        if (read.view === null) {
          overlay.showSentence(noReadingSentence(texts, read));
          tellReason(read.reason);
          return;
        }
        const { places: found, ...reading } = read;
        places = found;
        told = null;
        background.send({ type: 'reading', id, reading } satisfies FromPage);
      } catch (error) {
        console.error('Verzuimwijzer could not read this page:', error);
        overlay.showSentence(texts.failed);
      }
    }

    function tellReason(reason: NoReadingReason): void {
      if (told === reason) return;
      told = reason;
      background.send({ type: 'no-reading', reason } satisfies FromPage);
    }
  },
});
