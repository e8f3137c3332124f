import type { Day } from '../../../rules/attendance/day.ts';
import type { Municipality, Sector } from '../../../rules/attendance/pupil-case.ts';
import type { Coverage, Kind, Part } from '../../../rules/attendance/record.ts';
import type { CalendarSpec } from '../../../rules/calendar/school-calendar.ts';
import type { ConsentAdvice, LocalPartner } from '../../../rules/evaluate/care-for.ts';
import type {
  ActionTexts,
  CompiledRule,
  RuleTexts,
} from '../../../rules/evaluate/compiled-pack.ts';
import type { LadderState } from '../../../rules/evaluate/ladder.ts';
import type { Role } from '../../../rules/evaluate/roles.ts';
import type { PupilFile, SignalMark } from '../../casebook/pupil-file.ts';
import type { Unjudged } from '../join/join-seen.ts';
import type { WordedSignal } from '../judge.ts';
import type { PresenceShare } from '../presence.ts';

/** All that the Zaakblad shows of one pupil on one day. Plain data: the background sends it to the page. */
export interface CaseSheet {
  pupil: CasePupil;
  school: CaseSchool;
  asOf: Day;
  /** Why this pupil is not judged; null: is judged. */
  unjudged: Unjudged | null;
  picture: CasePicture;
  /** Met, near and unknown, loudest first, also what was marked as seen. */
  signals: CaseSignal[];
  timeline: Timeline;
  route: CaseRoute | null;
  /** Every step of the school's packs: those that a signal asks first, in the order of the signals. */
  steps: CaseStep[];
  /** Steps that only a person can tell: words and a checkbox. */
  manual: ManualStep[];
  partners: CasePartner[];
  /** What was logged. */
  file: PupilFile;
}

export interface CasePupil {
  name: string;
  group: string | null;
  /** As the page shows them; null: it does not. */
  number: string | null;
  birthDate: Day | null;
}

export interface CaseSchool {
  id: string;
  name: string;
  sector: Sector;
  municipality: Municipality;
  role: Role;
  /** For terms that are counted in school days. */
  calendar: CalendarSpec;
  /** The protocol in force here; null when none is. `validFrom`, `reviewedOn`: `YYYY-MM-DD`. */
  protocol: { id: string; title: string; validFrom: string; reviewedOn: string } | null;
}

/** How far this session saw the pupil, and how often the pupil was there. */
export interface CasePicture {
  coverage: Coverage;
  /** True when every school day of this school year up to yesterday was seen. */
  isWhole: boolean;
  /** Null where the pages do not vouch for presence. */
  presence: PresenceShare | null;
  tellsReasons: boolean;
  /** The pages it rests on, by kind, with the moment they were read (milliseconds since 1970). */
  pages: { view: string; at: number }[];
}

export interface CaseSignal extends WordedSignal {
  /** A person said "bekeken" or "later", and nothing new happened since. */
  mark: SignalMark | null;
  /** Its dates lie in a day on which much of the group was ill. */
  inWave: boolean;
}

/** One school year. */
export interface Timeline {
  from: Day;
  to: Day;
  vakanties: { from: Day; to: Day }[];
  freeDays: Day[];
  /** Ascending; one entry per day with a registration. */
  days: TimelineDay[];
  /** Days that this session did not see, as ranges of school days up to as-of. */
  unseen: { from: Day; to: Day }[];
  /** Logged steps, ascending: the fact's name (`talk.date`) and its day. */
  logged: { day: Day; fact: string }[];
}

export interface TimelineDay {
  day: Day;
  records: {
    kind: Kind;
    part: Part;
    lesson: number | null;
    excused: boolean | null;
    said: string;
  }[];
}

export interface CaseRoute {
  title: string;
  main: RouteStep[];
  beside: RouteStep[];
}

export interface RouteStep {
  state: LadderState;
  isHere: boolean;
  /** The rest only where `isHere`. */
  since: Day | null;
  due: Day | null;
  overdue: boolean | null;
}

export interface CaseStep {
  /** `act.…` */
  id: string;
  pack: string;
  texts: ActionTexts;
  /** Signals that ask it now, by rule id, loudest first. */
  askedBy: string[];
  /** Why it is not open yet, as sentences; empty: it is. */
  blocked: string[];
  /** Steps to take instead of a blocked one. */
  instead: string[];
  /** Points to check first, as sentences. */
  checks: string[];
  consent: ConsentAdvice | null;
  /** Days on which it was logged as done, ascending. */
  done: Day[];
}

export interface ManualStep {
  rule: CompiledRule;
  texts: RuleTexts;
  /** What a person said of it; null: nothing. */
  isSet: boolean | null;
}

export interface CasePartner extends LocalPartner {
  /** The school's own words on how to reach them; null: not filled in. */
  contact: string | null;
}
