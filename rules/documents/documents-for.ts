import type { Municipality, Sector } from '../attendance/pupil-case.ts';
import type { ActionDocument, DocumentLibrary, Scope } from './document.ts';

/** Where a document is to be used. */
export interface DocumentPlace {
  /** Id of the pack. */
  pack: string;
  sector: Sector;
  /** Of the pupil on that day; for a task of the school, of the school. */
  municipality: Municipality;
}

/**
 * The documents of one step at this place, in the order in which to show them, each with only the fields,
 * items, people and terms that are meant for this place. Empty for a step that has words only, and for a
 * step that nobody knows.
 */
export function documentsFor(
  library: DocumentLibrary,
  actionId: string,
  place: DocumentPlace,
): ActionDocument[] {
  const ids = library.actions[actionId]?.documents ?? [];
  return ids
    .map((id) => library.documents[id]!)
    .filter((document) => isMeant(document, place))
    .map((document) => narrowed(document, place));
}

function narrowed(document: ActionDocument, place: DocumentPlace): ActionDocument {
  const meant = <T extends Scope>(list: readonly T[]) => list.filter((one) => isMeant(one, place));
  const common = { fields: meant(document.fields), deadlines: meant(document.deadlines) };
  if (document.kind === 'checklist')
    return { ...document, ...common, items: meant(document.items) };
  if (document.kind === 'invitation')
    return { ...document, ...common, attendees: meant(document.attendees) };
  return { ...document, ...common };
}

/** Whether something is for this place. */
export function isMeant({ packs, sectors, municipalities }: Scope, place: DocumentPlace): boolean {
  return (
    (packs === null || packs.includes(place.pack)) &&
    (sectors === null || sectors.includes(place.sector)) &&
    (municipalities === null || municipalities.includes(place.municipality))
  );
}
