import type { Day } from '../../../rules/attendance/day.ts';
import type { Facts } from '../../../rules/attendance/pupil-case.ts';
import type { DocumentLibrary } from '../../../rules/documents/document.ts';
import type { DocumentPlace } from '../../../rules/documents/documents-for.ts';
import { isSharedLog, logsFor } from '../../../rules/documents/logs-for.ts';
import { daysOfFact, NO_STEP } from './logged-days.ts';

/** What stands behind each step. */
export type StepContents = DocumentLibrary['actions'];

/**
 * The days up to `asOf` that stand logged for a step, ascending: under its own name, and in the facts that it
 * logs here and no other step does. What is planned is not done.
 */
export function daysDone(
  step: string,
  facts: Facts,
  asOf: Day,
  place: DocumentPlace,
  contents: StepContents,
): Day[] {
  const library = { actions: contents };
  const logged = logsFor(library, step, place, null)
    .map(({ fact }) => fact)
    .filter((fact) => !NO_STEP.has(fact) && !isSharedLog(library, fact, place));
  const names = [`done.${step}`, ...logged];
  const days = names.flatMap((name) => daysOfFact(facts, name)).filter((day) => day <= asOf);
  return [...new Set(days)].sort((a, b) => a - b);
}
