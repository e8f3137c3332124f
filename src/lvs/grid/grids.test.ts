import { describe, expect, it } from 'vitest';
import { page } from '../../../test/support/page.ts';
import { cells, table } from '../../../test/support/table.ts';
import { ariaGrid } from './aria-grid.ts';
import { besideGrid } from './beside-grid.ts';
import { findSplit } from './find-split.ts';
import type { Grid } from './grid.ts';
import { splitGrid } from './split-grid.ts';
import { tableGrid } from './table-grid.ts';

/** Header words per column with `/` between rows; then the rows with `|` between cells, `~` for an invisible one. */
function said(grid: Grid | null): string[] | null {
  if (grid === null) return null;
  const rows = grid.rows.map((row) => row.cells.map((cell) => cell?.text ?? '~').join('|'));
  return [grid.headers.map((texts) => texts.join('/')).join('|'), ...rows];
}

const HEAD = `<table><thead>${cells('Leerling|Datum|Code', 'th')}</thead></table>`;
const ROWS = [cells('Noor|01-09-2026|Z', 'td'), cells('Bo|02-09-2026|TL', 'td')].join('');
const tablesOf = (body: string) => [...page(body).querySelectorAll('table')];

describe('a table', () => {
  const read = (html: string) => said(tableGrid(tablesOf(html)[0]!));

  it('has all header rows above its rows, those of several heads too, where no cell reaches into the next', () => {
    const html = `<table><thead><tr><th colspan="2">Wie</th><th rowspan="2">Code</th></tr></thead><thead><tr><th>Naam</th><th>Klas</th></tr></thead><tbody>${cells('Noor|3A|Z', 'td')}</tbody></table>`;
    expect(read(html)).toEqual(['Wie/Naam|Wie/Klas|Code/', 'Noor|3A|Z']);
  });

  it('leaves out its foot and a header that is repeated', () => {
    const html = `<table><thead>${cells('Leerling|Code', 'th')}</thead><tbody>${cells('Noor|Z', 'td')}${cells('Leerling|Code', 'th')}${cells('Bo|TL', 'td')}</tbody><tfoot>${cells('Totaal|2', 'td')}</tfoot></table>`;
    expect(read(html)).toEqual(['Leerling|Code', 'Noor|Z', 'Bo|TL']);
  });

  it('keeps a heading over all columns as one cell', () => {
    const html = `<table><thead>${cells('Leerling|Code', 'th')}</thead><tbody>${cells('<td colspan="2">Groep 7', 'td')}${cells('Noor|Z', 'td')}${cells('<th colspan="2">Groep 8', 'th')}</tbody></table>`;
    const { rows } = tableGrid(tablesOf(html)[0]!)!;
    expect(rows.map((row) => new Set(row.cells).size)).toEqual([1, 2, 1]);
    expect(rows[2]!.cells.map((cell) => cell?.text)).toEqual(['Groep 8', 'Groep 8']);
  });

  it('with sums in header cells further down is read without them', () => {
    const html = `<table>${cells('Leerling|Ziek|Te laat', 'th')}${cells('Noor|1|2', 'td')}${cells('Totaal|1|2', 'th')}</table>`;
    expect(read(html)).toEqual(['Leerling|Ziek|Te laat', 'Noor|1|2']);
  });

  it.each([
    [
      'with another header further down',
      `<table>${cells('Leerling|Code', 'th')}${cells('Noor|Z', 'td')}${cells('Leerling|Reden', 'th')}${cells('Bo|Ziek', 'td')}</table>`,
    ],
    ['that is only a head', HEAD],
    [
      'with only header rows before a table with only rows',
      `<table>${cells('Leerling|Code', 'th')}</table><table>${cells('Noor|Z', 'td')}</table>`,
    ],
  ])('%s is no list', (_, html) => expect(read(html)).toBeNull());

  it('with only header rows is an empty list where something else comes after it', () => {
    const html = `<table>${cells('Leerling|Code', 'th')}</table><p>Uitleg</p><table>${cells('Z|Ziek', 'td')}</table>`;
    expect(read(html)).toEqual(['Leerling|Code']);
  });

  it('counts the rows that it hides, in a hidden part too; rows without text are only spacers', () => {
    const html = `<table><thead>${cells('Leerling|Code', 'th')}</thead><tbody>${cells('Noor|Z', 'td')}<tr class="weg"><td>Bo<td>TL</tr><tr class="weg"><td><td></tr></tbody><tbody aria-hidden="true">${cells('Sam|Z', 'td')}</tbody></table>`;
    const grid = tableGrid(tablesOf(html)[0]!);
    expect(said(grid)).toEqual(['Leerling|Code', 'Noor|Z']);
    expect(grid?.hiddenRows).toBe(2);
  });
});

