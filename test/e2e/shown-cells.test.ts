import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
