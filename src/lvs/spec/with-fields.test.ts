import { describe, expect, it } from 'vitest';
import { page } from '../../../test/support/page.ts';
import { table } from '../../../test/support/table.ts';
import type { FieldSpec } from '../../store/view-spec.ts';
import { columnsOf } from '../grid/columns.ts';
import { tableGrid } from '../grid/table-grid.ts';
import { HEADER_WORDS } from '../words/dictionary.ts';
import { blockGrid } from './block-grid.ts';
import { withFields } from './with-fields.ts';

/** Each column as `field: texts`, without those that are nothing. */
function columnsIn(html: string, fields: FieldSpec[]): string[] | null {
  const grid = tableGrid(page(html).querySelector('table')!)!;
  return columnsSaid(withFields(grid, columnsOf(grid, HEADER_WORDS), fields));
}

function columnsSaid(found: ReturnType<typeof withFields>): string[] | null {
  if (found === null) return null;
  const texts = (index: number) => found.grid.rows.map(({ cells }) => cells[index]?.text ?? '');
  return found.columns
    .filter(({ field }) => field !== null)
    .map(({ field, index }) => `${field}: ${texts(index).join(' / ')}`);
}

const LIST = table('Leerling|Datum|Invoer||Soort', 'Kees|1-9-2026|2-9-2026|Z|Z - Ziek');

describe('fields of a table', () => {
  it('go before what the header words tell', () => {
    const fields: FieldSpec[] = [{ field: 'date', headers: ['invoer'] }];
    expect(columnsIn(LIST, fields)).toEqual(['pupil: Kees', 'date: 2-9-2026', 'kind: Z - Ziek']);
  });

  it('may stand in a column by number, but only in one without a header', () => {
    const code: FieldSpec = { field: 'code', index: 3, required: true };
    expect(columnsIn(LIST, [code])).toContain('code: Z');
    expect(columnsIn(LIST, [{ ...code, index: 2 }])).toBeNull();
  });

  it('may be a piece of a column', () => {
    const fields: FieldSpec[] = [
      { field: 'code', headers: ['Soort'], piece: { by: ' - ', at: 0 } },
      { field: 'reason', headers: ['Soort'], piece: { by: ' - ', at: 1 } },
    ];
    const found = columnsIn(LIST, fields);
    expect(found).toContain('code: Z');
    expect(found).toContain('reason: Ziek');
  });

  it('are missing when no header has the word: then nothing is read', () => {
    expect(columnsIn(LIST, [{ field: 'code', headers: ['reden'], required: true }])).toBeNull();
    expect(columnsIn(LIST, [{ field: 'code', headers: ['reden'] }])).toHaveLength(3);
  });

  it('all columns with one word are that field', () => {
    const totals = table('Vak|Te laat|Te laat', 'Totaal|3x|1x');
    const found = columnsIn(totals, [{ field: 'count', headers: ['te laat'] }]);
    expect(found).toEqual(['subject: Totaal', 'count: 3x', 'count: 1x']);
  });
});

describe('fields of blocks', () => {
  const block = (name: string, pill: string, state: string) =>
    `<x-rij><b>${name}</b><em>${pill}</em><i class="${state}"></i></x-rij>`;
  const at = (html: string, fields: FieldSpec[]) =>
    columnsSaid(withFields(blockGrid(page(html), 'x-rij')!, [], fields));
  const FIELDS: FieldSpec[] = [
    { field: 'pupil', at: 'b', required: true },
    { field: 'kind', at: 'em' },
    { field: 'kind', at: 'i', from: 'classes', words: { weg: 'Hidden', laat: 'Te laat' } },
  ];

  it('of several places for one field, the first that says something counts', () => {
    const html =
      block('Kees', 'Gemeld', 'laat') + block('Noor', '', 'laat') + block('Tijn', '', '');
    expect(at(html, FIELDS)).toEqual(['pupil: Kees / Noor / Tijn', 'kind: Gemeld / Te laat / ']);
  });

  it('a required one may miss in a row, not in all', () => {
    expect(at(block('Kees', '', '') + block('', '', ''), FIELDS)?.[0]).toBe('pupil: Kees / ');
    expect(at(block('', '', '') + block('', '', ''), FIELDS)).toBeNull();
  });

  it('a block that is hidden is the same list again', () => {
    const html = `${block('Kees', '', '')}<div class="weg">${block('Kees', '', '')}</div>`;
    expect(at(html, FIELDS)?.[0]).toBe('pupil: Kees');
  });
});