describe('a header table above a body table', () => {
  const read = (head: string, body: string) => {
    const [one, other] = tablesOf(`<div>${head}<table>${body}</table></div>`);
    return said(splitGrid(one!, other!));
  };

  it('is one list, in what holds both', () => {
    const [head, body] = tablesOf(`<div id="a"><p>${HEAD}</p><table>${ROWS}</table></div>`);
    const grid = splitGrid(head!, body!)!;
    expect(said(grid)).toEqual(['Leerling|Datum|Code', 'Noor|01-09-2026|Z', 'Bo|02-09-2026|TL']);
    expect(grid.root.id).toBe('a');
  });

  it('may have a body without rows', () => {
    expect(read(HEAD, '<tbody></tbody>')).toEqual(['Leerling|Datum|Code']);
  });

  it.each([
    ['fewer columns', HEAD, cells('Noor|Z', 'td')],
    ['more columns', HEAD, cells('Noor|01-09-2026|Z|x', 'td')],
    ['a head with a row of its own', table('Leerling|Datum|Code', 'Noor|01-09-2026|Z'), ROWS],
  ])('with %s is no list', (_, head, body) => expect(read(head, body)).toBeNull());

  it('leaves out a column that both hide', () => {
    const head = `<table>${cells('Leerling|<th class="weg">Nr</th>|Code', 'th')}</table>`;
    expect(read(head, cells('Noor|<td class="weg">12</td>|Z', 'td'))).toEqual([
      'Leerling|Code',
      'Noor|Z',
    ]);
  });

  it('goes on to the right in pairs with as many rows, headings over all of it in one piece', () => {
    const right = `<table><thead>${cells('Dagdeel|Reden', 'th')}</thead></table>`;
    const rightRows = `${cells('<td colspan="2">', 'td')}${cells('ochtend|Ziek', 'td')}${cells('middag|Bus', 'td')}`;
    const body = `${HEAD}${right}<table>${cells('<td colspan="3">Groep 7', 'td')}${ROWS}</table><table>${rightRows}</table>`;
    const [split] = findSplit(page(body));
    const grid = splitGrid(split!.head, split!.body, split!.beside);
    expect(said(grid)).toEqual([
      'Leerling|Datum|Code|Dagdeel|Reden',
      'Groep 7|Groep 7|Groep 7|Groep 7|Groep 7',
      'Noor|01-09-2026|Z|ochtend|Ziek',
      'Bo|02-09-2026|TL|middag|Bus',
    ]);
    expect(new Set(grid!.rows[0]!.cells).size).toBe(1);
  });
});

describe('finding a list in pieces', () => {
  const found = (body: string) =>
    findSplit(page(body)).map(({ head, body: below, beside }) =>
      [head.id, below.id, ...beside.flatMap((pair) => [pair.head.id, pair.body.id])].join(' '),
    );
  const head = (id: string) => `<table id="${id}">${cells('Leerling|Code', 'th')}</table>`;
  const body = (id: string) => `<table id="${id}">${cells('Noor|Z', 'td')}</table>`;

  it.each([
    ['a head directly above a body', `<div>${head('h')}</div><div>${body('b')}</div>`, ['h b']],
    ['two heads above two bodies', head('h') + head('i') + body('b') + body('c'), ['h b i c']],
    ['two lists below each other', head('h') + body('b') + head('i') + body('c'), ['h b', 'i c']],
    ['a body without rows', `${head('h')}<table id="b"><tbody></tbody></table>`, ['h b']],
    ['nothing with words in between', `${head('h')}<p>Uitleg</p>${body('b')}`, []],
    ['nothing with a hidden body', `${head('h')}<div class="weg">${body('b')}</div>`, []],
    ['nothing with more bodies than heads', head('h') + body('b') + body('c'), []],
    ['nothing in a whole table', `<div>${table('Leerling|Code', 'Noor|Z')}</div>${body('b')}`, []],
  ])('finds %s', (_, html, pairs) => expect(found(html)).toEqual(pairs));
});

