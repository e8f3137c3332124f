import { describe, expect, it } from 'vitest';
import { formatDay } from '../../rules/attendance/day.ts';
import { page } from '../../test/support/page.ts';
import { READ_WITH } from '../../test/support/read-with.ts';
import { cells, said, table } from '../../test/support/table.ts';
import { readPage } from './read-page.ts';

const PERIOD = '<p>Periode: 24-08-2026 t/m 20-11-2026</p>';
const HEAD = 'Leerling|Datum|Lesuur|Code';

describe('nobody gets another’s registration', () => {
  const labelled = `<p>Leerling: Yara Bakker</p>${PERIOD}`;
  it.each([
    ['half a name in a column', table('Achternaam|Datum|Code', 'Jansen|01-09-2026|A')],
    [
      'pupils known by number only',
      table('Leerlingnr|Datum|Code', '101|01-09-2026|A', '102|01-09-2026|A'),
    ],
    [
      'a pupil header in other words',
      table('Leerling (klas)|Datum|Code', 'Noor (7A)|01-09-2026|A'),
    ],
    [
      'a second history on the page',
      table('Datum|1|2', '01-09-2026|A|') + table('Datum|1|2', '02-09-2026|A|', '03-09-2026|A|'),
    ],
  ])('with %s beside a labelled name', (_, body) => {
    expect(said(labelled + body)).toBe('no-pupil-name');
  });

  it('with “Leerling” merged over class and name', () => {
    const head =
      '<tr><th colspan="2">Leerling</th><th rowspan="2">Datum</th><th rowspan="2">Lesuur</th><th rowspan="2">Code</th></tr><tr><th>Klas</th><th>Naam</th></tr>';
    const rows = cells('7A|Noor|01-09-2026|1|A', 'td') + cells('7A|Sem|01-09-2026|1|A', 'td');
    expect(said(`<table><thead>${head}</thead><tbody>${rows}</tbody></table>`)).toEqual([
      'Noor: 2026-09-01 les 1 A',
      'Sem: 2026-09-01 les 1 A',
    ]);
  });

  it('with surnames only: two of one family are not one', () => {
    expect(
      said(
        table(
          'Naam|Voornaam|Datum|Lesuur|Code',
          'Jansen|Noor|01-09-2026|1|A',
          'Jansen|Sem|02-09-2026|1|A',
        ),
      ),
    ).toBe('no-pupil-name');
  });

  it('with a pupil select of few names', () => {
    expect(
      said(
        `<p>Leerling: <select><option>Noor</option><option>Sem</option></select></p>${PERIOD}${table('Datum|1|2', '01-09-2026|A|')}`,
      ),
    ).toBe('no-pupil-name');
  });

  it('with a name merged over more rows than its own body has', () => {
    const body = (rows: string) => `<tbody>${rows}</tbody>`;
    expect(
      said(
        `<table><thead>${cells(HEAD, 'th')}</thead>${body(cells('<td rowspan="3">Noor</td>|01-09-2026|1|A', 'td') + cells('02-09-2026|1|A', 'td'))}${body(cells('Sem|03-09-2026|1|A', 'td'))}</table>`,
      ),
    ).toEqual(['Noor: 2026-09-01 les 1 A', 'Noor: 2026-09-02 les 1 A', 'Sem: 2026-09-03 les 1 A']);
  });

  it('with a merged cell beyond a row that is too short', () => {
    const rows =
      cells('Noor|01-09-2026|<td rowspan="2">1</td>|A', 'td') +
      cells('Noor', 'td') +
      cells('Sem|03-09-2026|2|A', 'td');
    expect(said(`<table><thead>${cells(HEAD, 'th')}</thead>${rows}</table>`)).toEqual([
      'Noor: 2026-09-01 les 1 A',
      'Sem: 2026-09-03 les 2 A',
    ]);
  });

  it('with a name merged to the end of its body', () => {
    const rows =
      cells('<td rowspan="0">Noor</td>|01-09-2026|1|A', 'td') + cells('02-09-2026|1|A', 'td');
    expect(said(`<table><thead>${cells(HEAD, 'th')}</thead>${rows}</table>`)).toHaveLength(2);
  });

  it('with a running number per row: one pupil is not many', () => {
    const reading = readPage(
      page(
        PERIOD +
          table('Nr|Leerling|Datum|Lesuur|Code', '1|Noor|01-09-2026|1|A', '2|Noor|02-09-2026|1|A'),
      ),
      READ_WITH,
    );
    if (reading.view === null) throw new Error(reading.reason);
    expect(reading.pupils.every((p) => p.ambiguous) || reading.pupils.length === 1).toBe(true);
  });

  it.each([['Naam: J. Jansen'], ['Leerling: alle leerlingen']])(
    'with only “%s” above it',
    (line) => {
      expect(said(`<p>${line}</p>${PERIOD}${table('Datum|1|2', '01-09-2026|A|')}`)).toBe(
        'no-pupil-name',
      );
    },
  );

  it('with rows of totals and groups: they are nobody', () => {
    const reading = readPage(
      page(table('Leerling|16-11-2026|17-11-2026', 'Groep 7||', 'Noor|A|', 'Totaal|1|0')),
      READ_WITH,
    );
    expect(reading).toMatchObject({ pupils: [{ name: 'Noor' }] });
  });

  it('with totals in the foot', () => {
    const matrix = table('Leerling|16-11-2026|17-11-2026', 'Noor|A|').replace(
      '</table>',
      '<tfoot><tr><td>Totaal</td><td>1</td><td>0</td></tr></tfoot></table>',
    );
    const reading = readPage(page(matrix), READ_WITH);
    expect(reading).toMatchObject({ pupils: [{ name: 'Noor' }] });
  });
});

