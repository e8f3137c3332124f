import { describe, expect, it } from 'vitest';
import { page } from '../../test/support/page.ts';
import { READ_WITH } from '../../test/support/read-with.ts';
import { said, table } from '../../test/support/table.ts';
import { readPage } from './read-page.ts';

const PERIOD = '<p>Periode: 24-08-2026 t/m 20-11-2026</p>';
const HEAD = 'Leerling|Datum|Lesuur|Code';
const ROW = 'Noor|01-09-2026|1|A';
const list = table(HEAD, ROW);

/** Whether silence is taken for presence. */
function vouches(body: string): boolean {
  const reading = readPage(page(body), READ_WITH);
  return reading.view !== null && reading.absentMeansPresent;
}

it('the plain list is read and vouches, so that what follows proves something', () => {
  expect(said(PERIOD + list)).toEqual(['Noor: 2026-09-01 les 1 A']);
  expect(vouches(PERIOD + list)).toBe(true);
});

describe('silence is not presence', () => {
  it.each([
    ['a pager counting in thousands', `${PERIOD}${list}<p>1 t/m 1 (van 1.592)</p>`],
    [
      'a pager in the text of the block around the table',
      `${PERIOD}<div>1 t/m 1 (van 96)${list}<p>${'lang '.repeat(60)}</p></div>`,
    ],
    [
      'a pager in the table’s own foot',
      PERIOD +
        list.replace(
          '</table>',
          '<tfoot><tr><td colspan="4">1 t/m 1 van 96</td></tr></tfoot></table>',
        ),
    ],
    [
      'a pager in a merged row',
      PERIOD + table(HEAD, ROW, '<td colspan="4">1 van 96 registraties</td>'),
    ],
    ['a pager with a slash', `${PERIOD}${list}<p>1-1 / 96</p>`],
    ['only “n of m” in words', `${PERIOD}${list}<p>1 van de 96 registraties</p>`],
    [
      'a link to the next page',
      `${PERIOD}${list}<ul><li>1</li><li><a href="?p=2">Volgende</a></li></ul>`,
    ],
    [
      'an arrow to the next page',
      `${PERIOD}${list}<button aria-label="Volgende pagina">→</button>`,
    ],
    ['a button for more', `${PERIOD}${list}<button>Toon meer</button>`],
    ['a list of the last so many', `<h2>Laatste 20 registraties</h2>${PERIOD}${list}`],
    ['a row count not known', PERIOD + list.replace('<table', '<table aria-rowcount="-1"')],
    [
      'a row count on the grid around it',
      `${PERIOD}<div role="grid" aria-rowcount="96">${list}</div>`,
    ],
    [
      'an empty spacer row with a height',
      PERIOD +
        list.replace('</tbody>', '<tr><td colspan="4" style="height:2400px"></td></tr></tbody>'),
    ],
    [
      'a choice of kind without “alle”',
      `<select><option>Geoorloofd</option><option selected>Ongeoorloofd</option></select>${PERIOD}${list}`,
    ],
    [
      'a choice with “(alle)”',
      `<select><option>(alle)</option><option selected>Gym</option></select>${PERIOD}${list}`,
    ],
    ['a kind as radio', `<label><input type="radio" checked> Te laat</label>${PERIOD}${list}`],
    [
      'a kind left unticked',
      `<label><input type="checkbox"> Ook geoorloofd</label>${PERIOD}${list}`,
    ],
    ['a tab of one kind', `<div role="tab" aria-selected="true">Te laat (1)</div>${PERIOD}${list}`],
    [
      'an active tab of one kind',
      `<ul><li class="active"><a href="#">Ongeoorloofd</a></li></ul>${PERIOD}${list}`,
    ],
    [
      'a word in a column filter',
      PERIOD +
        list.replace(
          '</thead>',
          '<tr><th><input value="Noor"></th><th></th><th></th><th></th></tr></thead>',
        ),
    ],
    ['a period of another thing', `<p>Herfstvakantie van 17-08-2026 t/m 25-10-2026</p>${list}`],
    ['an open end', PERIOD + table('Leerling|Van|Tot|Code', 'Noor|01-09-2026||Z')],
    ['a two-column print', PERIOD + table(`${HEAD}|${HEAD}`, `${ROW}|Sem|02-09-2026|1|A`)],
  ])('with %s', (_, body) => {
    expect(vouches(body)).toBe(false);
  });

  it('with a select that was changed back to everything but not sent', () => {
    const changed = page(
      `<select><option>Alle</option><option selected>Ziek</option></select>${PERIOD}${list}`,
    );
    changed.querySelector('select')!.selectedIndex = 0;
    expect(readPage(changed, READ_WITH)).toMatchObject({ absentMeansPresent: false });
  });

  it('with a search word that was cleared but not sent', () => {
    const changed = page(`<input type="search" value="Noor">${PERIOD}${list}`);
    changed.querySelector('input')!.value = '';
    expect(readPage(changed, READ_WITH)).toMatchObject({ absentMeansPresent: false });
  });

  it('with a header table whose rows stand in another table: they are read, or else nothing is', () => {
    const split = (cells: string) =>
      said(
        `<h2>Leerling: Noor</h2>${PERIOD}<div>${table('Datum|1|2')}<table><tr>${cells}</tr></table></div>`,
      );
    const row = '<td>01-09-2026</td><td>A</td>';
    expect(split(`${row}<td></td>`)).toEqual(['Noor: 2026-09-01 les 1 A']);
    // One column less: which lesson it is cannot be known.
    expect(split(row)).toBe('no-attendance');
  });

  it.each([
    ['a tick box', '<input type="checkbox" checked>'],
    ['an icon', '<i class="afwezig"></i>'],
    ['a picture', '<img alt="">'],
    ['a choice', '<select><option>Z</option></select>'],
  ])('where a lesson of a history holds only %s', (_, inside) => {
    const history = `<h2>Leerling: Noor</h2>${PERIOD}${table('Datum|1|2', `01-09-2026|${inside}|`, '02-09-2026|A|', '03-09-2026|A|')}`;
    expect(said(history)).toContain('Noor: 2026-09-01 les 1 ?');
  });
});
