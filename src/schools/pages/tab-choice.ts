import {
  readAllSession,
  readSession,
  removeSession,
  writeSession,
} from '../../platform/session-storage.ts';

const PREFIX = 'school-choice.';

/** Each tab and site has a key of its own, so that two choices never meet. */
function keyOf(tabId: number, origin: string): string {
  return `${PREFIX}${tabId}.${origin}`;
}

/** Id of the school that a person chose for this site in this tab; null when nobody did. */
export async function chosenSchool(tabId: number, origin: string): Promise<string | null> {
  const key = keyOf(tabId, origin);
  const id = (await readSession([key]))[key];
  return typeof id === 'string' ? id : null;
}

/** Keeps a choice until the tab closes; null takes it back. */
export function chooseSchool(tabId: number, origin: string, id: string | null): Promise<void> {
  const key = keyOf(tabId, origin);
  return id === null ? removeSession([key]) : writeSession({ [key]: id });
}

/** Forgets what was chosen in a tab, at every site. */
export async function forgetTab(tabId: number): Promise<void> {
  const keys = Object.keys(await readAllSession());
  const own = keys.filter((key) => key.startsWith(keyOf(tabId, '')));
  if (own.length > 0) await removeSession(own);
}
