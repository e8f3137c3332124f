import { type Day, type PackLibrary, parseDay } from '../../rules/index.ts';
import type { Reading } from '../../src/lvs/reading/reading.ts';
import { isReading } from '../../src/lvs/reading/reading-guard.ts';
import type { ToPage } from '../../src/overlay/messages.ts';
import type { PageLink } from '../../src/platform/page-links.ts';
import { today } from '../../src/platform/today.ts';
import { type ReadySchool, readySchool } from '../../src/schools/pages/school-for-page.ts';
import type { SchoolProfile } from '../../src/schools/profile/profile.ts';
import { readSchools, type StoredSchools } from '../../src/schools/stored/stored-schools.ts';
import { toAttendance } from '../../src/signals/attendance.ts';
import { proposeCodes } from '../../src/signals/code-proposals.ts';
import { joinSeen } from '../../src/signals/join/join-seen.ts';
import { firstRunTexts } from '../../src/texts/first-run.ts';
import { overlayTexts } from '../../src/texts/overlay.ts';
import { pageTexts } from '../../src/texts/page.ts';
import { library } from './library.ts';
import { startMessage } from './start-message.ts';
import { wordsFor } from './words-for.ts';

/**
 * Answers a page of the extension itself (the practice page): no site has to be granted, the first
 * stored school judges it, and the day is the one in its address.
 */
export async function answerOwnPage(page: PageLink, message: unknown): Promise<void> {
  const { type, id, reading } = message as Partial<Record<'type' | 'id' | 'reading', unknown>>;
  const day = dayOf(page.url);
  if (type === 'hello') {
    page.send(await startMessage(page.url, day));
  } else if (type === 'reader') {
    page.send({ type: 'look' } satisfies ToPage); // it came along with the page
  } else if (type === 'reading' && typeof id === 'number') {
    const [stored, packs] = await Promise.all([readSchools(), library()]);
    page.send(answerTo(id, reading, stored, packs, day));
  }
}

/** The day in the address (`?op=2026-11-27`); today when there is none that exists. */
function dayOf({ searchParams }: URL): Day {
  return parseDay(searchParams.get('op') ?? '') ?? today();
}

function answerTo(
  id: number,
  reading: unknown,
  stored: StoredSchools,
  packs: PackLibrary,
  day: Day,
): ToPage {
  const say = (sentence: string): ToPage => ({ type: 'sentence', id, sentence, questions: [] });
  const [school] = stored.schools;
  if (school === undefined) {
    const isNew = stored.troubles.length === 0;
    return say(isNew ? firstRunTexts.noSchoolYet : overlayTexts.noSchool['bad-data']);
  }
  if (!isReading(reading)) return say(pageTexts.failed);
  const ready = schoolFor(reading, school, packs, day);
  const joined = joinSeen([{ at: Date.now(), reading }], ready, day);
  return { type: 'view', id, words: wordsFor({ reading, joined }, ready, day) };
}

/**
 * The school with the codes that the page's own words tell: those words are ours, so nobody has to
 * confirm them, and the school's own codes mean nothing here. None of it is stored.
 */
function schoolFor(
  reading: Reading,
  profile: SchoolProfile,
  packs: PackLibrary,
  day: Day,
): ReadySchool {
  const bare = { ...profile, codes: [] };
  const proposals = proposeCodes(toAttendance(reading, bare, day).unknownCodes, bare);
  const codes = proposals.map(({ code, kind, excused }) => {
    return { code, label: null, kind, excused, from: 'proposal', confirmedOn: null } as const;
  });
  return readySchool({ ...profile, codes }, packs, day);
}
