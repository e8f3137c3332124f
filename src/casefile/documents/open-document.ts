import type { ActionDocument } from '../../../rules/documents/document.ts';
import type { CaseSheet, CaseStep } from '../../signals/case/case-sheet.ts';
import type { FilledField } from './filled-fields.ts';

/** A document as it lies open: what it is of, and all that stands in it now. */
export interface OpenDocument<D extends ActionDocument = ActionDocument> {
  document: D;
  sheet: CaseSheet;
  step: CaseStep;
  /** The rule whose step it is; null: opened from the list of other steps. */
  rule: string | null;
  filled: readonly FilledField[];
  /** Ids of what is ticked. */
  ticked: ReadonlySet<string>;
}

/** What a person does in it. */
export interface DocumentHands {
  type: (field: string, value: string) => void;
  tick: (id: string, on: boolean) => void;
}
