import { readPage } from '../../src/lvs/read-page.ts';
import { lines, page } from './page.ts';
import { READ_WITH } from './read-with.ts';

/** A table row from cells with `|` between them; a cell that starts with its own tag is kept as it is. */
export function cells(text: string, tag: 'td' | 'th'): string {
  const one = (cell: string) => (/^<t[dh]/.test(cell) ? cell : `<${tag}>${cell}</${tag}>`);
  return `<tr>${text.split('|').map(one).join('')}</tr>`;
}

/** A table from its header and its rows, each with `|` between the cells. */
export function table(head: string, ...rows: string[]): string {
  const body = rows.map((row) => cells(row, 'td')).join('');
  return `<table><thead>${cells(head, 'th')}</thead><tbody>${body}</tbody></table>`;
}

/** Everything the page says, as `name: date slot code`; or why it is not read. */
export function said(body: string): string[] | string {
  const reading = readPage(page(body), READ_WITH);
  if (reading.view === null) return reading.reason;
  return reading.pupils.flatMap((p) => lines(p).map((line) => `${p.name}: ${line}`));
}
