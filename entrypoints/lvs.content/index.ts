import './live.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { mayHoldList } from '../../src/lvs/page/may-hold-list.ts';
import { watchPage } from '../../src/lvs/page/page-watcher.ts';
import type { NoReading, PageReading } from '../../src/lvs/reading/reading.ts';
import type { TeachToPage } from '../../src/lvs/recognise/teach-talk.ts';
import { type FromPage, isTeaching, PORT_NAME, type ToPage } from '../../src/overlay/messages.ts';
import { noReadingSentence } from '../../src/overlay/no-reading.ts';
import { createOverlay, type Overlay } from '../../src/overlay/overlay.ts';
import { isOurs } from '../../src/overlay/own-host.ts';
import { pageAnswers } from '../../src/overlay/page-answers.ts';
import { forgetReader, readerHere } from '../../src/overlay/page-reader.ts';
import type { TaughtPage } from '../../src/overlay/taught-page.ts';
import { connectToBackground } from '../../src/platform/page-port.ts';
import { minuteNow, today } from '../../src/platform/today.ts';

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
    let taught: TaughtPage | null = null;
    /** Number of the latest look at the page: an answer to an earlier one comes too late. */
    let latest = 0;
    let places: PageReading['places'] = new Map();
    /** A login in place of what was read says that a session ended; any other begins one. */
    let wasRead = false;
    let askedForReader = false;
    /** What a teacher asked before the reader was here. */
    let lesson: TeachToPage | null = null;
    /** What the background last heard of a page without a reading. */
    let told: Pick<NoReading, 'reason' | 'detail'> | null = null;

    const background = connectToBackground({
      name: PORT_NAME,
      hello: { type: 'hello' } satisfies FromPage,
      onMessage: (message) => receive(message as ToPage),
      onGone() {
        life.abort();
        overlay?.remove();
        taught?.end();
      },
      signal,
    });
    forgetReader();
    const answers = pageAnswers((answer) => background.send(answer));
    const onStale = (records: MutationRecord[]) => overlay?.hideStale(records);
    const onLeave = () => overlay?.showSentence('');
    watchPage({ document, isOurs, onStale, onSettled: look, onLeave, signal });

    function receive(message: ToPage): void {
      if (message.type === 'start') {
        start = message;
        taught?.end(); // who still teaches says so again
        taught = null;
        overlay ??= createOverlay(document, message.dress, message.practice, answers.give);
        told = null;
        askedForReader = false;
        look();
      } else if (message.type === 'look') {
        if (start && message.views) start.how.views = message.views;
        look();
        if (lesson !== null && readerHere() !== null) teach(lesson);
        lesson = null;
      } else if (message.type === 'bar') {
        overlay?.setTabBar(message.bar);
      } else if (isTeaching(message)) {
        teach(message);
      } else if (message.id === latest) {
        if (message.type === 'view') overlay?.show(message.words, places);
        else overlay?.showSentence(message.sentence, message.questions);
      }
      answers.heard(message);
    }

    function look(): void {
      if (!start || !overlay || signal.aborted) return;
      const reader = readerHere();
      if (reader === null) {
        if (start.how.views.length > 0 || mayHoldList(document)) askForReader();
        return;
      }
      const { texts } = start.dress;
      const id = ++latest;
      try {
        const read = reader.readPage(document, { ...start.how, today: today(), now: minuteNow() });
        if (read.view === null) {
          const isFirstLogin = read.reason === 'login' && !wasRead;
          overlay.showSentence(isFirstLogin ? '' : noReadingSentence(texts, read));
          tell(read, isFirstLogin);
          return;
        }
        const { places: found, ...reading } = read;
        places = found;
        wasRead = true;
        told = null;
        background.send({ type: 'reading', id, reading } satisfies FromPage);
      } catch (error) {
        console.error('Verzuimwijzer could not read this page:', error);
        overlay.showSentence(texts.failed);
      }
    }

    /** The background answers with a look, once the reader is here. */
    function askForReader(): void {
      if (!askedForReader) background.send({ type: 'reader' } satisfies FromPage);
      askedForReader = true;
    }

    function teach(message: TeachToPage): void {
      const reader = readerHere();
      if (!start || reader === null) {
        lesson = message;
        askForReader();
        return;
      }
      const { how, dress } = start;
      taught ??= reader.taughtPage(
        document,
        { ...how, today: today() },
        dress.styles.outline,
        background.send,
      );
      taught.hear(message);
    }

    function tell({ reason, detail }: NoReading, silent: boolean): void {
      if (told?.reason === reason && told.detail === detail) return;
      told = { reason, detail };
      background.send({ type: 'no-reading', reason, detail, silent } satisfies FromPage);
    }
  },
});
