import { casebookState, filesOf } from '../../src/casebook/casebook.ts';
import type { Person } from '../../src/casebook/person-tokens.ts';
import type { KnownView } from '../../src/lvs/read-with.ts';
import type { Reading } from '../../src/lvs/reading/reading.ts';
import { askOn } from '../../src/overlay/asked-questions.ts';
import type { PageWords } from '../../src/overlay/page-words.ts';
import type { PageLink } from '../../src/platform/page-links.ts';
import { today } from '../../src/platform/today.ts';
import { type JoinedAttendance, joinSeen } from '../../src/signals/join/join-seen.ts';
import { keptReadings } from '../../src/signals/memory/kept-readings.ts';
import { recall, remember } from '../../src/signals/memory/session-memory.ts';
import { memoryQuestion, openQuestions } from '../../src/signals/open-questions.ts';
import type { Moment } from '../../src/store/session-moments.ts';
import type { ViewSpec } from '../../src/store/view-spec.ts';
import { offerOutcomes } from './outcomes.ts';
import type { FoundSchool } from './school-on-page.ts';
import { wordsFor } from './words-for.ts';

/**
 * What the page of a school shows today, with what this session showed before, and what it asks. `since`: when
 * the page said it.
 */
export async function todaysWords(
  page: PageLink,
  reading: Reading,
  school: FoundSchool,
  since: Moment,
): Promise<PageWords> {
  const { origin } = page.url;
  const { id, name } = school.profile;
  const now = { at: Date.now(), reading };
  const earlier = await recall(origin, id);
  const joined = joinSeen([...earlier, now], school, today());
  const files = await filesOf({ origin, school: id }, personsIn(joined));
  const casebook = await casebookState();
  const ask = askOn(page, id);
  const words = wordsFor(
    { reading, joined, files, views: viewsOf(reading, school.views) },
    school,
    today(),
    (view) => ({
      questions: openQuestions(reading, joined, school, today()).map(ask),
      otherSchool: school.isChosen ? ask({ about: 'other-school', name }) : null,
      memory: memoryQuestion(keptReadings(earlier, now)).map(ask)[0] ?? null,
      ...offerOutcomes(page, id, school.calendar, view, casebook),
      isLocked: casebook === 'locked',
    }),
  );
  keep(page, id, reading, since);
  return words;
}

/** Of whom something may have been logged; of who is not judged nothing is used. */
function personsIn({ pupils }: JoinedAttendance): Person[] {
  return pupils
    .filter(({ unjudged }) => unjudged === null)
    .map(({ pupil: { key }, keys }) => ({ key, keys }));
}

/** The views of the LVS by which this page was read; a page that was recognised may be of any. */
function viewsOf({ source }: Reading, known: readonly KnownView[]): ViewSpec[] {
  const same = known.filter((view) => view.source.by === source.by && view.source.id === source.id);
  return same.map(({ spec }) => spec);
}

/** Keeps what a page said for the pages that follow; no page waits for it. */
function keep(
  { url: { origin }, tabId }: PageLink,
  school: string,
  reading: Reading,
  since: Moment,
): void {
  remember(origin, school, reading, tabId, since).catch((error) => {
    console.error('Verzuimwijzer could not keep what a page said:', error);
  });
}
