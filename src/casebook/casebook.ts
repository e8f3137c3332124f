import { type Day, formatDay } from '../../rules/attendance/day.ts';
import { changeCollection } from '../store/collection.ts';
import { moment } from '../store/session-moments.ts';
import type { Place } from '../store/site-memory.ts';
import { tellCasebookChanged } from './casebook-changes.ts';
import { beginBook, changeBook, writeBook } from './change-book.ts';
import { isEmpty, isEntry, isKeptEntry, type KeptEntry, takesBack, withEntry } from './entries.ts';
import { inOrder, mergeRecords } from './merge-records.ts';
import { mustSetPin, type OpenBook, type OpenFile, readBook, stateOf } from './opened-book.ts';
import { type Person, usableKeys } from './person-tokens.ts';
import { type CasebookState, EMPTY_FILE, type Entry, type PupilFile } from './pupil-file.ts';
import type { PupilRecord } from './pupil-record.ts';
import { keptUntil } from './retention.ts';
import { filesOfPupil } from './same-pupil.ts';
import { pupilFormat, sealPupil } from './sealed-pupil.ts';
import { forgetInSession, logInSession, sessionFiles } from './session-facts.ts';

/*
 * Logged facts of pupils, in the background only. On the device stands a closed list of dates, sealed,
 * under tokens that only the key can make; the rest lives in the memory of the session.
 */

/**
 * What came of a request. `unclear`: the keys are those of more than one pupil, or of none. `locked`,
 * `unusable`: it would have to be kept, and cannot be. `forbidden`, `needs-pin`: by the administrator it may
 * not be kept, or not without a PIN. `not-written`: the browser did not store it.
 * Nothing has changed then.
 */
export type Logged =
  | 'done'
  | 'unclear'
  | 'locked'
  | 'unusable'
  | 'not-written'
  | 'forbidden'
  | 'needs-pin';

/** Whether it is in use, locked, or cannot be used. */
export async function casebookState(): Promise<CasebookState> {
  return stateOf(await readBook());
}

/**
 * What was logged of these pupils, by `key`; of whom nothing was, there is no file. A key that two of
 * them hold says nothing of either. While the casebook is locked: only what this session knows.
 */
export async function filesOf(
  place: Place,
  persons: readonly Person[],
): Promise<Map<string, PupilFile>> {
  const book = await readBook();
  const inSession = await sessionFiles(place, book.state === 'locked');
  const shared = sharedKeys(persons);
  const own = persons.map(({ key, keys }) => ({
    key,
    keys: keys.filter((one) => !shared.has(one)),
  }));
  const found = book.state === 'open' ? await keptOf(book, place, own) : null;
  const files = new Map<string, PupilFile>();
  for (const { key, keys } of own) {
    const { facts, noAnswer } = inSession(keys);
    const kept = found?.get(key) ?? null;
    if (kept === null && Object.keys(facts).length + noAnswer.length === 0) continue;
    files.set(key, { ...EMPTY_FILE, ...kept, facts: { ...kept?.facts, ...facts }, noAnswer });
  }
  return files;
}

/**
 * Logs something about the pupil whom a site knows by these keys; give those that no other pupil of the
 * session holds. The first thing that must be kept begins the casebook.
 * @throws Error when it is no entry.
 */
export async function log(place: Place, keys: readonly string[], entry: Entry): Promise<Logged> {
  if (!isEntry(entry)) throw new Error(`Expected an entry, found ${JSON.stringify(entry)}.`);
  if (usableKeys(keys).length === 0) return 'unclear';
  const since = moment();
  const logged = isKeptEntry(entry)
    ? await attempt(() => keep(place, keys, entry))
    : await attempt(async () => {
        const book = await readBook();
        const isBehindPin = book.state === 'open' && 'locked' in book.stored.root;
        await logInSession(place, keys, entry, isBehindPin, since);
        return 'done';
      });
  if (logged === 'done') tellCasebookChanged(place.school);
  return logged;
}

/** Forgets all that was logged of one pupil, on the device and in this session. */
export async function forgetPupil(place: Place, keys: readonly string[]): Promise<Logged> {
  const forgotten = await attempt(() =>
    changeBook(async (book) => {
      if (book.state === 'locked' || book.state === 'unusable') return book.state;
      // Of whom something is left cannot be told: nobody may hear that it is gone.
      if (book.state === 'forbidden' && book.pupils + book.unreadable > 0) return book.state;
      if (book.state === 'open') {
        const found = await filesFor(book, place, keys);
        if (found === null) return 'unclear';
        await write(book, [], found.files);
      }
      await forgetInSession(place, keys);
      return 'done';
    }),
  );
  if (forgotten === 'done') tellCasebookChanged(place.school);
  return forgotten;
}

