import type { CaseSheet, CaseSignal } from '../../signals/case/case-sheet.ts';

/** The signal that the picture is about: the loudest that is met, else nearly; null: none is. */
export function strongestOf({ signals }: CaseSheet): CaseSignal | null {
  const open = signals.filter(({ mark }) => mark === null);
  const of = (status: string) => open.find(({ signal }) => signal.status === status);
  return of('met') ?? of('near') ?? null;
}
