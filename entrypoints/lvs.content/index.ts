import './live.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '../../src/lvs/page/page-watcher.ts';
import { type FromPage, isTeaching, PORT_NAME, type ToPage } from '../../src/overlay/messages.ts';
import { createOverlay, type Overlay } from '../../src/overlay/overlay.ts';
import { isOurs } from '../../src/overlay/own-host.ts';
import { pageAnswers } from '../../src/overlay/page-answers.ts';
import { pageLessons } from '../../src/overlay/page-lessons.ts';
import { pageLooks, type Start } from '../../src/overlay/page-looks.ts';
import { forgetReader } from '../../src/overlay/page-reader.ts';
import { connectToBackground } from '../../src/platform/page-port.ts';

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
    let start: Start | null = null;
    let overlay: Overlay | null = null;
    let again: ReturnType<typeof setTimeout>;
    const hello: FromPage & { type: 'hello' } = { type: 'hello' };
    const send = (message: FromPage) => background.send(message);
    const looks = pageLooks(document, send);
    const lessons = pageLessons(document, looks, send);
    const answers = pageAnswers(send);

    const background = connectToBackground({
      name: PORT_NAME,
      hello,
      used: { type: 'used' } satisfies FromPage,
      onMessage: (message) => receive(message as ToPage),
      onGone() {
        life.abort();
        clearTimeout(again);
        overlay?.remove();
        lessons.end();
      },
      signal,
    });
    forgetReader();
    const onStale = (records: MutationRecord[]) => overlay?.hideStale(records);
    const onLeave = () => overlay?.showSentence('');
    watchPage({ document, isOurs, onStale, onSettled: looks.look, onLeave, signal });

    function receive(message: ToPage): void {
      if (message.type === 'start') {
        const { dress, practice } = message;
        start = message;
        hello.rests = null;
        clearTimeout(again);
        again = setTimeout(background.greet, message.helloMs);
        lessons.end(); // who still teaches says so again
        overlay ??= createOverlay(document, dress, practice, { answer: answers.give, send });
        looks.begin(start, overlay);
      } else if (message.type === 'look') {
        if (start && message.views) start.how.views = message.views;
        looks.look();
        if (start) lessons.resume(start);
      } else if (message.type === 'rest') {
        hello.rests = message.why;
        if (looks.rest()) overlay?.showSentence(message.sentence, message.questions);
      } else if (message.type === 'bar') {
        overlay?.setTabBar(message.bar);
      } else if (isTeaching(message)) {
        lessons.hear(message, start);
      } else {
        showAnswer(message);
      }
      answers.heard(message);
    }

    /** An answer to an earlier look at the page comes too late. */
    function showAnswer(message: ToPage & { type: 'view' | 'sentence' }): void {
      const places = looks.placesOf(message.id);
      if (places === null) return;
      if (message.type === 'view') overlay?.show(message.words, places);
      else overlay?.showSentence(message.sentence, message.questions);
    }
  },
});
