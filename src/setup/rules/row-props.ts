import type { Settings } from '../../../rules/index.ts';
import type { ErrorAt } from '../field-problems.ts';

/** What every row of the rules gets. */
export interface RowProps {
  /** As they stand in the form; a number may be half typed. */
  settings: Settings;
  change: (settings: Settings) => void;
  errorAt: ErrorAt;
}
