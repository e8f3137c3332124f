import { type Day, parseDay } from '../../rules/attendance/day.ts';
import type { AttendanceRecord } from '../../rules/attendance/record.ts';
import { buildCalendar } from '../../rules/calendar/school-calendar.ts';
import type { CompiledPack, CompiledRule } from '../../rules/evaluate/compiled-pack.ts';
import type { Signal } from '../../rules/evaluate/signal.ts';
import { EMPTY_FILE, type SignalMark } from '../casebook/pupil-file.ts';
import type { Reading } from '../lvs/reading/reading.ts';
import type { ReadySchool } from '../schools/pages/school-for-page.ts';
import { invented } from '../schools/profile/invented-school.fixture.ts';
import type { Role, SchoolProfile } from '../schools/profile/profile.ts';
import type { JoinedPupil } from './join/join-seen.ts';
import type { ExplainedSignal, PupilVerdict } from './judge.ts';
import { type PageView, pageView } from './page-view.ts';

export const day = (iso: string): Day => parseDay(iso)!;
export const pack = { id: 'denbosch', title: 'Protocol' } as CompiledPack;
export const lessons = { mon: 6, tue: 6, wed: 6, thu: 6, fri: 6 };
/** A secondary school whose calendar was looked through for 2026–2027. */
export const profile: SchoolProfile = {
  ...invented,
  sector: 'vo',
  protocol: 'denbosch',
  timetable: lessons,
};
export const school: ReadySchool = {
  profile,
  calendar: buildCalendar({ holidays: [], freeDays: [], timetable: lessons }),
  packs: [pack],
  version: { title: pack.title, pack, keptTo: null, newer: null, isWaiting: false },
  reach: 'figures',
};

/** A signal of a rule that asks something of these people at the school. */
export function explained(
  id: string,
  signal: Partial<Signal>,
  roles: Role[] = ['support'],
): ExplainedSignal {
  const window = { from: day('2026-08-01'), to: day('2027-07-31') };
  return {
    signal: {
      ...{ rule: id, status: 'met', severity: 'action', window },
      ...{ actions: [], evidence: [], due: null },
      ...signal,
    } as unknown as Signal,
    rule: { id, family: 'late', roles } as CompiledRule,
    pack,
  };
}

/** The view of a page with one pupil, who has these signals. */
export function view(
  signals: ExplainedSignal[],
  {
    scope = 'group',
    records = [] as AttendanceRecord[],
    ambiguous = false,
    kind = 'events',
    tellsReasons = true,
    coveredTo = '2026-11-19',
    absentMeansPresent = true,
    of = {} as Partial<ReadySchool>,
    asOf = '2026-11-20',
    marks = [] as SignalMark[],
  } = {},
): PageView {
  const pupil = { key: 'nr:1', name: 'Noor', ambiguous } as PupilVerdict['pupil'];
  const coverage = { from: day('2026-08-24'), to: day(coveredTo), absentMeansPresent };
  const joined: JoinedPupil = {
    pupil,
    keys: [pupil.key],
    records: records.map((record) => ({ ...record, said: [] })),
    planned: [],
    totals: [],
    coverage,
    tellsReasons,
    unjudged: ambiguous ? { why: 'ambiguous', among: 2 } : null,
  };
  const attendance = { pupils: [joined], unknownCodes: [], unplaced: 0 };
  const verdict = { pupil, attendance: joined, file: { ...EMPTY_FILE, marks }, signals };
  const reading = {
    view: kind,
    scope,
    gaps: [],
    period: null,
    pupils: [pupil],
  } as unknown as Reading;
  return pageView(reading, attendance, [verdict], { ...school, ...of }, day(asOf));
}
