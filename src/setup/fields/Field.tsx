import type { ComponentChildren } from 'preact';
import type { Lock } from '../../schools/policy/locks.ts';
import { fieldId } from '../field-problems.ts';
import { LockedPart } from '../locks/LockedPart.tsx';

/** What ties a control to its label, hint and error. */
export interface ControlProps {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

export interface FieldProps {
  path: string;
  label: string;
  hint?: string;
  error: string | null;
  /** The label is for screen readers only; the column header shows it. */
  compact?: boolean;
  /** The part of the school that this field is all of. */
  lock?: Lock;
}

export function Field(props: FieldProps & { control: (tied: ControlProps) => ComponentChildren }) {
  const { path, label, hint, error, compact, lock, control } = props;
  const id = fieldId(path);
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const field = (
    <div class={compact ? 'field field-compact' : 'field'}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {control({
        id,
        ...(describedBy ? { 'aria-describedby': describedBy } : {}),
        ...(error ? { 'aria-invalid': true } : {}),
      })}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
  return lock === undefined ? field : <LockedPart locks={[lock]}>{field}</LockedPart>;
}
