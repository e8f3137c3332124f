import type { CaseSignal } from '../../signals/case/case-sheet.ts';

/** What is met before what is only nearly so, each in the order of the sheet; what is not certain is left out. */
export function metFirst(signals: readonly CaseSignal[]): CaseSignal[] {
  return (['met', 'near'] as const).flatMap((status) =>
    signals.filter(({ signal }) => signal.status === status),
  );
}