describe('a registration keeps its own day, slot and code', () => {
  it.each([
    [
      'cells that keep their place but are hidden from readers',
      'x|Leerling|Datum|Lesuur|Code',
      '<td aria-hidden="true">o</td>|Noor|01-09-2026|1|A',
    ],
    [
      'cells that keep their place but are invisible',
      'x|Leerling|Datum|Lesuur|Code',
      '<td style="visibility:hidden">o</td>|Noor|01-09-2026|1|A',
    ],
    [
      'the day of entry beside the range',
      'Leerling|Datum|Van|Tot|Lesuur|Code',
      'Noor|03-09-2026|01-09-2026|01-09-2026|1|A',
    ],
    [
      'a status before the code',
      'Leerling|Datum|Lesuur|Status|Code',
      'Noor|01-09-2026|1|Aanwezig|A',
    ],
  ])('%s', (_, head, row) => {
    expect(said(PERIOD + table(head, row))).toEqual(['Noor: 2026-09-01 les 1 A']);
  });

  it.each([
    [
      'lessons in headers that we do not know',
      'Leerling|Datum|Eerste uur|Laatste uur|Code',
      'Noor|01-09-2026|1|2|A',
    ],
    ['a subject and no hour', 'Leerling|Datum|Vak|Code', 'Noor|01-09-2026|Nederlands|A'],
    ['a number of lessons', 'Leerling|Datum|Lesuren|Code', 'Noor|01-09-2026|3|A'],
    ['a clock range that runs back', 'Leerling|Datum|Tijd|Code', 'Noor|01-09-2026|15:00 - 08:30|A'],
    ['minutes and no hour', 'Leerling|Datum|Code|Minuten', 'Noor|01-09-2026|A|45'],
    ['a code that is struck out', HEAD, 'Noor|01-09-2026|1|<s>A</s>'],
    ['marks', 'Leerling|Datum|Soort|Cijfer', 'Noor|01-09-2026|T|7,5'],
    ['messages', 'Leerling|Datum|Soort|Onderwerp', 'Noor|01-09-2026|Te laat|Brief'],
    [
      'requests for leave',
      'Leerling|Datum aanvraag|Van|Tot|Reden',
      'Noor|01-09-2026|02-09-2026|02-09-2026|Dokter',
    ],
    ['an hour that is empty', HEAD, 'Noor|01-09-2026||A'],
    [
      'a dagdeel on a range of days',
      'Leerling|Van|Tot|Dagdeel|Code',
      'Noor|01-09-2026|03-09-2026|middag|A',
    ],
    [
      'an unclear choice of dates',
      'Leerling|Datum|Verzuimdatum|Lesuur|Code',
      'Noor|03-09-2026|01-09-2026|1|A',
    ],
    [
      'a code to choose',
      HEAD,
      'Noor|01-09-2026|1|<select><option>Z</option><option selected>A</option></select>',
    ],
  ])('or is not read: %s', (_, head, row) => {
    const result = said(PERIOD + table(head, row));
    expect(Array.isArray(result) ? result : []).toEqual([]);
  });

  it.each([
    [
      'headers that may be lessons',
      `<p>Periode: 01-08-2026 t/m 31-07-2027</p>${table('Leerling|1-2|3-4|5-6', 'Noor|A|A|')}`,
    ],
    ['a row per dagdeel', table('Leerling|Dagdeel|16-11-2026|17-11-2026', 'Noor|ochtend|A|')],
    [
      'parts of a day that we do not know',
      `<table><thead><tr><th rowspan="2">Leerling</th><th colspan="2">16-11-2026</th><th colspan="2">17-11-2026</th></tr><tr><th>blok A</th><th>blok B</th><th>blok A</th><th>blok B</th></tr></thead><tbody>${cells('Noor|A|||', 'td')}</tbody></table>`,
    ],
    [
      'a form of choices',
      table(
        'Leerling|16-11-2026|17-11-2026',
        'Noor|<select><option></option><option>Z</option><option>TL</option></select>|<select><option></option><option>Z</option></select>',
      ),
    ],
  ])('or the matrix is not read: %s', (_, body) => {
    expect(typeof said(body)).toBe('string');
  });

  it.each([['Z TL'], ['<span title="Ziek">Z</span> <span title="Te laat">TL</span>']])(
    'two codes in one cell are not the first of them: %s',
    (cell) => {
      expect(said(PERIOD + table(HEAD, `Noor|01-09-2026|1|${cell}`))).toEqual([
        'Noor: 2026-09-01 les 1 Z TL',
      ]);
    },
  );

  it('a school year select does not become the year of the date fields', () => {
    const select = (values: number[], chosen: number) =>
      `<select>${values.map((v) => `<option value="${v}" ${v === chosen ? 'selected' : ''}>${v}</option>`).join('')}</select>`;
    const range = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
    const date = (d: number, m: number, y: number) =>
      select(range(31), d) + select(range(12), m) + select([2026, 2027], y);
    const reading = readPage(
      page(
        `${select([2025, 2026], 2026)}${date(10, 1, 2027)}${date(20, 3, 2027)}${table(HEAD, 'Noor|01-02-2027|1|A')}`,
      ),
      READ_WITH,
    );
    if (reading.view === null) throw new Error(reading.reason);
    expect(reading.period && formatDay(reading.period.from)).toBe('2027-01-10');
  });
});
