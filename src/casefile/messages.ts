import type { CasebookRequest } from '../casebook/casebook-requests.ts';
import type { AgeClass, CasebookState, Entry, PupilFile } from '../casebook/pupil-file.ts';
import type { CaseSheet } from '../signals/case/case-sheet.ts';

/** What the Zaakblad and the background say to each other over their one port. */
export const CASE_PORT = 'vw-case';

/** Zaakblad → background. First `hello`. Every change is answered by a new `case`. */
export type FromCase =
  | { type: 'hello' }
  /** A person logs something about the pupil that is shown; `pupil`: whom the person saw (`ToCase.pupil`). */
  | { type: 'log'; pupil: string; entry: Entry }
  /** Forgets all that was ever logged of this pupil. */
  | { type: 'forget-pupil'; pupil: string }
  /** A person is at work here: what was seen of the session is kept for longer. Once a minute is enough. */
  | { type: 'used' }
  | CasebookRequest;

/** Background → Zaakblad. */
export type ToCase = {
  type: 'case';
  /** Stands for the pupil in this session; null: nobody was chosen, or what was seen is gone. */
  pupil: string | null;
  sheet: CaseSheet | null;
  casebook: CasebookState;
  /** Why what this Zaakblad asked last was not done; null: it was. */
  refused: Refusal | null;
  /** With `sheet` null: a person wanted all wiped, or was away for too long. Then also what was typed goes. */
  wiped?: true;
  /** This is no answer: something changed elsewhere. */
  unasked?: true;
  /** With `wrong-pin` and `wait`: so long the next PIN is not looked at, in milliseconds. */
  waitMs?: number;
};

/**
 * `short-pin`, `wrong-pin`, `wait`, `must-stay`: about a PIN. `not-now`: there is nothing to unlock. `locked`,
 * `forbidden`, `needs-pin`: it would have to be kept, and the casebook is locked, or the administrator wants
 * none, or none without a PIN. `unusable`: what is stored cannot be read. `unclear`: it may be of more than
 * one pupil. `gone`: another pupil is shown by now, or nobody.
 */
export type Refusal =
  | 'short-pin'
  | 'wrong-pin'
  | 'wait'
  | 'not-now'
  | 'locked'
  | 'unusable'
  | 'unclear'
  | 'must-stay'
  | 'not-written'
  | 'forbidden'
  | 'needs-pin'
  | 'gone';

export type { AgeClass, CasebookRequest, CasebookState, Entry, PupilFile };
