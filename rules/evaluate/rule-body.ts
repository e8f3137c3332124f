import type { Municipality, Sector } from '../attendance/pupil-case.ts';
import type { WeekMode } from '../measures/run-length.ts';
import type { RunClass } from '../measures/runs.ts';
import type { Window } from '../measures/windows.ts';
import type { EventName } from './facts.ts';
import type { Setting } from './settings.ts';
import type { Severity } from './signal.ts';

/** What a rule counts: a closed set. Units stand in `rules/README.md`. */
export type Count =
  | { measure: 'lates'; window: Setting<Window> }
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
  | { measure: 'unauthorised-hours'; weeks: number };

/** A question about logged facts, as they stand on the day that is judged. */
export type FactTest =
  | { fact: string; equals: string | number | boolean }
  | {
      /** Something that was logged, on or before the judged day. */
      event: EventName;
      /** Only when it happened on or after this day. */
      from?: 'run-start' | 'window-start' | 'first-met';
      /** Only when it happened before the rule was met. */
      before?: 'since';
      /** Only while nothing that counts has a later date than the event, or than the end it reported. */
      unlessCountedAfter?: 'event' | 'reported-end';
    }
  | { any: FactTest[] }
  | { all: FactTest[] }
  | { not: FactTest };

/**
 * `duo`: not before leerplicht begins. `duo-until-18`: nor from 18. `last-talk`: before leerplicht it
 * has no upper limit, since no DUO rule follows it. `any`: age plays no part.
 */
export type AgeRule = 'any' | 'duo' | 'duo-until-18' | 'last-talk';

export interface RuleBody {
  sectors: Sector[];
  /** Municipalities of the school; null: all. */
  municipalities: Municipality[] | null;
  age: AgeRule;
  /** False when a setting switches the rule off. */
  enabled: Setting<boolean>;
  severity: Setting<Severity>;
  /** A higher value can be more severe: the last step that is reached holds. */
  severityFrom: { value: Setting<number>; severity: Severity }[];
  /** A person may set or dismiss the rule by `flag.<ruleId>`; when set it has this severity. */
  flag: Severity | null;
  count: Count;
  atLeast: Setting<number>;
  /** Upper limit of a band, or null. */
  atMost: Setting<number> | null;
  /** Near from this share of `atLeast` on; null: when one more would meet it. */
  nearShare: number | null;
  /** Any of these leaves the rule out. */
  clearedBy: FactTest[];
  /** Left out while one of these rules is met. */
  givesWayTo: string[];
  guards: string[];
  actions: string[];
  /** School days after the first met day; null: no term can be dated. */
  dueAfter: Setting<number> | null;
  /** The term is no longer open once this holds. */
  dueMetBy: FactTest | null;
  /** Place within the family, 1 first. */
  rank: number;
}

/** While `when` holds, `blocks` is not offered and `redirect` is. */
export interface GuardBody {
  blocks: string;
  when: FactTest;
  redirect: string[];
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
export type SettledBody = Omit<Settled<RuleBody>, 'clearedBy' | 'dueMetBy' | 'count'> &
  Pick<RuleBody, 'clearedBy' | 'dueMetBy'> & { count: SettledCount };
