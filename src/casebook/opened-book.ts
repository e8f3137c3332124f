import { type Day, formatDay } from '../../rules/attendance/day.ts';
import { readAllLocal } from '../platform/local-storage.ts';
import { onManagedChanged } from '../platform/managed-storage.ts';
import { today } from '../platform/today.ts';
import { changeCollection, onCollectionChanged } from '../store/collection.ts';
import { inspect } from '../store/inspect.ts';
import type { Moment } from '../store/session-moments.ts';
import { changeNote, readNote } from '../store/session-notes.ts';
import { onSessionEnded } from '../store/sessions.ts';
import { type BookRule, bookRule } from './book-rule.ts';
import { fromBase64 } from './bytes.ts';
import { type CasebookKeys, keysFrom } from './casebook-keys.ts';
import { type Token, type TokensOf, tokenMaker } from './person-tokens.ts';
import type { CasebookState } from './pupil-file.ts';
import type { PupilRecord } from './pupil-record.ts';
import { asOnDay, keptUntil } from './retention.ts';
import { openPupil, pupilFormat, type SealedPupil } from './sealed-pupil.ts';
import { bookFormat, type StoredBook } from './stored-book.ts';

/** The casebook as it is now, on one day. */
export type Book =
  | (Counts & { state: 'off' | 'unusable' | 'forbidden' })
  | (Counts & { state: 'locked'; stored: StoredBook })
  | OpenBook;

interface Counts {
  /** How many pupils something is kept of, and how many files cannot be read. */
  pupils: number;
  unreadable: number;
  day: Day;
  rule: BookRule;
}

export interface OpenBook extends Counts {
  state: 'open';
  stored: StoredBook;
  keys: CasebookKeys;
  tokensOf: TokensOf;
  files: OpenFile[];
  /** The same by each token: a page may ask after hundreds of pupils. */
  byToken: ReadonlyMap<Token, OpenFile[]>;
  /** Ids of files that the key does not open. */
  broken: ReadonlySet<string>;
  /** Ids of files that the administrator wants gone by now. */
  overdue: readonly string[];
}

/** A pupil's record, with what stands in the clear beside it. */
export interface OpenFile {
  record: PupilRecord;
  tokens: readonly Token[];
  until: string;
  /** It stands in the clear with a later end than the administrator wants. */
  isTooLong: boolean;
}

/** Where the root key stands, as base64, while a casebook with a PIN is open: in memory only. */
const ROOT = 'casebook.root';

let current: Promise<Book> | null = null;
/** Kept while the root stays the same, so that no token is made twice. */
let derived: { root: string; keys: CasebookKeys; tokensOf: TokensOf } | null = null;
let listens = false;

/** Reads all that is kept, once until something changes or a day ends; what has ended goes. */
export async function readBook(): Promise<Book> {
  if (!listens) {
    listens = true;
    onCollectionChanged(bookFormat, readAgain);
    onCollectionChanged(pupilFormat(), readAgain);
    onManagedChanged(readAgain);
    onSessionEnded(() => {
      derived = null;
      readAgain();
    });
  }
  if (current !== null && (await current.catch(() => null))?.day === today()) return current;
  current = load(today());
  return current;
}

/** How it is, in the word of the surfaces. */
export function stateOf(book: Book): CasebookState {
  if (mustSetPin(book)) return 'needs-pin';
  const isLost =
    book.state === 'open' &&
    book.stored.holds &&
    book.pupils + book.unreadable + book.overdue.length === 0;
  return isLost ? 'lost' : book.state;
}

/** Whether a PIN has to be set before anything more is kept. */
export function mustSetPin(book: Book): boolean {
  if (book.rule.casebook !== 'pin') return false;
  return book.state === 'off' || (book.state === 'open' && 'bare' in book.stored.root);
}

/** What is stored, or the key, is no longer what it was. */
export function readAgain(): void {
  current = null;
}

/**
 * Opens the casebook for as long as anything is kept of any LVS, or closes it: null. `since`: when that was
 * asked; had all sessions ended since, it stays closed.
 */
