import type { Facts, Municipality } from '../../rules/attendance/pupil-case.ts';
import type { Severity } from '../../rules/evaluate/signal.ts';

export const AGE_CLASSES = ['under-12', 'from-12', 'from-16', 'from-18'] as const;
/** All that is kept of a pupil's age, in whole years: up to 11, 12–15, 16–17, 18 and over. */
export type AgeClass = (typeof AGE_CLASSES)[number];

/** What was logged of one pupil besides attendance. Days are `YYYY-MM-DD`. Holds no name. */
export interface PupilFile {
  /** Logged facts in the words of the rules, from the casebook and from this session together. */
  facts: Facts;
  ageClass: AgeClass | null;
  /** Where the pupil lives since when, oldest first; empty: as the school. */
  residence: { from: string; value: Municipality }[];
  /** Signals that a person has looked at, one per rule. */
  marks: SignalMark[];
  /** Days on which somebody called and nobody answered; of this session only. */
  noAnswer: string[];
  /** The last day on which what is kept on the device stays there; null: nothing is kept. */
  keptUntil: string | null;
}

/** "Bekeken" or "later": the signal of one rule stays quiet. */
export interface SignalMark {
  rule: string;
  how: 'seen' | 'snoozed';
  /** The day on which a person said so. */
  on: string;
  /** The first day on which it speaks again whatever happens; null: with new absence only. */
  until: string | null;
  /** The last day that counted then; a later one makes it speak again. Null: none counted. */
  lastDay: string | null;
  /** How loud it was then; louder, it speaks again. */
  severity: Severity;
}

/** Something that a person logs about one pupil; null takes it back. */
export type Entry =
  | { what: 'fact'; name: string; value: unknown }
  | { what: 'mark'; mark: SignalMark }
  | { what: 'unmark'; rule: string }
  | { what: 'no-answer'; on: string }
  | { what: 'age'; ageClass: AgeClass | null }
  | { what: 'residence'; residence: PupilFile['residence'] };

/**
 * `off`: never used, nothing is kept. `locked`: a PIN is asked first. `unusable`: what is stored cannot be
 * read, and is left alone. `lost`: open, and the device no longer has what was kept. By the administrator:
 * `forbidden`, nothing is kept or read; `needs-pin`, nothing more is kept until there is a PIN.
 */
export type CasebookState =
  | 'off'
  | 'locked'
  | 'open'
  | 'lost'
  | 'unusable'
  | 'forbidden'
  | 'needs-pin';

/** Of whom nothing was logged. */
export const EMPTY_FILE: PupilFile = {
  facts: {},
  ageClass: null,
  residence: [],
  marks: [],
  noAnswer: [],
  keptUntil: null,
};
