import { describe, expect, it } from 'vitest';
import { page } from '../../../test/support/page.ts';
import { READ_WITH } from '../../../test/support/read-with.ts';
import { entriesOf, readingOf } from '../../../test/support/reading-of.ts';
import { said, table } from '../../../test/support/table.ts';
import { readPage } from '../read-page.ts';

const DAY = '01-09-2026|Z';
const pupils = (head: string, ...rows: string[]) =>
  readingOf(table(`${head}|Datum|Code`, ...rows.map((row) => `${row}|${DAY}`))).pupils.map(
    ({ key, otherKeys, name, group }) => ({ key, otherKeys, name, group }),
  );

describe('a name in pieces', () => {
  it('stands in its own order, and is found by its birth date', () => {
    const [pupil] = pupils(
      'Achternaam|Voorvoegsel|Roepnaam|Geboortedatum|Klas',
      'Wit|de|Sem|31-12-2014|7A',
    );
    expect(pupil).toEqual({
      key: 'nb:Sem de Wit|16435', // 31 December 2014
      otherKeys: ['nc:Sem de Wit|7A'],
      name: 'Sem de Wit',
      group: '7A',
    });
  });

  it('without an infix has no gap; with half of it nobody is named', () => {
    const head = 'Roepnaam|Voorvoegsel|Achternaam';
    expect(pupils(head, 'Noor||Aydın')[0]?.name).toBe('Noor Aydın');
    expect(said(table(`${head}|Datum|Code`, `Noor|||${DAY}`))).toEqual([]);
    expect(said(table(`Roepnaam|Datum|Code`, `Noor|${DAY}`))).toBe('no-pupil-name');
    expect(pupils('Leerlingnummer|Roepnaam', '101|Noor')[0]).toMatchObject({ key: 'nr:101' });
  });

  it('that two share is of two when their birth dates differ', () => {
    const head = 'Roepnaam|Achternaam|Geboortedatum';
    expect(pupils(head, 'Noor|Aydın|01-02-2015', 'Noor|Aydın|01-03-2015')).toHaveLength(2);
  });
});

it('keys go from number to link to birth date to class', () => {
  const link = '<a href="/leerling/77">Noor Aydın</a>';
  expect(
    pupils('Leerling|Leerlingnr|Geboortedatum|Klas', `${link}|101|01-02-2015|7A`)[0],
  ).toMatchObject({
    key: 'nr:101',
    otherKeys: ['id:77', 'nb:Noor Aydın|16467', 'nc:Noor Aydın|7A'],
  });
});

it.each([
  ['Noor Aydın (7A)', { name: 'Noor Aydın', group: '7A' }],
  ['Noor Aydın (groep 7)', { name: 'Noor Aydın', group: '7' }],
  ['Noor Aydın (702101)', { name: 'Noor Aydın', key: 'nr:702101' }],
  ['Noor Aydın (3x)', { name: 'Noor Aydın (3x)', group: null }],
  ['Noor Aydın (Noortje)', { name: 'Noor Aydın (Noortje)', group: null }],
])('brackets behind a name: %s', (text, pupil) => {
  expect(pupils('Leerling', text)[0]).toMatchObject(pupil);
});

describe('rows under a heading', () => {
  const row = (date: string) => `${date}|1|Z`;
  const heading = (text: string) => `<td colspan="3">${text}</td>`;
  const list = (...rows: string[]) => table('Datum|Lesuur|Code', ...rows);

  it('are of its group', () => {
    const group = (text: string) => `<td colspan="3">${text}</td>`;
    const grouped = table(
      'Leerling|Datum|Code',
      group('Groep 7A'),
      `Noor|${DAY}`,
      group('Groep 7B'),
      `Sem|${DAY}`,
    );
    expect(readingOf(grouped).pupils.map((p) => p.key)).toEqual(['nc:Noor|7A', 'nc:Sem|7B']);
  });

  it('are of the pupil that it names with a number', () => {
    const reading = readingOf(
      list(
        heading('Jansen, Noor (101)'),
        row('01-09-2026'),
        row('02-09-2026'),
        heading('Wit, Sem de (102)'),
        row('03-09-2026'),
      ),
    );
    expect(reading.scope).toBe('group');
    expect(reading.pupils.map((p) => p.key)).toEqual(['nr:101', 'nr:102']);
    expect(entriesOf(reading)).toEqual([
      'Jansen, Noor: 2026-09-01 les 1 Z',
      'Jansen, Noor: 2026-09-02 les 1 Z',
      'Wit, Sem de: 2026-09-03 les 1 Z',
    ]);
  });

  it.each([
    [
      'a row above the first',
      [row('01-09-2026'), heading('Jansen, Noor (101)'), row('02-09-2026')],
    ],
    [
      'a name without a number',
      [heading('Jansen, Noor (101)'), row('01-09-2026'), heading('Wit, Sem'), row('02-09-2026')],
    ],
    [
      'rows of another group',
      [heading('Jansen, Noor (101)'), row('01-09-2026'), heading('Groep 7B'), row('02-09-2026')],
    ],
  ])('are of nobody with %s, also beside a labelled name', (_, rows) => {
    const body = `<p>Leerling: Fay Bakker</p>${list(...rows)}`;
    expect(readPage(page(body), READ_WITH)).toMatchObject({ reason: 'no-pupil-name' });
  });
});
