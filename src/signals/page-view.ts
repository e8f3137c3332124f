import type { Day } from '../../rules/attendance/day.ts';
import type { SchoolCalendar } from '../../rules/calendar/school-calendar.ts';
import type { Family } from '../../rules/evaluate/order.ts';
import type { Gap, Reading } from '../lvs/reading.ts';
import type { Attendance } from './attendance.ts';
import { endedIllness } from './ended-illness.ts';
import type { ExplainedSignal, JudgingSchool, PupilVerdict } from './judge.ts';

/** All that the overlay shows for one page. Holds no Dutch sentences: those are the surface's. */
export interface PageView {
  pupils: PupilView[];
  status: Status;
}

export interface PupilView {
  verdict: PupilVerdict;
  /** The one signal that gets the badge: the loudest that is met, of severity attention and up. */
  badge: ExplainedSignal | null;
  /** Without a badge: the loudest that is nearly met. It stands in the status bar, not at the pupil. */
  near: ExplainedSignal | null;
  /** What the card explains: met and near, the badge's own (or the nearest) first. */
  shown: ExplainedSignal[];
}

export interface Status {
  schoolName: string;
  /** Null when no version of the school's protocol is in force. */
  protocolTitle: string | null;
  period: Reading['period'];
  pupilCount: number;
  notes: Note[];
}

/** One thing a person should know about what was not, or could not be, judged. */
export type Note =
  | { about: 'no-protocol' }
  | { about: 'gap'; gap: Gap }
  | { about: 'no-reasons' }
  | { about: 'undecided'; families: Family[]; from: Day; pupils: number }
  | { about: 'unknown-codes'; codes: Attendance['unknownCodes'] }
  | { about: 'ambiguous'; name: string; count: number }
  | { about: 'ended-illness'; name: string; schoolDays: number; from: Day; to: Day };

/** Signals → View: which badge each pupil gets, and what the status bar says. */
export function pageView(
  reading: Reading,
  attendance: Attendance,
  verdicts: PupilVerdict[],
  school: JudgingSchool,
): PageView {
  const pupils = verdicts.map(pupilView);
  const protocol = school.packs.find((pack) => pack.id === school.profile.protocol);
  return {
    pupils,
    status: {
      schoolName: school.profile.name,
      protocolTitle: protocol?.title ?? null,
      period: reading.period,
      pupilCount: reading.pupils.length,
      notes: [
        ...(protocol ? [] : [{ about: 'no-protocol' } satisfies Note]),
        ...reading.gaps.map((gap): Note => ({ about: 'gap', gap })),
        ...(attendance.tellsReasons ? [] : [{ about: 'no-reasons' } satisfies Note]),
        ...ambiguousNotes(verdicts),
        ...undecidedNotes(verdicts),
        ...endedNotes(pupils, reading, attendance, school.calendar),
        ...(attendance.unknownCodes.length > 0
          ? [{ about: 'unknown-codes', codes: attendance.unknownCodes } satisfies Note]
          : []),
      ],
    },
  };
}

function pupilView(verdict: PupilVerdict): PupilView {
  const shown = verdict.signals.filter(({ signal }) => signal.status !== 'unknown');
  const loud = shown.filter(({ signal }) => signal.severity !== 'info');
  const badge = loud.find(({ signal }) => signal.status === 'met') ?? null;
  const near =
    badge === null ? (loud.find(({ signal }) => signal.status === 'near') ?? null) : null;
  const first = badge ?? near;
  return {
    verdict,
    badge,
    near,
    shown: first ? [first, ...shown.filter((s) => s !== first)] : shown,
  };
}

/** All that stays undecided for want of earlier days, gathered into one note. */
function undecidedNotes(verdicts: PupilVerdict[]): Note[] {
  const families = new Set<Family>();
  let from = Number.POSITIVE_INFINITY;
  let pupils = 0;
  for (const { signals } of verdicts) {
    const unknown = signals.filter(({ signal }) => signal.status === 'unknown');
    if (unknown.length > 0) pupils++;
    for (const { signal, rule } of unknown) {
      families.add(rule.family);
      from = Math.min(from, signal.window.from);
    }
  }
  return pupils === 0 ? [] : [{ about: 'undecided', families: [...families], from, pupils }];
}

function ambiguousNotes(verdicts: PupilVerdict[]): Note[] {
  const counts = new Map<string, number>();
  for (const { pupil } of verdicts) {
    if (pupil.ambiguous) counts.set(pupil.name, (counts.get(pupil.name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ about: 'ambiguous', name, count }));
}

/** On one pupil's page a long illness that is over deserves a line: its silence could look like a miss. */
function endedNotes(
  pupils: PupilView[],
  reading: Reading,
  { coverage }: Attendance,
  calendar: SchoolCalendar,
): Note[] {
  const [only] = pupils;
  if (reading.scope !== 'pupil' || !only || only.badge !== null) return [];
  const illness = endedIllness(only.verdict.attendance.records, coverage, calendar);
  return illness === null
    ? []
    : [{ about: 'ended-illness', name: only.verdict.pupil.name, ...illness }];
}
