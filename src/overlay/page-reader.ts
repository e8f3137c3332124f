import type { readPage } from '../lvs/read-page.ts';
import type { taughtPage } from './taught-page.ts';

/** What reads a page. It comes in a file of its own, once a page may hold a list of attendance. */
export interface PageReader {
  readPage: typeof readPage;
  taughtPage: typeof taughtPage;
}

/** Both files run in the world that the browser gives us in this page; the page sees nothing of it. */
const world = globalThis as { verzuimwijzerReader?: PageReader | undefined };

/** The file with the reader has come in. */
export function offerReader(reader: PageReader): void {
  world.verzuimwijzerReader = reader;
}

/** The reader, when it has come in. */
export function readerHere(): PageReader | null {
  return world.verzuimwijzerReader ?? null;
}

/** An earlier version of the extension may have left its reader in this page. */
export function forgetReader(): void {
  world.verzuimwijzerReader = undefined;
}
