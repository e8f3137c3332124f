/** How an LVS draws its list anew: the three ways that matter to who watches it. */
export type Redraw = 'replaceBody' | 'editTexts' | 'replaceInChunks';

const CHUNKS = 30;
let rows: string[] = [];
let turn = 0;

/** Remembers the rows as the page drew them. */
export function rememberRows(): void {
  rows = [...body().rows].map(({ outerHTML }) => outerHTML);
}

/** All rows at once: one change. */
export function replaceBody(): void {
  body().innerHTML = rows.join('');
}

/** Two texts in every row: many small changes. */
export function editTexts(): void {
  turn++;
  for (const { cells } of body().rows) {
    cells[5]!.firstChild!.nodeValue = turn % 2 === 0 ? 'Ziek' : 'Griep';
    cells[7]!.firstChild!.nodeValue = turn % 2 === 0 ? 'ja' : 'nee';
  }
}

/** Row after row, in pieces between which the browser may paint. */
export async function replaceInChunks(): Promise<void> {
  const size = Math.ceil(rows.length / CHUNKS);
  for (let first = 0; first < rows.length; first += size) {
    for (let n = first; n < Math.min(first + size, rows.length); n++) {
      body().rows[n]!.outerHTML = rows[n]!;
    }
    await new Promise((done) => setTimeout(done));
  }
}

function body(): HTMLTableSectionElement {
  return document.querySelector('table')!.tBodies[0]!;
}
