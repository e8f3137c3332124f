import { moment } from '../store/session-moments.ts';
import { fromBase64, toBase64 } from './bytes.ts';
import { tellCasebookChanged } from './casebook-changes.ts';
import { newRoot } from './casebook-keys.ts';
import { changeBook, writeBook } from './change-book.ts';
import { type Book, keepRoot } from './opened-book.ts';
import { lockRoot, SHORTEST_PIN, unlockRoot } from './pin-lock.ts';
import { NO_TRIES, waitFor } from './pin-tries.ts';
import { newBook, type StoredBook } from './stored-book.ts';

/**
 * What came of a PIN. `wrong-pin`: the next try has to wait; `wait`: it was not looked at yet. `not-now`:
 * there is nothing to unlock, or it cannot be used. `must-stay`: the administrator wants a PIN.
 * `not-written`: the browser did not store it.
 */
export type PinAnswer =
  | { done: true }
  | { done: false; why: 'wrong-pin' | 'wait'; waitMs: number }
  | { done: false; why: 'short-pin' | 'not-now' | 'must-stay' | 'not-written' };

const DONE: PinAnswer = { done: true };

/** Opens the casebook until nothing is kept of any LVS any more. */
export async function unlock(pin: string): Promise<PinAnswer> {
  const since = moment();
  return change(async (book) => {
    if (book.state !== 'locked')
      return book.state === 'open' ? DONE : { done: false, why: 'not-now' };
    const tried = await tryPin(book.stored, pin);
    if (!('root' in tried)) return tried;
    await keepRoot(toBase64(tried.root), since);
    return DONE;
  });
}

/** Closes it before the browser ends; one without a PIN stays open. */
export async function lock(): Promise<void> {
  await changeBook(() => keepRoot(null));
  tellCasebookChanged(null);
}

/**
 * Begins the casebook with a PIN, or changes its PIN; `pin` null: none from now on. Where there is a PIN,
 * `current` must be it, also while the casebook is open: who passes by may not change it.
 */
export async function setPin(pin: string | null, current: string | null): Promise<PinAnswer> {
  if (pin !== null && [...pin].length < SHORTEST_PIN) return { done: false, why: 'short-pin' };
  const since = moment();
  return change(async (book) => {
    if (book.state === 'unusable' || book.state === 'forbidden')
      return { done: false, why: 'not-now' };
    if (pin === null && book.rule.casebook === 'pin') return { done: false, why: 'must-stay' };
    const stored = 'stored' in book ? book.stored : newBook({ bare: toBase64(newRoot()) });
    const found =
      'bare' in stored.root
        ? { root: fromBase64(stored.root.bare) }
        : await tryPin(stored, current ?? '');
    if (!('root' in found)) return found;
    const bare = toBase64(found.root);
    // First the memory: were it the last, a failure would leave a casebook locked that was open.
    await keepRoot(pin === null ? null : bare, since);
    const root = pin === null ? { bare } : { locked: await lockRoot(found.root, pin) };
    await writeBook({ ...stored, root, tries: NO_TRIES });
    return DONE;
  });
}

async function change(work: (book: Book) => Promise<PinAnswer>): Promise<PinAnswer> {
  try {
    const answer = await changeBook(work);
    if (answer.done) tellCasebookChanged(null);
    return answer;
  } catch (error) {
    console.error('Verzuimwijzer could not store a PIN:', error);
    return { done: false, why: 'not-written' };
  }
}

/** The root when it is the PIN. A try is counted before it is looked at, so that none goes uncounted. */
async function tryPin(
  stored: StoredBook,
  pin: string,
): Promise<{ root: Uint8Array<ArrayBuffer> } | (PinAnswer & { done: false })> {
  if (!('locked' in stored.root)) return { done: false, why: 'not-now' };
  const waitMs = waitFor(stored.tries, Date.now());
  if (waitMs > 0) return { done: false, why: 'wait', waitMs };
  const tries = { wrong: stored.tries.wrong + 1, at: Date.now() };
  await writeBook({ ...stored, tries });
  const root = await unlockRoot(stored.root.locked, pin);
  if (root === null) return { done: false, why: 'wrong-pin', waitMs: waitFor(tries, Date.now()) };
  await writeBook({ ...stored, tries: NO_TRIES });
  return { root };
}