export async function keepRoot(root: string | null, since?: Moment): Promise<void> {
  await changeNote(ROOT, () => root ?? undefined, since);
  if (root === null) derived = null;
  readAgain();
}

async function load(day: Day): Promise<Book> {
  const [all, rule] = await Promise.all([readAllLocal(), bookRule()]);
  const books = inspect(bookFormat, all);
  const pupils = inspect(pupilFormat(), all);
  const [stored] = books.items;
  const ended = pupils.items.filter(({ until }) => until < formatDay(day));
  const items = pupils.items.filter((item) => !ended.includes(item));
  if (ended.length > 0) await remove(ended, items.length === 0);
  const counts = { pupils: items.length, unreadable: pupils.troubles.length, day, rule };

  if (rule.casebook === 'off') return { state: 'forbidden', ...counts };
  if (books.troubles.length > 0) return { state: 'unusable', ...counts };
  if (stored === undefined) {
    // Without its key nothing can be read, and a new key would hide that.
    const isOff = items.length + pupils.troubles.length === 0;
    return { state: isOff ? 'off' : 'unusable', ...counts };
  }
  const isHeld = ended.length > 0 && items.length === 0 ? false : stored.holds;
  const book = { ...stored, holds: isHeld };
  const root = 'bare' in book.root ? book.root.bare : await readNote<string>(ROOT);
  if (typeof root !== 'string') return { state: 'locked', stored: book, ...counts };
  if (derived?.root !== root) {
    const keys = await keysFrom(fromBase64(root));
    derived = { root, keys, tokensOf: tokenMaker(keys.token) };
  }
  const { keys, tokensOf } = derived;
  const opened = await Promise.all(items.map((item) => open(keys, item, day)));
  const kept = opened.map((file) => file && withinRule(file, book, rule));
  const readable = kept.filter((file) => file !== null);
  const files = readable.filter(({ until }) => until >= formatDay(day));
  const overdue = readable.filter((file) => !files.includes(file)).map(({ tokens }) => tokens[0]!);
  const broken = new Set(items.filter((_, i) => opened[i] === null).map(({ id }) => id));
  const unreadable = pupils.troubles.length + broken.size;
  return {
    state: 'open',
    stored: book,
    keys,
    tokensOf,
    files,
    byToken: byTokenOf(files),
    broken,
    overdue,
    pupils: files.length,
    unreadable,
    day,
    rule,
  };
}

function byTokenOf(files: readonly OpenFile[]): Map<Token, OpenFile[]> {
  const found = new Map<Token, OpenFile[]>();
  for (const file of files) {
    for (const token of file.tokens) found.set(token, [...(found.get(token) ?? []), file]);
  }
  return found;
}

async function open(keys: CasebookKeys, item: SealedPupil, day: Day): Promise<OpenFile | null> {
  const record = await openPupil(keys.seal, item);
  return (
    record && {
      record: asOnDay(record, day),
      tokens: record.tokens,
      until: item.until,
      isTooLong: false,
    }
  );
}

/** What the administrator wants gone sooner counts no longer than that, also when it was kept before. */
function withinRule(file: OpenFile, { summer }: StoredBook, rule: BookRule): OpenFile {
  const until = keptUntil(file.record, summer, rule.retentionDays);
  return until < file.until ? { ...file, until, isTooLong: true } : file;
}

/** Removes files whose time is over. `isLast`: then an empty casebook is no loss. */
async function remove(ended: readonly SealedPupil[], isLast: boolean): Promise<void> {
  try {
    if (isLast) {
      const empty = (items: readonly StoredBook[]) => items.map((it) => ({ ...it, holds: false }));
      await changeCollection(bookFormat, (items) => ({ write: empty(items) }));
    }
    const ids = ended.map(({ id }) => id);
    await changeCollection(pupilFormat(), () => ({ write: [], remove: ids }));
  } catch (error) {
    // They are not used; the next start tries again.
    console.error('Verzuimwijzer could not remove what has ended:', error);
  }
}
