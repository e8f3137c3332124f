import type { ActionLog, DocumentLibrary } from './document.ts';
import { type DocumentPlace, isMeant } from './documents-for.ts';

/** The fact of a task of the school that was done; the id of its rule takes the place of `{rule}`. */
export const DONE_OF_RULE = 'done.{rule}';

/**
 * What can be logged when a step is done at this place, the main thing first: about a pupil, or about the
 * task of the school (the id of its rule) that the step stands at. Empty: nothing is logged.
 */
export function logsFor(
  library: Pick<DocumentLibrary, 'actions'>,
  actionId: string,
  place: DocumentPlace,
  task: string | null,
): ActionLog[] {
  const logs = library.actions[actionId]?.logs ?? [];
  return logs
    .filter((log) => isMeant(log, place) && (log.fact === DONE_OF_RULE) === (task !== null))
    .map((log) => (task === null ? log : { ...log, fact: `done.${task}` }));
}

/** Whether several steps log this fact at this place, so that it does not tell which of them was done. */
export function isSharedLog(
  library: Pick<DocumentLibrary, 'actions'>,
  fact: string,
  place: DocumentPlace,
): boolean {
  const logging = Object.values(library.actions).filter(({ logs }) =>
    logs.some((log) => log.fact === fact && isMeant(log, place)),
  );
  return logging.length > 1;
}
