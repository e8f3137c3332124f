import { describe, expect, it } from 'vitest';
import { gapsIn, knowing, readingOf, totalsOf } from '../../../test/support/reading-of.ts';
import { table } from '../../../test/support/table.ts';

const YEAR = '2026-08-01 – 2027-07-31';
const rows = table('Leerling|Ziek|Te laat', 'Noor|3|4x', 'Sem|-|0', 'Fay||07:30 uur');

describe('counts by pupil and category', () => {
  it('are read as the page writes them; "-" and nothing are no 0', () => {
    const reading = readingOf(`<h2>Totalen schooljaar 2026-2027</h2>${rows}`);
    expect(reading).toMatchObject({ view: 'totals', absentMeansPresent: false });
    expect(reading.pupils.every(({ entries }) => entries.length === 0)).toBe(true);
    expect(totalsOf(reading)).toEqual([
      `Noor: Ziek 3 null, ${YEAR}`,
      `Noor: Te laat 4 times, ${YEAR}`,
      `Sem: Te laat 0 null, ${YEAR}`,
      `Fay: Te laat 7.5 hours, ${YEAR}`,
    ]);
  });

  it('have the unit of their header or of the page, and no shares', () => {
    const list = table('Leerling|Ziek (lesuren)|Te laat|Afwezig', 'Noor|3|2|12%');
    expect(totalsOf(readingOf(`<p>Geteld in dagdelen.</p>${list}`))).toEqual([
      'Noor: Ziek 3 lessons, no period',
      'Noor: Te laat 2 dayparts, no period',
    ]);
  });

  it('say authorised or not where the category does; a sum is no category', () => {
    const list = table(
      'Leerling|Afw. geoorl.|Afw. ong.|Ziek|Totaal',
      'Noor|1|2|3|6',
      'Totaal|1|2|3|6',
    );
    const { pupils, gaps } = readingOf(list);
    expect(pupils[0]?.totals.map(({ code, excused }) => [code, excused])).toEqual([
      ['Afw. geoorl.', true],
      ['Afw. ong.', false],
      ['Ziek', null],
    ]);
    expect(pupils).toHaveLength(1);
    expect(gaps.map(({ what }) => what)).toEqual(['no-period']);
  });

  it('of two pupils with one name are of neither', () => {
    const list = table('Leerling|Ziek', 'Noor|3', 'Noor|4');
    expect(readingOf(list).pupils.map(({ ambiguous }) => ambiguous)).toEqual([true, true]);
  });
});

describe('the period that counts are of', () => {
  const period = (before: string) => totalsOf(readingOf(before + rows))[0]?.split(', ')[1];
  const select = (chosen: string) =>
    `<select>${['Laatste 30 dagen', 'Deze periode', 'Huidig schooljaar'].map((o) => `<option${o === chosen ? ' selected' : ''}>${o}</option>`).join('')}</select>`;

  it.each([
    ['<p>Schooljaar 2026-2027</p>', YEAR],
    ['<p>Schooljaar 2025 - 2026</p>', '2025-08-01 – 2026-07-31'],
    ['<p>Dit schooljaar</p>', YEAR],
    [select('Huidig schooljaar'), YEAR],
    [select('Laatste 30 dagen'), '2026-10-22 – 2026-11-20'],
    ['<p>Periode: 24-08-2026 t/m 20-11-2026</p>', '2026-08-24 – 2026-11-20'],
    [`<p>Schooljaar 2026-2027</p>${select('Laatste 30 dagen')}`, '2026-10-22 – 2026-11-20'],
    ['<b aria-pressed="true">Laatste 7 dagen</b><b>Dit schooljaar</b>', '2026-11-14 – 2026-11-20'],
  ])('%s', (before, expected) => expect(period(before)).toBe(expected));

  it.each([
    ['nothing', ''],
    ['a period without dates', `<p>Schooljaar 2026-2027</p>${select('Deze periode')}`],
    ['a numbered period', '<p>P1</p>'],
    ['the school year that the site is in', '<header>Schooljaar 2026-2027</header>'],
    ['a link to another one', '<a href="#">Schooljaar 2025-2026</a>'],
    ['two', '<p>Laatste 30 dagen</p><p>Dit schooljaar</p>'],
  ])('is not known from %s', (_, before) => {
    expect(period(before)).toBe('no period');
    expect(gapsIn(readingOf(before + rows))).toContain('no-period');
  });
});

describe('counts of a known view', () => {
  it('of one pupil, a row per category', () => {
    const how = knowing({
      kind: 'totals',
      scope: 'pupil',
      fields: [{ field: 'code', headers: ['wat'] }],
    });
    const list = table('Wat|Aantal', 'Te laat|4x', 'Ongeoorloofd afwezig|2x');
    const reading = readingOf(`<p>Leerling: Noor Aydın</p><p>Dit schooljaar</p>${list}`, how);
    expect(totalsOf(reading)).toEqual([
      `Noor Aydın: Te laat 4 times, ${YEAR}`,
      `Noor Aydın: Ongeoorloofd afwezig 2 times, ${YEAR}`,
    ]);
  });

  it('per subject: only the row with the total, each column of the period above it', () => {
    const list = `<table><thead><tr><th rowspan="2">Vak</th><th>P1</th><th>2026-2027</th></tr>
      <tr><th>Te laat</th><th>Te laat</th></tr></thead><tbody>
      <tr><td>Totaal</td><td>2x</td><td>5x</td></tr><tr><td>Duits</td><td>1x</td><td>1x</td></tr></tbody></table>`;
    const how = knowing({ kind: 'totals', scope: 'pupil' });
    expect(
      totalsOf(readingOf(`<p>Leerling: Noor Aydın</p><p>Dit schooljaar</p>${list}`, how)),
    ).toEqual(['Noor Aydın: Te laat 2 times, no period', `Noor Aydın: Te laat 5 times, ${YEAR}`]);
  });

  it('in blocks of one category: one pupil in two of them is one, twice in one of them is two', () => {
    const how = knowing({ kind: 'totals', fields: [{ field: 'code', headers: ['wat'] }] });
    const blocks = (...rows: string[]) => readingOf(table('Wat|Leerling|Aantal', ...rows), how);
    const one = blocks('Ziek|Noor|3x', 'Te laat|Noor|2x');
    expect(one.pupils).toMatchObject([{ name: 'Noor', ambiguous: false }]);
    expect(one.pupils[0]?.totals).toHaveLength(2);
    expect(blocks('Ziek|Noor|3x', 'Ziek|Noor|2x').pupils[0]?.ambiguous).toBe(true);
  });

  it('of which only some pupils are shown', () => {
    const how = knowing({ kind: 'totals', gaps: { thresholds: true } });
    expect(gapsIn(readingOf(`<p>Dit schooljaar</p>${rows}`, how))).toEqual(['thresholds']);
  });
});
