import type { CaseSheet, CaseStep } from '../signals/case/case-sheet.ts';
import type { Entry } from './messages.ts';

/** What stands behind one step is shown with this: the documents, and the "gedaan op" form. */
export interface StepProps {
  sheet: CaseSheet;
  step: CaseStep;
  /** Logs something about the pupil of this sheet; a new sheet follows. */
  onLog: (entry: Entry) => void;
}
