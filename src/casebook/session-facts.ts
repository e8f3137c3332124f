import type { Facts } from '../../rules/attendance/pupil-case.ts';
import type { Moment } from '../store/session-moments.ts';
import { changeKept, type Dated, forgetKind, type Place, readKept } from '../store/site-memory.ts';
import { usableKeys } from './person-tokens.ts';
import type { Entry } from './pupil-file.ts';
import { filesOfPupil } from './same-pupil.ts';

/** What may only live in the memory of the session, and goes with what was seen of that site. */
export type SessionEntry = Entry & { what: 'fact' | 'no-answer' };

interface SessionFact extends Dated {
  /** The keys of the pupil; in memory they need no seal. */
  tokens: string[];
  entry: SessionEntry;
  /** Logged while a casebook with a PIN was open: not shown while it is locked. */
  isBehindPin: boolean;
}

const KIND = 'facts';

/** What this session knows of one pupil besides attendance. */
export interface SessionFile {
  facts: Facts;
  noAnswer: string[];
}

/**
 * Logs something for as long as the session lasts. `isBehindPin`: not shown while the casebook is locked.
 * `since`: when it was asked; had the session ended since, nothing is logged.
 */
export function logInSession(
  place: Place,
  keys: readonly string[],
  entry: SessionEntry,
  isBehindPin: boolean,
  since: Moment,
): Promise<void> {
  const tokens = usableKeys(keys);
  const change = (kept: SessionFact[]) => {
    const before = new Set(filesOfPupil(tokens, kept) ?? []);
    const others = kept.filter((one) => !before.has(one) || slotOf(one.entry) !== slotOf(entry));
    const isTakenBack = entry.what === 'fact' && entry.value === null;
    return isTakenBack ? others : [...others, { at: Date.now(), tokens, entry, isBehindPin }];
  };
  return changeKept<SessionFact>(place, KIND, change, { since });
}

/** Gives the file of each pupil, by the pupil's keys. `isLocked`: without what a PIN protects. */
export async function sessionFiles(
  place: Place,
  isLocked: boolean,
): Promise<(keys: readonly string[]) => SessionFile> {
  const kept = (await readKept<SessionFact>(place, KIND)).filter(
    ({ isBehindPin }) => !(isLocked && isBehindPin),
  );
  return (keys) => {
    const own = kept.length === 0 ? [] : (filesOfPupil(usableKeys(keys), kept) ?? []);
    const facts: Record<string, unknown> = {};
    const noAnswer: string[] = [];
    for (const { entry } of own) {
      if (entry.what === 'fact') facts[entry.name] = entry.value;
      else noAnswer.push(entry.on);
    }
    return { facts, noAnswer: noAnswer.sort() };
  };
}

/** Forgets what this session knows of one pupil. */
export function forgetInSession(place: Place, keys: readonly string[]): Promise<void> {
  return changeKept<SessionFact>(place, KIND, (kept) => {
    const own = new Set(filesOfPupil(usableKeys(keys), kept) ?? []);
    return kept.filter((one) => !own.has(one));
  });
}

/** Forgets what this session knows of every pupil, of every site and school. */
export function forgetAllInSession(): Promise<void> {
  return forgetKind(KIND);
}

/** What a later entry takes the place of. */
function slotOf(entry: SessionEntry): string {
  return entry.what === 'fact' ? `fact ${entry.name}` : `no-answer ${entry.on}`;
}
