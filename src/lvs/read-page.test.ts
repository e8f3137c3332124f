import { describe, expect, it } from 'vitest';
import { formatDay } from '../../rules/attendance/day.ts';
import { lines, page } from '../../test/support/page.ts';
import { READ_WITH } from '../../test/support/read-with.ts';
import { readPage } from './read-page.ts';
import type { Reading } from './reading/reading.ts';

const EVENTS_HEAD =
  '<tr><th>Leerling</th><th>Leerlingnr</th><th>Datum</th><th>Dagdeel</th><th>Code</th><th>Reden</th></tr>';
const PERIOD = '<p>Periode: <b>24-08-2026</b> t/m <b>20-11-2026</b></p>';
const event = (name: string, nr: string, date: string, part = 'ochtend', code = 'TL') =>
  `<tr><td>${name}</td><td>${nr}</td><td>${date}</td><td>${part}</td><td>${code}</td><td>Te laat</td></tr>`;

function read(body: string): Reading {
  const reading = readPage(page(body), READ_WITH);
  if (reading.view === null) throw new Error(`not read: ${reading.reason}`);
  return reading;
}

describe('an event list', () => {
  const list = (rows: string, before = PERIOD) =>
    `${before}<table><thead>${EVENTS_HEAD}</thead><tbody>${rows}</tbody></table>`;

  it('is read per pupil, with its period, and vouches for the days without a row', () => {
    const reading = read(
      list(
        event('Noor Aydın', '101', '01-09-2026') +
          event('Sem de Wit', '102', '02-09-2026', 'middag', 'Z') +
          event('Noor Aydın', '101', '03-09-2026'),
      ),
    );
    expect(reading.view).toBe('events');
    expect(reading.period && formatDay(reading.period.from)).toBe('2026-08-24');
    expect(reading.absentMeansPresent).toBe(true);
    expect(reading.pupils.map((p) => p.key)).toEqual(['nr:101', 'nr:102']);
    expect(lines(reading.pupils[0])).toEqual([
      '2026-09-01 am TL (Te laat)',
      '2026-09-03 am TL (Te laat)',
    ]);
  });

  it('leaves out a header that is repeated further down', () => {
    const reading = read(
      list(
        event('Noor Aydın', '101', '01-09-2026') +
          EVENTS_HEAD +
          event('Sem de Wit', '102', '02-09-2026'),
      ),
    );
    expect(reading.pupils).toHaveLength(2);
    expect(reading.gaps).toEqual([]);
  });

  it('spreads a name cell that is merged over rows', () => {
    const merged = `<tr><td rowspan="2">Noor Aydın</td><td rowspan="2">101</td><td>01-09-2026</td><td>ochtend</td><td>TL</td><td></td></tr>
      <tr><td>02-09-2026</td><td>middag</td><td>Z</td><td></td></tr>`;
    expect(lines(read(list(merged)).pupils[0])).toEqual(['2026-09-01 am TL', '2026-09-02 pm Z']);
  });

  it('reads a hidden duplicate table once', () => {
    const rows = event('Noor Aydın', '101', '01-09-2026');
    const reading = read(`${list(rows)}<div class="weg">${list(rows, '')}</div>`);
    expect(lines(reading.pupils[0])).toHaveLength(1);
    expect(reading.absentMeansPresent).toBe(true);
  });

  it.each([
    ['no period', list(event('Noor', '101', '01-09-2026'), ''), 'no-period'],
    ['a pager', `${list(event('Noor', '101', '01-09-2026'))}<p>1 t/m 20 (van 96)</p>`, 'paged'],
    [
      'hidden rows',
      list(`${event('Noor', '101', '01-09-2026')}<tr class="weg"><td>x</td></tr>`),
      'filtered',
    ],
    [
      'a search word',
      `<input type="search" value="Noor">${list(event('Noor', '101', '01-09-2026'))}`,
      'filtered',
    ],
    [
      'a narrowing choice',
      `<select><option>Alle codes</option><option selected>Ziek</option></select>${list(event('Noor', '101', '01-09-2026'))}`,
      'filtered',
    ],
    [
      'a row without a date',
      list(event('Noor', '101', '01-09-2026') + event('Sem', '102', 'onbekend')),
      'unreadable-rows',
    ],
    ['a registration outside the period', list(event('Noor', '101', '01-07-2026')), 'no-period'],
    [
      'a second attendance table',
      list(event('Noor', '101', '01-09-2026')) + list(event('Sem', '102', '01-09-2026'), ''),
      'several-tables',
    ],
  ])('does not take silence for presence with %s', (_, body, gap) => {
    const reading = read(body);
    expect(reading.absentMeansPresent).toBe(false);
    expect(reading.gaps.map((g) => g.what)).toContain(gap);
  });

  it('judges nobody when one number has two names', () => {
    const reading = read(
      list(event('Noor', '101', '01-09-2026') + event('Sem', '101', '02-09-2026')),
    );
    expect(reading.pupils).toHaveLength(1);
    expect(reading.pupils[0]?.ambiguous).toBe(true);
  });

  it('keeps markup and quotes in a name as text', () => {
    const reading = read(list(event('&lt;b&gt;Jo&lt;/b&gt; "O\'Neill"', '103', '01-09-2026')));
    expect(reading.pupils[0]?.name).toBe('<b>Jo</b> "O\'Neill"');
  });
});

