import type { Municipality, Sector, Settings } from '../../rules/attendance/pupil-case.ts';
import type { Kind } from '../../rules/attendance/record.ts';

/** The protocol packs that a school can choose; `law` comes with each of them. */
export const PROTOCOLS = ['haaglanden', 'denbosch', 'tilburg', 'groningen'] as const;
export type Protocol = (typeof PROTOCOLS)[number];

export const PROFILE_VERSION = 1;

/** All that the extension knows about one school. Holds no pupil. Dates are `YYYY-MM-DD`. */
export interface SchoolProfile {
  version: typeof PROFILE_VERSION;
  id: string;
  name: string;
  /** Origins where this school's LVS is used, e.g. `https://school.lvs.example`. */
  origins: string[];
  sector: Sector;
  municipality: Municipality;
  protocol: Protocol;
  calendar: {
    /** `own`: no official holidays are added, only `holidays` below. */
    region: 'noord' | 'midden' | 'zuid' | 'own';
    /** Vakanties of this school besides (or, with `own`, instead of) the official ones. */
    holidays: { from: string; to: string }[];
    /** Single free days: studiedag, feestdag. */
    freeDays: string[];
  };
  timetable: Timetable;
  codes: CodeMeaning[];
  settings: Settings;
}

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** PO: dagdelen with their hours (null: not known). VO and MBO: the number of lessons. A day left out has no school. */
export type Timetable = Partial<
  Record<Weekday, number | { part: 'am' | 'pm'; hours: number | null }[]>
>;

/** What a code of this school means; confirmed by a person. */
export interface CodeMeaning {
  /** As it stands on the page, compared without regard to case. */
  code: string;
  kind: Kind;
  excused: boolean | null;
}
