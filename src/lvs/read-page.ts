import { gapsOf } from './page/completeness.ts';
import { pageLines } from './page/page-lines.ts';
import { readList } from './read-list.ts';
import type { ReadWith } from './read-with.ts';
import type { NoReading, NoReadingReason, PageReading } from './reading/reading.ts';
import { recognise } from './recognise/recognise.ts';
import { knownList } from './spec/known-list.ts';

/** DOM → Reading: what the open page says on attendance, or why it cannot be read. Changes nothing in the page. */
export function readPage(document: Document, how: ReadWith): PageReading | NoReading {
  if (document.documentElement.matches('.translated-ltr, .translated-rtl')) {
    return none('translated');
  }
  const known = knownList(document, how);
  if (typeof known === 'string') return none(known);
  const lists = recognise(document, how.words);
  const roots = lists.map(({ grid }) => grid.root);
  if (known !== null) return readList(document, known, 1, [...roots, known.grid.root], how);

  const readable = lists.filter(({ kind }) => kind !== 'totals' && kind !== 'register');
  const [best] = readable.sort((a, b) => b.grid.rows.length - a.grid.rows.length);
  if (best) return readList(document, best, readable.length, roots, how);

  const [other] = lists;
  if (!other) return none('no-attendance');
  if (other.kind === 'totals') return none('totals-only');
  const lines = pageLines(document, other.grid.root);
  const filter = gapsOf(document, other.grid, lines).find((gap) => gap.what === 'filtered');
  return none('register', filter?.detail ?? '');
}

function none(reason: NoReadingReason, detail = ''): NoReading {
  return { view: null, reason, detail };
}
