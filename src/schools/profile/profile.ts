import type { Municipality, Sector, Settings } from '../../../rules/attendance/pupil-case.ts';
import type { Kind } from '../../../rules/attendance/record.ts';
import type { Role } from '../../../rules/evaluate/roles.ts';
import type { PageMapping } from './page-mapping.ts';

/** The id of a protocol pack, of the product or of a board's own; `law` comes with each of them. */
export type Protocol = string;

export { ROLES, type Role } from '../../../rules/evaluate/roles.ts';

export const PROFILE_VERSION = 4;

/** All that the extension knows about one school. Holds no pupil. Dates are `YYYY-MM-DD`. */
export interface SchoolProfile {
  version: typeof PROFILE_VERSION;
  id: string;
  name: string;
  /** Origins where this school's LVS is used, e.g. `https://school.lvs.example`. */
  origins: string[];
  /** Words on the page that tell this school from others at the same site; empty: only its name. */
  pageNames: string[];
  sector: Sector;
  municipality: Municipality;
  protocol: Protocol;
  /** `validFrom` of the version that the school works by; null: the one in force. */
  protocolVersion: string | null;
  /**
   * The version that a person here has seen, as `<protocol> <validFrom>`: a newer one waits until it was
   * seen too. Null, or of another protocol: none was noted yet.
   */
  protocolSeen: string | null;
  /** What the person at this device does here: decides which signals are loud, never which are made. */
  role: Role;
  calendar: {
    /** `own`: no official holidays are added, only `holidays` below. */
    region: 'noord' | 'midden' | 'zuid' | 'own';
    /** Vakanties of this school besides (or, with `own`, instead of) the official ones. */
    holidays: { from: string; to: string }[];
    /** Single free days: studiedag, feestdag. */
    freeDays: string[];
    /** Days without any registration of which a person said that they were ordinary school days. */
    schoolDays: string[];
    /**
     * The school year, by the calendar year in which it began, for which a person looked through
     * calendar and timetable; null: nobody did yet, so that they are an assumption.
     */
    checkedFor: number | null;
  };
  timetable: Timetable;
  codes: ConfirmedCode[];
  /** Pages that a person taught us to read. */
  mappings: PageMapping[];
  partners: {
    /** How to reach whom, in the school's own words, by partner id of the protocol. */
    contacts: Record<string, string>;
    /** The day on which a person last said that the contacts are still right; null: never. */
    checkedOn: string | null;
  };
  settings: Settings;
}

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** PO: dagdelen with their hours (null: not known). VO and MBO: the number of lessons. A day left out has no school. */
export type Timetable = Partial<
  Record<Weekday, number | { part: 'am' | 'pm'; hours: number | null }[]>
>;

/** What a code means, and beside which words. */
export interface CodeMeaning {
  /** As it stands on the page, compared without regard to case. */
  code: string;
  /** The words that stood beside it: beside other words it may mean something else. Null: none. */
  label: string | null;
  kind: Kind;
  excused: boolean | null;
}

export const CODE_SOURCES = ['person', 'proposal', 'file'] as const;
/** Who said first what a code means: a person, words of a page or list that a person agreed with, a file. */
export type CodeSource = (typeof CODE_SOURCES)[number];

/** How it is known what a code means; null: since before this was noted. */
export interface Provenance {
  from: CodeSource | null;
  /** The day on which a person of the school agreed: `YYYY-MM-DD`. */
  confirmedOn: string | null;
}

/** What a code of this school means; confirmed by a person. */
export interface ConfirmedCode extends CodeMeaning, Provenance {}
