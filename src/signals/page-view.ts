import type { Day } from '../../rules/attendance/day.ts';
import type { Reading } from '../lvs/reading/reading.ts';
import type { ReadySchool } from '../schools/pages/school-for-page.ts';
import type { Role } from '../schools/profile/profile.ts';
import type { ViewSpec } from '../store/view-spec.ts';
import { type Assumption, assumptionOf } from './assumption.ts';
import type { JoinedAttendance } from './join/join-seen.ts';
import type { ExplainedSignal, PupilVerdict } from './judge.ts';
import { isLoudFor } from './loud-for.ts';
import { type Note, notesOf } from './page-notes.ts';
import { type WholePicture, wholePicture } from './whole-picture.ts';

/** All that the overlay shows for one page. Holds no Dutch sentences: those are the surface's. */
export interface PageView {
  pupils: PupilView[];
  status: Status;
  /** On a register: a digibord may be watching. */
  isDiscreet: boolean;
}

export interface PupilView {
  verdict: PupilVerdict;
  /** The one signal that gets the badge: the loudest that is met, of severity attention and up. */
  badge: ExplainedSignal | null;
  /** Without a badge: the loudest that is met and that calls upon a colleague. It stands in the status bar. */
  forColleague: ExplainedSignal | null;
  /** Without either: the loudest that is nearly met. It stands in the status bar, not at the pupil. */
  near: ExplainedSignal | null;
  /** What the card explains: met and near, the one that the pupil is listed for first. */
  shown: ExplainedSignal[];
}

export interface Status {
  schoolName: string;
  /** Null when no version of the school's protocol is in force. */
  protocolTitle: string | null;
  period: Reading['period'];
  pupilCount: number;
  /** What everything here rests on without anybody having said so; null: nothing. */
  assumption: Assumption | null;
  notes: Note[];
  /** Of how many pupils the whole school year was seen; null where that says nothing. */
  whole: WholePicture | null;
}

/**
 * Signals → View: which badge each pupil gets on the day `asOf`, and what the status bar says. `views`: what
 * is known of the pages of this LVS.
 */
export function pageView(
  reading: Reading,
  attendance: JoinedAttendance,
  verdicts: PupilVerdict[],
  school: ReadySchool,
  asOf: Day,
  views: readonly ViewSpec[] = [],
): PageView {
  const pupils = verdicts.map((verdict) => pupilView(verdict, school.profile.role));
  const protocol = school.packs.find((pack) => pack.id === school.profile.protocol);
  return {
    pupils,
    status: {
      schoolName: school.profile.name,
      protocolTitle: protocol?.title ?? null,
      period: reading.period,
      pupilCount: reading.pupils.length,
      assumption: assumptionOf(school.profile, asOf),
      notes: notesOf(reading, attendance, verdicts, school),
      whole: wholePicture(reading, attendance.pupils, school.calendar, asOf, views),
    },
    isDiscreet: reading.view === 'register',
  };
}

function pupilView(verdict: PupilVerdict, role: Role): PupilView {
  const shown = verdict.signals.filter(({ signal }) => signal.status !== 'unknown');
  const loud = shown.filter(({ signal }) => signal.severity !== 'info');
  const met = loud.filter(({ signal }) => signal.status === 'met');
  const badge = met.find((explained) => isLoudFor(role, explained)) ?? null;
  const forColleague = badge === null ? (met[0] ?? null) : null;
  const near =
    met.length === 0 ? (loud.find(({ signal }) => signal.status === 'near') ?? null) : null;
  const main = badge ?? forColleague ?? near;
  return {
    verdict,
    badge,
    forColleague,
    near,
    shown: main ? [main, ...shown.filter((s) => s !== main)] : shown,
  };
}
