import type { SettingWords } from '../../texts/school-rules-settings.ts';
import type { ErrorAt } from '../field-problems.ts';

/** What the control of a setting gets, whatever its kind. */
export interface SettingProps {
  path: string;
  label: string;
  hint: string;
  errorAt: ErrorAt;
  words: SettingWords;
  /** What holds without a choice, in words. */
  standard: string;
  /** As it stands in the form; undefined: no choice. */
  value: unknown;
  /** Undefined takes the choice back. */
  set: (value: unknown) => void;
}
