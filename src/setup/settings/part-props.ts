import type { Day, PackLibrary } from '../../../rules/index.ts';
import type { ErrorAt } from '../field-problems.ts';
import type { SchoolDraft } from '../school-draft.ts';

/** What every part of the school form gets. */
export interface PartProps {
  draft: SchoolDraft;
  change: (changes: Partial<SchoolDraft>) => void;
  errorAt: ErrorAt;
  /** Every version of every protocol. */
  library: PackLibrary;
  today: Day;
  /** Something of this school in the form is not stored yet. */
  unsaved: boolean;
}
