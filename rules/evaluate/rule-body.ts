import type { Municipality, Sector } from '../attendance/pupil-case.ts';
import type { WeekMode } from '../measures/run-length.ts';
import type { RunClass } from '../measures/runs.ts';
import type { Cycle } from './cycles.ts';
import type { FactTest, Reference } from './fact-test.ts';
import type { Setting } from './settings.ts';
import type { Severity } from './signal.ts';
import type { Window } from './windows.ts';

/** What a rule counts: a closed set. Units stand in `rules/README.md`. */
export type Count =
  | { measure: 'lates'; window: Setting<Window> }
  /** Whole dagdelen, or lessons, of truancy. */
  | { measure: 'truancy'; unit: 'dagdelen' | 'lessons'; window: Setting<Window> }
  /** Slots of unauthorised absence (dagdelen, or lessons) after the latest reported end. */
  | { measure: 'unauthorised-slots'; window: Setting<Window> }
  | {
      measure: 'unauthorised-occasions';
      window: Setting<Window>;
      unit: Setting<'occasion' | 'lesuur' | 'hour'>;
      includeLates: Setting<boolean>;
      lessonMinutes: Setting<number | null>;
    }
  | {
      measure: 'unauthorised-hours';
      weeks: number;
      /** `best`: any such stretch of the school year after the latest reported end; `current`: the last one. */
      stretch: 'best' | 'current';
      /** Minutes that one lesson counts for; null: not known, so hours are not known either. */
      lessonMinutes: Setting<number | null>;
    }
  /** Dates of luxeverzuim, confirmed by a person, after the latest reported end. */
  | { measure: 'holiday-dates'; window: Setting<Window> }
  /** Dates with any absent slot of a class of codes. */
  | { measure: 'absent-dates'; class: AbsenceClass; window: Setting<Window> }
  /** Spells of absence, any code, begun in the window. */
  | { measure: 'absence-spells'; window: Setting<Window> }
  /** Late arrivals and occasions of truancy after the latest such event. */
  | { measure: 'lates-and-truancy'; window: Setting<Window> }
  | { measure: 'sick-home'; window: Setting<Window> }
  | { measure: 'sick-spells'; window: Setting<Window>; maxDays: Setting<number | null> }
  | { measure: 'sick-days'; window: Setting<Window>; minSpells: number }
  | { measure: 'sick-day' }
  | { measure: 'run'; class: RunClass }
  | {
      measure: 'run-weeks';
      class: RunClass;
      days: Setting<WeekMode>;
      unlessAllUnauthorised: boolean;
    }
  /** Months that the current run is longer than. */
  | { measure: 'run-months'; class: RunClass }
  /** Time since something that was logged. */
  | {
      measure: 'elapsed';
      /** The first of these that is known. */
      since: Reference[];
      unit: ElapsedUnit;
      /** Only while the pupil is in such a spell, and from the beginning of that spell. */
      during: 'sick' | null;
    }
  /** School days of one leave request. */
  | { measure: 'leave-days'; article: LeaveArticle | null }
  /** 1 when the facts say so, else 0. */
  | { measure: 'facts'; when: FactTest }
  /** 1 when a person set `flag.<ruleId>`, else 0. */
  | { measure: 'flag' }
  /** How often a recurring task of the school is still to be done in its period. */
  | { measure: 'cycle'; every: Setting<Cycle> };

/** Which absence: any code, sickness, suspension, religious leave. */
export type AbsenceClass = 'any' | 'sick' | 'suspended' | 'leave-religious';

/** `lesson-week-days`: calendar days that lie in lesson weeks, so that a vakantie week stands still. */
export type ElapsedUnit = 'days' | 'school-days' | 'working-days' | 'lesson-week-days';

/** Article of the Leerplichtwet that a leave request names. */
export type LeaveArticle = '11f' | '11g';

/**
 * `duo`: not before leerplicht begins. `duo-until-18`: nor from 18. `last-talk`: before leerplicht it
 * has no upper limit, since no DUO rule follows it. `any`: age plays no part.
 */
export type AgeRule = 'any' | 'duo' | 'duo-until-18' | 'last-talk';

/** The last day on which a step is in time. */
export interface Term {
  after: Setting<number>;
  /** A term in `days` that ends on a day without school ends on the last school day before it. */
  unit: 'days' | 'school-days' | 'working-days' | 'lesson-week-days' | 'months';
  /**
   * `since`: the first met day. `start`: the first day of the run, or the day that `elapsed` counts from.
   * An event: the latest of them, unless the first is asked for.
   */
  from: 'since' | 'start' | { event: Reference['event'] & string; which?: 'first' | 'latest' };
  /** The term is no longer open once this holds. */
  metBy: FactTest | null;
}

export interface RuleBody {
  scope: 'pupil' | 'school';
  sectors: Sector[];
  /** Municipalities of the school; null: all. */
  municipalities: Municipality[] | null;
  /** Municipalities that the pupil belongs to on the judged day (else the school's); null: all. */
  residences: Municipality[] | null;
  age: AgeRule;
  /** False when a setting switches the rule off. */
  enabled: Setting<boolean>;
  severity: Setting<Severity>;
  /** A higher value, of this or of another count, can be more severe: the last step reached holds. */
  severityFrom: { value: Setting<number>; of: Count | null; severity: Severity }[];
  /** A person may set or dismiss the rule by `flag.<ruleId>`; when set it has this severity. */
  flag: Severity | null;
  count: Setting<Count>;
  atLeast: Setting<number>;
  /** Upper limit of a band, or null. */
  atMost: Setting<number> | null;
  /** Near from this share of `atLeast` on; null: when one more would meet it. */
  nearShare: number | null;
  /** All of these must hold, else the rule is left out. */
  requires: FactTest[];
  /** Any of these leaves the rule out. */
  clearedBy: FactTest[];
  /** Left out while one of these rules is met. */
  givesWayTo: string[];
  actions: string[];
  /** Null: no term can be dated. */
  term: Term | null;
  /** Place within the family, 1 first. */
  rank: number;
}

/**
 * `block`: while `when` holds, the actions `at` are not offered and `redirect` is. `check`: while
 * `when` holds, its sentence stands beside the action as a point to check; nothing is blocked.
 */
export interface GuardBody {
  effect: 'block' | 'check';
  at: string[];
  when: FactTest | null;
  redirect: string[];
  sectors: Sector[];
  residences: Municipality[] | null;
}

type Settled<T> =
  Exclude<T, { setting: string }> extends infer U
    ? U extends readonly (infer Item)[]
      ? Settled<Item>[]
      : U extends object
        ? { [K in keyof U]: Settled<U[K]> }
        : U
    : never;

/** A count and a rule body with every setting replaced by this school's choice. */
export type SettledCount = Settled<Count>;
export type SettledTerm = Omit<Term, 'after'> & { after: number };
export type SettledBody = Omit<
  Settled<RuleBody>,
  'requires' | 'clearedBy' | 'count' | 'term' | 'severityFrom'
> &
  Pick<RuleBody, 'requires' | 'clearedBy'> & {
    count: SettledCount;
    term: SettledTerm | null;
    severityFrom: { value: number; of: SettledCount | null; severity: Severity }[];
  };
