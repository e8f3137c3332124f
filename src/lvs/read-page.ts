import type { FoundList } from './found-list.ts';
import { readList } from './read-list.ts';
import type { ReadWith } from './read-with.ts';
import type { NoReading, NoReadingReason, PageReading } from './reading/reading.ts';
import { listsIn, proposalIn, sureOnes } from './recognise/recognise.ts';
import { showsAny } from './spec/is-open.ts';
import { knownList } from './spec/known-list.ts';

/** Of an LVS that we do not know, a page without attendance that asks it is the login. */
const PASSWORD = ['input[type=password]'];

/** DOM → Reading: what the open page says on attendance, or why it cannot be read. Changes nothing in the page. */
export function readPage(document: Document, how: ReadWith): PageReading | NoReading {
  if (asksLogin(document, how.login)) return none('login');
  if (document.documentElement.matches('.translated-ltr, .translated-rtl')) {
    return none('translated');
  }
  const known = knownList(document, how);
  if (typeof known === 'string') return none(known);
  const all = listsIn(document, how.words);
  const lists = sureOnes(all);
  const roots = lists.map(({ grid }) => grid.root);
  if (known !== null) return readList(document, known, 1, [...roots, known.grid.root], how);

  const readable = bestOf(lists);
  const [best] = readable.sort((a, b) => b.grid.rows.length - a.grid.rows.length);
  if (best) return readList(document, best, readable.length, roots, how);
  const why = proposalIn(document, all);
  if (why !== null) return { ...none('proposal'), why };
  return none(showsAny(document, PASSWORD) ? 'login' : 'no-attendance');
}

/** Registrations with their dates before a register, and a register before counts. */
function bestOf(lists: FoundList[]): FoundList[] {
  const dated = lists.filter(({ kind }) => kind !== 'register' && kind !== 'totals');
  const registers = lists.filter(({ kind }) => kind === 'register');
  return [dated, registers].find((some) => some.length > 0) ?? lists;
}

function asksLogin(document: Document, login: ReadWith['login']): boolean {
  const isHost = login?.hosts?.includes(document.location.hostname) ?? false;
  return isHost || showsAny(document, login?.shows);
}

function none(reason: NoReadingReason, detail = ''): NoReading {
  return { view: null, reason, detail };
}