describe('tables side by side', () => {
  const read = (html: string) => said(besideGrid(tablesOf(html)));
  const names = table('Leerling', 'Noor', 'Bo');

  it('are one list, their own header rows above each column', () => {
    const right = `<table><thead><tr><th colspan="2">Week 47</th></tr>${cells('Te laat|Afwezig', 'th')}</thead><tbody>${cells('1|2', 'td')}${cells('3|4', 'td')}</tbody></table>`;
    expect(read(names + right)).toEqual([
      'Leerling|Week 47/Te laat|Week 47/Afwezig',
      'Noor|1|2',
      'Bo|3|4',
    ]);
  });

  it.each([
    ['other numbers of rows', table('Te laat', '1')],
    [
      'a hidden row',
      `<table>${cells('Te laat', 'th')}<tr class="weg"><td>9</tr><tr><td>1</tr><tr><td>2</tr></table>`,
    ],
    ['a part that is no list', '<table></table>'],
  ])('with %s are none', (_, right) => expect(read(names + right)).toBeNull());
});

describe('a list by its roles', () => {
  const read = (inside: string, attributes = 'role="grid"') =>
    said(
      ariaGrid(page(`<div ${attributes}>${inside}</div>`).body.firstElementChild as HTMLElement),
    );
  const row = (role: string, ...texts: string[]) =>
    `<div role="row">${texts.map((text) => `<span role="${role}">${text}</span>`).join('')}</div>`;
  const HEADER = row('columnheader', 'Leerling', 'Code');

  it('has its columns under its column headers', () => {
    const body = `<div role="rowgroup">${HEADER}</div><div role="rowgroup"><div role="row"><b role="rowheader">Noor</b><i role="cell">Z</i></div>${row('gridcell', 'Bo', 'TL')}</div>`;
    expect(read(body, 'role="table"')).toEqual(['Leerling|Code', 'Noor|Z', 'Bo|TL']);
  });

  it('may be a table with that role', () => {
    const document = page(table('Leerling|Code', 'Noor|Z').replace('<table', '<table role="grid"'));
    expect(said(ariaGrid(document.querySelector('table')!))).toEqual(['Leerling|Code', 'Noor|Z']);
  });

  it('puts cells where they say that they stand, whatever their order', () => {
    const body = `${HEADER}<div role="row"><i role="cell" aria-colindex="2">Z</i><i role="cell" aria-colindex="1">Noor</i></div>`;
    expect(read(body)).toEqual(['Leerling|Code', 'Noor|Z']);
  });

  it('joins pieces of rows that stand apart', () => {
    const piece = (index: number, role: string, column: number, text: string) =>
      `<div role="row" aria-rowindex="${index}"><i role="${role}" aria-colindex="${column}">${text}</i></div>`;
    const left = piece(1, 'columnheader', 1, 'Leerling') + piece(2, 'gridcell', 1, 'Noor');
    const right = piece(1, 'columnheader', 2, 'Code') + piece(2, 'gridcell', 2, 'Z');
    expect(read(`<div>${left}</div><div>${right}</div>`)).toEqual(['Leerling|Code', 'Noor|Z']);
  });

  it('keeps to its own rows', () => {
    const inner = `<div role="grid">${row('gridcell', 'x', 'y')}</div>`;
    const body = `${HEADER}<div role="row"><i role="gridcell">Noor ${inner}</i><i role="gridcell">Z</i></div>`;
    expect(read(body)).toEqual(['Leerling|Code', 'Noor x y|Z']);
  });

  it('has an empty column where a cell is invisible, none where it is gone', () => {
    const body = `${HEADER}<div role="row"><i role="cell" style="visibility:hidden">Noor</i><i class="weg" role="cell">x</i><i role="cell">Z</i></div>`;
    expect(read(body)).toEqual(['Leerling|Code', '~|Z']);
  });

  it.each([
    [
      'two cells in one place',
      `${HEADER}<div role="row"><i role="cell" aria-colindex="1">a</i><i role="cell" aria-colindex="1">b</i></div>`,
      'role="grid"',
    ],
    [
      'columns that are not drawn',
      HEADER + row('cell', 'Noor', 'Z'),
      'role="grid" aria-colcount="5"',
    ],
    ['no rows', '<p>Noor</p>', 'role="grid"'],
    [
      'a cell that reaches down',
      `${HEADER}<div role="row"><i role="cell" aria-rowspan="2">a</i></div>`,
      'role="grid"',
    ],
  ])('with %s is none', (_, inside, attributes) => expect(read(inside, attributes)).toBeNull());
});
