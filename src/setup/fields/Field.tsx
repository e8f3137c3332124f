import type { ComponentChildren } from 'preact';
import { fieldId } from '../field-problems.ts';

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
}

export function Field(props: FieldProps & { control: (tied: ControlProps) => ComponentChildren }) {
  const { path, label, hint, error, compact, control } = props;
  const id = fieldId(path);
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
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
}
