import type { MutablePage, Mutation } from './mutation.ts';
import type { Random } from './random.ts';

/** Changes of a table's rows and columns; each answers false where it does not apply. */

function plainTable({ table }: MutablePage): HTMLTableElement | null {
  return table?.querySelector('[rowspan], [colspan]') === null ? table : null;
}

const bodyRows = (table: HTMLTableElement) => [...table.tBodies].flatMap((body) => [...body.rows]);
const dataRows = (table: HTMLTableElement) =>
  bodyRows(table).filter((row) => row.cells.length > 1 && row.querySelector('td') !== null);

/** Does the same to the cell of one column in every row. */
function onColumn(
  page: MutablePage,
  random: Random,
  change: (cell: HTMLTableCellElement, row: HTMLTableRowElement) => void,
): boolean {
  const table = plainTable(page);
  const width = table?.rows[0]?.cells.length ?? 0;
  if (!table || width < 3) return false;
  const index = random.below(width);
  for (const row of [...table.rows]) {
    const cell = row.cells[index];
    if (cell) change(cell, row);
  }
  return true;
}

function onRow(
  page: MutablePage,
  random: Random,
  change: (row: HTMLTableRowElement) => void,
): boolean {
  const table = plainTable(page);
  const row = table && random.pick(dataRows(table));
  if (!row) return false;
  change(row);
  return true;
}

const hides: ((element: HTMLElement) => void)[] = [
  (element) => element.setAttribute('hidden', ''),
  (element) => element.style.setProperty('display', 'none'),
  (element) => element.style.setProperty('visibility', 'hidden'),
  (element) => element.classList.add('mutant-weg'),
];

/** Headers of which the cells themselves can tell that they stand above the wrong column. */
const SHAPED = /datum|uur|dagdeel|n(?:umme)?r\b|minuten/i;

export const TABLE_MUTATIONS: Mutation[] = [
  {
    name: 'columns in another order',
    kept: 'all',
    apply(page, random) {
      const table = plainTable(page);
      // A matrix reads its days from left to right, with its merged header; a list in any order.
      if (!table || page.view === 'matrix' || page.view === 'totals') return false;
      const width = table.rows[0]?.cells.length ?? 0;
      const order = random.shuffled(Array.from({ length: width }, (_, i) => i));
      for (const row of [...table.rows]) {
        const cells = [...row.cells];
        if (cells.length === width) row.append(...order.map((i) => cells[i]!));
      }
      return width > 1;
    },
  },
  {
    name: 'rows in another order',
    kept: 'all',
    apply(page, random) {
      const table = plainTable(page);
      const body = table?.tBodies[0];
      if (!body || dataRows(table).length !== bodyRows(table).length) return false;
      body.append(...random.shuffled([...body.rows]));
      return body.rows.length > 1;
    },
  },
  {
    name: 'rows in two bodies',
    kept: 'all',
    apply(page, random) {
      const table = plainTable(page);
      const body = table?.tBodies[0];
      if (!body || body.rows.length < 2) return false;
      const next = body.ownerDocument.createElement('tbody');
      next.append(...[...body.rows].slice(1 + random.below(body.rows.length - 1)));
      body.after(next);
      return true;
    },
  },
  {
    name: 'header again among the rows',
    kept: 'all',
    apply(page, random) {
      const table = plainTable(page);
      const header = table?.tHead?.rows[0];
      const row = table && random.pick(dataRows(table));
      if (!header || !row) return false;
      row.before(header.cloneNode(true));
      return true;
    },
  },
  {
    name: 'header table apart from the rows',
    kept: 'all',
    apply(page) {
      const table = plainTable(page);
      if (!table?.tHead || table.caption) return false;
      const { ownerDocument } = table;
      const [box, above, below] = ['div', 'div', 'div'].map((tag) =>
        ownerDocument.createElement(tag),
      );
      table.before(box!);
      box!.append(above!, below!);
      const head = table.cloneNode(false) as HTMLTableElement;
      head.append(table.tHead);
      above!.append(head);
      below!.append(table);
      return true;
    },
  },
  {
    name: 'a column of remarks',
    kept: 'all',
    apply(page, random) {
      const table = plainTable(page);
      if (!table?.tHead || page.view !== 'events') return false;
      const at = random.below(table.rows[0]!.cells.length + 1);
      for (const row of [...table.rows]) {
        const inHead = row.parentElement === table.tHead || row.querySelector('td') === null;
        const cell = table.ownerDocument.createElement(inHead ? 'th' : 'td');
        cell.textContent = inHead ? 'Opmerking' : 'belt terug';
        row.insertBefore(cell, row.cells[at] ?? null);
      }
      return true;
    },
  },
  {
    name: 'a column gone',
    kept: 'part',
    apply: (page, random) => onColumn(page, random, (cell) => cell.remove()),
  },
  {
    name: 'a column hidden',
    kept: 'part',
    apply(page, random) {
      const hide = random.pick(hides)!;
      return onColumn(page, random, hide);
    },
  },
  {
    name: 'a row gone',
    kept: 'part',
    apply: (page, random) => onRow(page, random, (row) => row.remove()),
  },
  {
    name: 'a row hidden',
    kept: 'hidden',
    apply(page, random) {
      const hide = random.pick(hides)!;
      return onRow(page, random, hide);
    },
  },
  {
    name: 'a row twice',
    kept: 'part',
    apply: (page, random) => onRow(page, random, (row) => row.after(row.cloneNode(true))),
  },
  {
    name: 'a column twice',
    kept: 'part',
    apply: (page, random) => onColumn(page, random, (cell) => cell.after(cell.cloneNode(true))),
  },
  {
    name: 'a header cell without words',
    kept: 'part',
    apply(page, random) {
      const cell =
        plainTable(page)?.tHead && random.pick([...page.table!.tHead!.querySelectorAll('th')]);
      cell?.replaceChildren();
      return Boolean(cell);
    },
  },
  {
    name: 'header cells change places, rows do not',
    kept: 'part',
    apply(page, random) {
      // In a grid of days or kinds the header is what the cells mean: changed, it says something else.
      const row = page.view === 'events' ? plainTable(page)?.tHead?.rows[0] : undefined;
      const [a, b] = row ? random.shuffled([...row.cells]) : [];
      if (!a || !b || ![a, b].some((cell) => SHAPED.test(cell.textContent))) return false;
      const [one, other] = [a.textContent, b.textContent];
      a.textContent = other;
      b.textContent = one;
      return one !== other;
    },
  },
];
