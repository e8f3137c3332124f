import type { NoteKey } from '../../store/session-keys.ts';
import { changeNote, readNote } from '../../store/session-notes.ts';

/** Ids of the schools that a person chose in one tab, by site. */
type Choices = Readonly<Record<string, string>>;

function keyOf(tabId: number): NoteKey {
  return `school-choice.${tabId}`;
}

/** Id of the school that a person chose for this site in this tab; null when nobody did. */
export async function chosenSchool(tabId: number, origin: string): Promise<string | null> {
  return (await readNote<Choices>(keyOf(tabId)))?.[origin] ?? null;
}

/** Keeps a choice until the tab closes or all sessions have ended; null takes it back. */
export function chooseSchool(tabId: number, origin: string, id: string | null): Promise<void> {
  return changeNote<Choices>(keyOf(tabId), (before = {}) => {
    const { [origin]: _before, ...others } = before;
    if (id !== null) return { ...others, [origin]: id };
    return Object.keys(others).length > 0 ? others : undefined;
  });
}

/** Forgets what was chosen in a tab, at every site. */
export function forgetTab(tabId: number): Promise<void> {
  return changeNote(keyOf(tabId), () => undefined);
}
