import documents from '../../.generated/documents.json';
import packs from '../../.generated/packs.json';
import { type DocumentLibrary, type PackLibrary, parseDay } from '../../rules/index.ts';
import { EMPTY_FILE, type PupilFile } from '../casebook/pupil-file.ts';
import type { RawEntry, Reading } from '../lvs/reading/reading.ts';
import { readySchool } from '../schools/pages/school-for-page.ts';
import { invented } from '../schools/profile/invented-school.fixture.ts';
import type { SchoolProfile } from '../schools/profile/profile.ts';
import type { CaseSheet } from '../signals/case/case-sheet.ts';
import { caseSheet } from '../signals/case/make-case-sheet.ts';
import { joinPupil } from '../signals/join/join-seen.ts';

const day = (date: string) => parseDay(date)!;
const AS_OF = day('2026-11-20');

const CODES = [
  ['Z', 'sick', true],
  ['TL', 'late', null],
  ['A', 'unauthorised', null],
  ['D', 'medical', true],
] as const;

const WHOLE = [
  { part: 'am', hours: 3.5 },
  { part: 'pm', hours: 2 },
] as const;

/** A primary school in ’s-Hertogenbosch with whole days but for Wednesday. */
const PROFILE: SchoolProfile = {
  ...invented,
  municipality: 's-hertogenbosch',
  protocol: 'denbosch',
  calendar: { ...invented.calendar, region: 'zuid', holidays: [], freeDays: ['2026-11-06'] },
  timetable: {
    mon: [...WHOLE],
    tue: [...WHOLE],
    wed: [WHOLE[0]],
    thu: [...WHOLE],
    fri: [...WHOLE],
  },
  codes: CODES.map(([code, kind, excused]) => ({
    ...{ code, label: null, kind, excused },
    ...{ from: 'person', confirmedOn: '2026-09-01' },
  })),
};

/** As a page shows them: sick three times for a day or two, twice late, once away without a reason, once a dentist. */
const ENTRIES = [
  '2026-09-24 Z',
  '2026-09-25 Z',
  '2026-10-06 am TL',
  '2026-10-13 Z',
  '2026-11-03 am D',
  '2026-11-09 Z',
  '2026-11-10 Z',
  '2026-11-12 am TL',
  '2026-11-17 Z',
  '2026-11-19 pm A',
];

/** What was logged, and what the page showed. */
export interface Invented {
  file?: Partial<PupilFile>;
  /** `2026-11-03 am D`: day, part of it, code. */
  entries?: readonly string[];
  /** First day of the list that was read. */
  from?: string;
}

/** The Zaakblad of an invented pupil on Friday 20 November 2026, made the way the background makes it. */
export function inventedSheet(given: Invented = {}): CaseSheet {
  const { file, entries = ENTRIES, from = '2026-08-24' } = given;
  const pupil = {
    ...{ key: 'nr:5512', otherKeys: [], name: 'Mila Verzonnen', group: '7' },
    ...{ ambiguous: false, unsaved: false, totals: [], entries: entries.map(entryOf) },
  };
  const reading: Reading = {
    ...{ view: 'events', scope: 'pupil', todayComplete: false, absentMeansPresent: true },
    source: { by: 'recognised', id: null, view: null },
    period: { from: day(from), to: AS_OF },
    ...{ evidence: [], gaps: [], pupils: [pupil] },
  };
  const school = readySchool(PROFILE, packs as unknown as PackLibrary, AS_OF);
  const at = Date.UTC(2026, 10, 20, 8, 41);
  const joined = joinPupil([{ at, reading }], pupil, school, AS_OF);
  const contents = (documents as unknown as DocumentLibrary).actions;
  const logged = { ...EMPTY_FILE, ...file };
  return caseSheet({ joined, file: logged, wave: new Map(), school, contents }, AS_OF);
}

function entryOf(words: string): RawEntry {
  const [date, ...rest] = words.split(' ');
  const part = rest.length === 2 ? (rest[0] as 'am' | 'pm') : 'day';
  const nothing = { label: null, excused: null, minutes: null, notion: null };
  return { day: day(date!), slot: { part }, code: rest.at(-1)!, ...nothing };
}
