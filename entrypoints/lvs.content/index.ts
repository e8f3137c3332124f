import './live.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { buildCalendar } from '../../rules/calendar/school-calendar.ts';
import type { HeaderWords } from '../../src/lvs/dictionary.ts';
import { watchPage } from '../../src/lvs/page-watcher.ts';
import { readPage } from '../../src/lvs/read-page.ts';
import type { Dress } from '../../src/overlay/dress.ts';
import { createOverlay, type Overlay } from '../../src/overlay/overlay.ts';
import { isOurs } from '../../src/overlay/own-host.ts';
import { noReadingSentence } from '../../src/overlay/sentences.ts';
import { connectToBackground } from '../../src/platform/page-port.ts';
import { PRACTICE_DATE, today } from '../../src/platform/today.ts';
import { type PageHello, type PageSetup, PORT_NAME } from '../../src/schools/page-setup.ts';
import { toAttendance } from '../../src/signals/attendance.ts';
import { type JudgingSchool, judge } from '../../src/signals/judge.ts';
import { pageView } from '../../src/signals/page-view.ts';

/** First what every page needs, then the school; a new `PageSetup` whenever the school changes. */
type Message = Start | PageSetup;
type Start = { type: 'start'; dress: Dress; headerWords: HeaderWords };

/** The wiring of one page: DOM → Reading → Attendance → Signals → View, each arrow one pure function. */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    const life = new AbortController();
    const { signal } = life;
    let start: Start | null = null;
    let overlay: Overlay | null = null;
    let setup: PageSetup | null = null;
    let school: JudgingSchool | null = null;

    connectToBackground({
      name: PORT_NAME,
      hello: { type: 'hello', origin: location.origin } satisfies PageHello,
      onMessage(data) {
        const message = data as Message;
        if (message.type === 'start') {
          start = message;
          const practiceDate = PRACTICE_DATE === null ? null : today();
          overlay ??= createOverlay(document, message.dress, practiceDate);
          return;
        }
        setup = message;
        school = message.type === 'setup' ? judgingSchool(message) : null;
        look();
      },
      onGone() {
        life.abort();
        overlay?.remove();
      },
      signal,
    });
    const onStale = (records: MutationRecord[]) => overlay?.hideStale(records);
    watchPage({ document, isOurs, onStale, onSettled: look, signal });

    function look(): void {
      if (!start || !overlay || !setup || signal.aborted) return;
      const { texts } = start.dress;
      try {
        const reading = readPage(document, start.headerWords);
        if (reading.view === null) {
          overlay.showSentence(noReadingSentence(texts, reading));
        } else if (setup.type === 'no-school') {
          overlay.showSentence(texts.noSchool[setup.reason]);
        } else if (school !== null) {
          const asOf = today();
          const attendance = toAttendance(reading, school.profile, asOf);
          const verdicts = judge(attendance, school, asOf);
          overlay.show(pageView(reading, attendance, verdicts, school));
        }
      } catch (error) {
        console.error('Verzuimwijzer could not read this page:', error);
        overlay.showSentence(texts.failed);
      }
    }
  },
});

function judgingSchool({ school, calendar, packs }: PageSetup & { type: 'setup' }): JudgingSchool {
  return { profile: school, calendar: buildCalendar(calendar), packs };
}
