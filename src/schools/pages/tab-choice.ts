import { withLock } from '../../platform/lock.ts';
import { readSession, removeSession, writeSession } from '../../platform/session-storage.ts';

/** Ids of the schools that a person chose in one tab, by site. */
type Choices = Readonly<Record<string, string>>;

function keyOf(tabId: number): string {
  return `school-choice.${tabId}`;
}

/** Id of the school that a person chose for this site in this tab; null when nobody did. */
export async function chosenSchool(tabId: number, origin: string): Promise<string | null> {
  return (await choicesIn(tabId))[origin] ?? null;
}

/** Keeps a choice until the tab closes; null takes it back. */
export function chooseSchool(tabId: number, origin: string, id: string | null): Promise<void> {
  return oneByOne(tabId, async () => {
    const { [origin]: _before, ...others } = await choicesIn(tabId);
    await writeSession({ [keyOf(tabId)]: id === null ? others : { ...others, [origin]: id } });
  });
}

/** Forgets what was chosen in a tab, at every site. */
export function forgetTab(tabId: number): Promise<void> {
  return oneByOne(tabId, () => removeSession([keyOf(tabId)]));
}

async function choicesIn(tabId: number): Promise<Choices> {
  const key = keyOf(tabId);
  return ((await readSession([key]))[key] as Choices | undefined) ?? {};
}

/** So that two choices in a tab, or a choice and its closing, never meet. */
function oneByOne(tabId: number, work: () => Promise<void>): Promise<void> {
  return withLock(keyOf(tabId), work);
}
