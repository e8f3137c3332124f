import type { SpecExpected } from '../../store/view-spec-schema.ts';
import type { PersonalMark } from './mapping-words.ts';

/** What should have stood there. The surfaces turn it into Dutch. */
export type Expected =
  | { form: 'json' }
  | { form: 'object' }
  | { form: 'list' }
  | { form: 'text' }
  | { form: 'date' }
  | { form: 'year' }
  | { form: 'origin' }
  | { form: 'hours' }
  | { form: 'lessons' }
  | { form: 'yes-no-unknown' }
  /** The id of a protocol; `most`: its longest. */
  | { form: 'protocol'; most: number }
  /** `<protocol> <validFrom>`, or null. */
  | { form: 'protocol-version' }
  | { form: 'day-parts' }
  | { form: 'one-of'; allowed: readonly string[] }
  | { form: 'known-key'; allowed: readonly string[] }
  | { form: 'not-before'; date: string }
  | { form: 'once' }
  | { form: 'version'; newest: number }
  | { form: 'on-off' }
  /** A whole number; `most` null: without a limit. */
  | { form: 'whole'; least: number; most: number | null }
  | { form: 'above'; least: number }
  /** Figures of which each is higher than the one before. */
  | { form: 'rising' }
  /** Own figures of a rule: a lower one, an upper one or both. */
  | { form: 'figures' }
  | { form: 'no-upper-figure' }
  | { form: 'at-most'; most: number; because: 'law' | 'upper-figure' }
  | { form: 'at-least'; least: number }
  /** A word of the LVS itself, which says nothing of a pupil. */
  | { form: 'page-word'; not: PersonalMark; most: number }
  /** No number in which a pupil may be known. */
  | { form: 'no-number' }
  | { form: 'mapping-file' }
  | SpecExpected;

/** One thing that is wrong in a profile or a settings file. */
export interface Problem {
  /** Keys and list positions (from 0) from the outside in. */
  path: (string | number)[];
  expected: Expected;
  /** What stood there; undefined when it was missing. */
  found: unknown;
  /** The allowed spelling that comes closest, when one comes close. */
  nearest: string | null;
}