describe('a history of one pupil', () => {
  const history = (title: string, rows: string) =>
    `${title}<input type="date" value="2026-08-24"><input type="date" value="2026-11-20">
     <table><thead><tr><th>Datum</th><th>01</th><th>02</th><th>03</th></tr></thead><tbody>${rows}
     <tr><th>Datum</th><th>01</th><th>02</th><th>03</th></tr></tbody></table>`;
  const rows =
    '<tr><td>27 augustus 2026</td><td></td><td><span title="Te laat">TL</span> <small>18 min, bus</small></td><td></td></tr>';

  it('takes the name from its label above the table and the lesson from the column', () => {
    const reading = read(history('<h2>Leerling: Yara Bakker (2041)</h2>', rows));
    expect(reading.view).toBe('history');
    expect(reading.pupils[0]).toMatchObject({ key: 'nr:2041', name: 'Yara Bakker' });
    expect(lines(reading.pupils[0])).toEqual(['2026-08-27 les 2 TL (Te laat)']);
    expect(reading.pupils[0]?.entries[0]?.minutes).toBe(18);
    expect(reading.absentMeansPresent).toBe(true);
  });

  it('takes the name from the one link that carries the id of the table’s own links', () => {
    const linked = history('<p><a href="?leerling_id=77">Yara Bakker</a></p>', rows).replace(
      '<th>Datum</th>',
      '<th><a href="?leerling_id=77&sort=1">Datum</a></th>',
    );
    expect(read(linked).pupils[0]?.key).toBe('id:77');
  });

  it.each([
    ['no name', ''],
    ['two names', '<h2>Leerling: Yara Bakker</h2><p>Leerling: Sem de Wit</p>'],
  ])('is not read with %s', (_, title) => {
    expect(readPage(page(history(title, rows)), READ_WITH)).toMatchObject({
      view: null,
      reason: 'no-pupil-name',
    });
  });

  it('has no period when its date select was changed but not sent', () => {
    const select = (options: string[], chosen: string, was = chosen) =>
      `<select>${options.map((o) => `<option value="${o}" ${o === was ? 'selected' : ''}>${o}</option>`).join('')}</select>`;
    const range = (n: number, from = 1) =>
      Array.from({ length: n }, (_, i) => String(i + from).padStart(2, '0'));
    const date = (d: string, m: string, y: string) =>
      select(range(31), d) + select(range(12), m) + select(['2026', '2027'], y);
    const body = `<h2>Leerling: Yara Bakker</h2>${date('24', '08', '2026')} t/m ${date('20', '11', '2026')}
      <table><thead><tr><th>Datum</th><th>01</th><th>02</th></tr></thead><tbody>${rows.replace('<td></td></tr>', '</tr>')}</tbody></table>`;
    const whole = readPage(page(body), READ_WITH) as Reading;
    expect(whole.period && formatDay(whole.period.to)).toBe('2026-11-20');
    const changed = page(body);
    changed.querySelectorAll('select')[5]!.value = '2027';
    expect((readPage(changed, READ_WITH) as Reading).period).toBeNull();
  });
});

describe('a matrix', () => {
  const head =
    '<tr><th rowspan="2">Leerling</th><th colspan="2">ma 16 nov</th><th>wo 18 nov</th></tr><tr><th>ochtend</th><th>middag</th><th>ochtend</th></tr>';
  const matrix = (rows: string, period = '<p>Periode: 16-11-2026 t/m 20-11-2026</p>') =>
    `${period}<table><thead>${head}</thead><tbody>${rows}</tbody></table>`;
  const row = (name: string, ...cells: string[]) =>
    `<tr><td>${name}</td>${cells.map((c) => `<td title="${c === 'Z' ? 'Ziek' : ''}">${c}</td>`).join('')}</tr>`;

  it('reads merged date headers over dagdelen, and vouches for nothing but its cells', () => {
    const reading = read(matrix(row('Noor Aydın', 'Z', '✓', '')));
    expect(lines(reading.pupils[0])).toEqual(['2026-11-16 am Z (Ziek)', '2026-11-16 pm ✓']);
    expect(reading.absentMeansPresent).toBe(false);
  });

  it('keeps two pupils of one name two, and judges neither without a number', () => {
    const reading = read(
      matrix(row('Sophie Jansen', 'Z', 'Z', 'Z') + row('Sophie Jansen', '✓', '✓', '✓')),
    );
    expect(reading.pupils.map((p) => p.ambiguous)).toEqual([true, true]);
  });

  it('is not read when its dates have no year and no period places them', () => {
    expect(readPage(page(matrix(row('Noor', 'Z', 'Z', 'Z'), '')), READ_WITH)).toMatchObject({
      reason: 'no-dates',
    });
  });
});

describe('what gives no verdict', () => {
  it.each([
    [
      'a register without a day',
      '<table><tr><th>Leerling</th><th>01</th><th>02</th></tr><tr><td>Noor</td><td>Z</td><td></td></tr></table>',
      'register',
    ],
    [
      'an ordinary table',
      '<table><tr><th>Boek</th><th>Prijs</th></tr><tr><td>Atlas</td><td>12</td></tr></table>',
      'no-attendance',
    ],
  ])('%s', (_, body, reason) => {
    expect(readPage(page(body), READ_WITH)).toMatchObject({ view: null, reason });
  });

  it('a page that the browser translated', () => {
    expect(
      readPage(page('<table></table>', { htmlClass: 'translated-ltr' }), READ_WITH),
    ).toMatchObject({
      reason: 'translated',
    });
  });
});
