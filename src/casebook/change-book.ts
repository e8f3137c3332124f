import { withLock } from '../platform/lock.ts';
import { changeCollection } from '../store/collection.ts';
import { toBase64 } from './bytes.ts';
import { newRoot } from './casebook-keys.ts';
import { type Book, readAgain, readBook } from './opened-book.ts';
import { bookFormat, newBook, type StoredBook } from './stored-book.ts';

/** Runs work that reads the casebook and writes on the strength of it, one at a time. */
export function changeBook<T>(work: (book: Book) => Promise<T>): Promise<T> {
  return withLock('vw-casebook', async () => {
    try {
      return await work(await readBook());
    } finally {
      readAgain();
    }
  });
}

/** Stores the casebook itself; to be called inside `changeBook`. Throws when the browser does not store it. */
export function writeBook(stored: StoredBook): Promise<void> {
  return changeCollection(bookFormat, () => ({ write: [stored] }));
}

/** Begins a casebook without a PIN: from now on something is kept on the device. */
export async function beginBook(): Promise<void> {
  await writeBook(newBook({ bare: toBase64(newRoot()) }));
  readAgain();
}
