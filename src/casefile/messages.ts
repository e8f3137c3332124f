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
  | CasebookRequest;

/** What may be asked of the casebook as a whole, from any page of the extension. */
export type CasebookRequest =
  | { type: 'unlock'; pin: string }
  | { type: 'lock' }
  /** Begins it, or changes its PIN; null: no PIN. */
  | { type: 'set-pin'; pin: string | null };

/** Background → Zaakblad. */
export type ToCase = {
  type: 'case';
  /** Stands for the pupil in this session; null: nobody was chosen, or what was seen is gone. */
  pupil: string | null;
  sheet: CaseSheet | null;
  casebook: CasebookState;
  /** Why the latest request was not done; null: it was. */
  refused: Refusal | null;
};

/** `wrong-pin`, `wait`: how often it was wrong. `locked`: it would have to be kept, and the casebook is locked. */
export type Refusal = 'wrong-pin' | 'wait' | 'locked' | 'not-written' | 'gone';

export type { AgeClass, CasebookState, Entry, PupilFile };