function keep(place: Place, keys: readonly string[], entry: KeptEntry): Promise<Logged> {
  return changeBook(async (before) => {
    if (before.state === 'off') {
      if (takesBack(entry)) return 'done';
      if (!mustSetPin(before)) await beginBook();
    }
    if (mustSetPin(before) && !takesBack(entry)) return 'needs-pin';
    const book = before.state === 'off' ? await readBook() : before;
    if (book.state !== 'open') return book.state === 'off' ? 'unusable' : book.state;
    const found = await filesFor(book, place, keys);
    if (found === null) return 'unclear';
    const record = withEntry(merged(found) ?? newRecord(found.tokens, book.day), entry, book.day);
    await write(book, isEmpty(record) ? [] : [record], found.files);
    return 'done';
  });
}

/** Writes records in the place of others, and notes whether anything is kept. */
async function write(
  book: OpenBook,
  records: readonly PupilRecord[],
  insteadOf: readonly OpenFile[],
): Promise<void> {
  const { stored, keys, broken } = book;
  const sealed = await Promise.all(
    records.map((record) => {
      const until = keptUntil(record, stored.summer, book.rule.retentionDays);
      return sealPupil(keys.seal, record, until);
    }),
  );
  const ids = new Set(sealed.map(({ id }) => id));
  const remove = insteadOf.map(({ tokens }) => tokens[0]!).filter((id) => !ids.has(id));
  const holds = book.files.length - insteadOf.length + sealed.length > 0;
  // First what says less: should the second step fail, nobody is told of a loss that is none.
  if (!holds && stored.holds) await writeBook({ ...stored, holds });
  await changeCollection(pupilFormat(broken), () => ({ write: sealed, remove }));
  if (holds && !stored.holds) await writeBook({ ...stored, holds });
}

/** The tokens of a pupil, and what is kept under them. */
interface Found {
  tokens: PupilRecord['tokens'];
  files: OpenFile[];
}

/** Null when it is of more than one pupil. */
async function filesFor(
  { tokensOf, byToken, day }: OpenBook,
  place: Place,
  keys: readonly string[],
): Promise<Found | null> {
  const tokens = await tokensOf(place, keys, day);
  const known = new Set(tokens.flatMap((token) => byToken.get(token) ?? []));
  const found = filesOfPupil(tokens, [...known]);
  return found && { tokens, files: found };
}

/** What is kept of pupils, by `key`; what their pages teach of who they are is kept as well. */
async function keptOf(
  book: OpenBook,
  place: Place,
  persons: readonly Person[],
): Promise<Map<string, Omit<PupilFile, 'noAnswer'>>> {
  const kept = new Map<string, Omit<PupilFile, 'noAnswer'>>();
  if (book.files.length === 0) return kept;
  const taught: Person[] = [];
  for (const person of persons) {
    const found = await filesFor(book, place, person.keys);
    if (found === null || found.files.length === 0) continue;
    const { facts, ageClass, residence, marks } = merged(found)!;
    const keptUntil = found.files
      .map(({ until }) => until)
      .sort()
      .at(-1)!;
    kept.set(person.key, { facts, ageClass, residence, marks, keptUntil });
    if (teaches(found)) taught.push(person);
  }
  if (taught.length > 0) attempt(() => learn(place, taught));
  return kept;
}

/** Puts together what is kept of one pupil under several names, so that each of them will do. */
function learn(place: Place, persons: readonly Person[]): Promise<Logged> {
  return changeBook(async (book) => {
    if (book.state !== 'open') return 'locked';
    for (const { keys } of persons) {
      const found = await filesFor(book, place, keys);
      if (found === null || !teaches(found)) continue;
      await write(book, [merged(found)!], found.files);
    }
    return 'done';
  });
}

function teaches({ tokens, files }: Found): boolean {
  return files.length > 1 || files.some((file) => tokens.some((one) => !file.tokens.includes(one)));
}

function merged({ tokens, files }: Found): PupilRecord | null {
  return mergeRecords(
    files.map(({ record }) => record),
    tokens,
  );
}

function newRecord(tokens: PupilRecord['tokens'], day: Day): PupilRecord {
  const nothing = { facts: {}, ageClass: null, residence: [], marks: [] };
  return { tokens: inOrder(tokens), ...nothing, changed: formatDay(day) };
}

function sharedKeys(persons: readonly Person[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { keys } of persons)
    for (const key of new Set(keys)) (seen.has(key) ? shared : seen).add(key);
  return shared;
}

async function attempt(work: () => Promise<Logged>): Promise<Logged> {
  try {
    return await work();
  } catch (error) {
    console.error('Verzuimwijzer could not keep what was logged:', error);
    return 'not-written';
  }
}
