import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hidingTable } from '../support/hiding-table.ts';
import { inChromium, type LoadedPage } from '../support/in-chromium.ts';

const TABLES = 15;
let page: LoadedPage;

beforeAll(async () => {
  page = await inChromium(join(import.meta.dirname, '../support/grid-in-page.ts'));
});
afterAll(() => page?.close());

test('what a long table hides is not read, however the page hides it', async () => {
  const wrong: number[] = [];
  for (let seed = 1; seed <= TABLES; seed++) {
    await page.show(hidingTable(seed));
    await page.call('focusInside');
    const read = JSON.stringify(await page.call('readTexts'));
    if (read !== JSON.stringify(await page.call('askTexts'))) wrong.push(seed);
  }
  expect(wrong).toEqual([]);
}, 240_000);

describe('the one row of many that differs', () => {
  const ROW = '<td>a</td><td>b</td><td><i>c</i></td>';
  const show = (style: string, odd: string, row = ROW) =>
    page.show(
      `<style>${style}</style><table><thead><tr><th>x<th>y<th>z</tr></thead><tbody>${Array.from(
        { length: 600 },
        (_, n) => (n === 100 ? odd : `<tr>${row}</tr>`),
      ).join('')}</tbody></table>`,
    );
  const texts = async () => (await page.call<{ rows: unknown[][] }>('readTexts')).rows;

  test.each([
    ['by an empty cell', 'td:empty { display: none }', '<td>a</td><td></td><td><i>c</i></td>'],
    ['by a class', '.weg { display: none }', '<td>a</td><td class="weg">b</td><td><i>c</i></td>'],
    [
      'by a class inside',
      '.weg { display: none }',
      '<td>a</td><td>b</td><td><i class="weg">c</i></td>',
    ],
    ['by an attribute', '', '<td>a</td><td hidden>b</td><td><i>c</i></td>'],
    [
      'by what is beside it',
      'td:has(b) + td { display: none }',
      '<td><b>a</b></td><td>b</td><td><i>c</i></td>',
    ],
    [
      'by a short mark',
      '[data-n="0"] { display: none }',
      '<td>a</td><td data-n="0">b</td><td><i>c</i></td>',
    ],
  ])('%s', async (_, style, odd) => {
    await show(style, `<tr>${odd}</tr>`);
    const read = await texts();
    expect(read).toEqual((await page.call<{ rows: unknown[] }>('askTexts')).rows);
    expect(read[99]).toEqual(['a', 'b', 'c']);
    expect(read[100]).not.toEqual(['a', 'b', 'c']);
  });

  test('by what a person ticked', async () => {
    const row = '<td><input type="checkbox"></td><td>b</td><td>c</td>';
    await show('td:has(:checked) + td { visibility: hidden }', `<tr>${row}</tr>`, row);
    await page.call('tick', 100);
    expect((await texts())[100]).toEqual(['', null, 'c']);
    expect((await texts())[99]).toEqual(['', 'b', 'c']);
  });
});

test('a column that its `col` collapses is not read, what reaches over it is', async () => {
  const rows = '<tr><td>a<td>b<td>c</tr><tr><td colspan="3">d</tr>';
  await page.show(
    `<style>col.dicht { visibility: collapse }</style><table><colgroup><col><col class="dicht"><col></colgroup><thead><tr><th>x<th>y<th>z</tr></thead><tbody>${rows}</tbody></table>`,
  );
  const { rows: texts } = await page.call<{ rows: (string | null)[][] }>('readTexts');
  expect(texts).toEqual([
    ['a', null, 'c'],
    ['d', 'd', 'd'],
  ]);
});
