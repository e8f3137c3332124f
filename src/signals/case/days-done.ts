import type { Day } from '../../../rules/attendance/day.ts';
import type { Facts } from '../../../rules/attendance/pupil-case.ts';
import type { DocumentLibrary } from '../../../rules/documents/document.ts';
import type { DocumentPlace } from '../../../rules/documents/documents-for.ts';
import { logsFor } from '../../../rules/documents/logs-for.ts';
import { daysOfFact } from './logged-days.ts';

/** What stands behind each step. */
export type StepContents = DocumentLibrary['actions'];

/** The days that stand logged for a step, ascending: under its own name, and in the facts that it logs here. */
export function daysDone(
  step: string,
  facts: Facts,
  place: DocumentPlace,
  contents: StepContents,
): Day[] {
  const logs = logsFor({ actions: contents }, step, place, null);
  const names = [`done.${step}`, ...logs.map(({ fact }) => fact)];
  const days = names.flatMap((name) => daysOfFact(facts, name));
  return [...new Set(days)].sort((a, b) => a - b);
}
