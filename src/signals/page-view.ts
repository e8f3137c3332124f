import type { Day } from '../../rules/attendance/day.ts';
import type { SignalMark } from '../casebook/pupil-file.ts';
import type { Reading } from '../lvs/reading/reading.ts';
import type { ReadySchool } from '../schools/pages/school-for-page.ts';
import type { ViewSpec } from '../store/view-spec.ts';
import { type Assumption, assumptionOf } from './assumption.ts';
import type { JoinedAttendance } from './join/join-seen.ts';
import type { ExplainedSignal, PupilVerdict } from './judge.ts';
import { isLoudFor } from './loud-for.ts';
import { markOn } from './marks.ts';
import { type Note, notesOf } from './page-notes.ts';
import { type PresenceShare, presenceShare } from './presence.ts';
import { type TodayItem, todayItems } from './today.ts';
import { type Wave, wavesOn } from './wave.ts';
import { type WholePicture, wholePicture } from './whole-picture.ts';

/** All that the overlay shows for one page. Holds no Dutch sentences: those are the surface's. */
export interface PageView {
  pupils: PupilView[];
  /** Who needs something today: at most five, the most pressing first. */
  today: TodayItem[];
  status: Status;
  asOf: Day;
  /** What a school day is made of here. */
  unit: 'dagdeel' | 'lesson';
  /** On a register a digibord may be watching, unless the school chose otherwise. */
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
  /** Without any of these: the loudest that is met and that a person keeps quiet. */
  quiet: ExplainedSignal | null;
  /** What the card explains: met and near, the one that the pupil is listed for first. */
  shown: ExplainedSignal[];
  /** What a person keeps quiet, by rule. */
  marks: ReadonlyMap<string, SignalMark>;
  /** All that is met and calls upon this person, loudest first. */
  asking: ExplainedSignal[];
  /** The days on which an illness went round in the pupil's group. */
  wave: Wave;
  presence: PresenceShare | null;
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
  const { role, settings } = school.profile;
  const waves = wavesOn(reading, attendance.pupils, school.calendar);
  const pupils = verdicts.map((verdict) => pupilView(verdict, waves, school, asOf));
  const protocol = school.packs.find((pack) => pack.id === school.profile.protocol);
  return {
    pupils,
    today: todayItems(pupils, role, school.calendar, asOf),
    status: {
      schoolName: school.profile.name,
      protocolTitle: protocol?.title ?? null,
      period: reading.period,
      pupilCount: reading.pupils.length,
      assumption: assumptionOf(school.profile, asOf),
      notes: notesOf(reading, attendance, verdicts, school),
      whole: wholePicture(reading, attendance.pupils, school.calendar, asOf, views),
    },
    asOf,
    unit: school.profile.sector === 'po' ? 'dagdeel' : 'lesson',
    isDiscreet: reading.view === 'register' && settings['marks.register'] !== 'words',
  };
}

function pupilView(
  verdict: PupilVerdict,
  waves: ReturnType<typeof wavesOn>,
  { profile: { role }, calendar }: ReadySchool,
  asOf: Day,
): PupilView {
  const marks = new Map(
    verdict.signals.flatMap(({ signal }) => {
      const mark = markOn(signal, verdict, asOf);
      return mark === null ? [] : [[signal.rule, mark] as const];
    }),
  );
  const shown = verdict.signals.filter(({ signal }) => signal.status !== 'unknown');
  const loud = shown.filter(({ signal }) => signal.severity !== 'info');
  const met = loud.filter(({ signal }) => signal.status === 'met');
  const speaking = met.filter(({ signal }) => !marks.has(signal.rule));
  const asking = speaking.filter((explained) => isLoudFor(role, explained));
  const badge = asking[0] ?? null;
  const forColleague = badge === null ? (speaking[0] ?? null) : null;
  const near =
    met.length === 0 ? (loud.find(({ signal }) => signal.status === 'near') ?? null) : null;
  const quiet = speaking.length === 0 ? (met[0] ?? null) : null;
  const main = badge ?? forColleague ?? near ?? quiet;
  return {
    verdict,
    badge,
    forColleague,
    near,
    quiet,
    shown: main ? [main, ...shown.filter((s) => s !== main)] : shown,
    marks,
    asking,
    wave: waves.get(verdict.pupil.group) ?? new Map(),
    presence: presenceShare(verdict.attendance, calendar, asOf),
  };
}
