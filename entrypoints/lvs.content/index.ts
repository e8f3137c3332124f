import './live.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { buildCalendar } from '../../rules/calendar/school-calendar.ts';
import { watchPage } from '../../src/lvs/page-watcher.ts';
import { readPage } from '../../src/lvs/read-page.ts';
import { createOverlay } from '../../src/overlay/overlay.ts';
import { connectToBackground } from '../../src/platform/page-port.ts';
import { PRACTICE_DATE, today } from '../../src/platform/today.ts';
import { calendarSpecOf } from '../../src/schools/calendar-of.ts';
import { type PageSetup, PORT_NAME } from '../../src/schools/page-setup.ts';
import { toAttendance } from '../../src/signals/attendance.ts';
import { type JudgingSchool, judge } from '../../src/signals/judge.ts';
import { pageView } from '../../src/signals/page-view.ts';
import { overlayTexts as texts } from '../../src/texts/overlay.ts';

/** The wiring of one page: DOM → Reading → Attendance → Signals → View, each arrow one pure function. */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    const life = new AbortController();
    const overlay = createOverlay(document, PRACTICE_DATE === null ? null : today());
    let setup: PageSetup | null = null;
    let school: JudgingSchool | null = null;

    connectToBackground({
      name: PORT_NAME,
      hello: { type: 'hello', origin: location.origin },
      onMessage(message) {
        setup = message as PageSetup;
        school = setup.type === 'setup' ? judgingSchool(setup) : null;
        look();
      },
      onGone() {
        life.abort();
        overlay.remove();
      },
      signal: life.signal,
    });
    watchPage({
      document,
      isOurs: overlay.isOurs,
      onStale: overlay.hideStale,
      onSettled: look,
      signal: life.signal,
    });

    function look(): void {
      if (setup === null || life.signal.aborted) return;
      try {
        const reading = readPage(document);
        if (reading.view === null) {
          overlay.showSentence(texts.noReading(reading.reason, reading.detail));
        } else if (setup.type === 'no-school' || school === null) {
          overlay.showSentence(
            setup.type === 'no-school' ? texts.noSchool[setup.reason] : texts.failed,
          );
        } else {
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

function judgingSchool({ school, packs }: PageSetup & { type: 'setup' }): JudgingSchool {
  return { profile: school, calendar: buildCalendar(calendarSpecOf(school)), packs };
}
