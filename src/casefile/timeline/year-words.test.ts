import { describe, expect, it } from 'vitest';
import { inventedSheet } from '../invented-sheet.fixture.ts';
import { countsSentence, yearRows } from './year-words.ts';

const sheet = inventedSheet({
  from: '2026-10-26',
  file: { facts: { 'talk.date': '2026-11-16', 'done.act.zat': ['2026-11-18'] } },
});
const rows = yearRows(sheet).map(({ when, what, detail }) => [when, what, detail]);

describe('the table of the year', () => {
  it('tells registrations with part and words, and a reason only where it matters', () => {
    expect(rows).toContainEqual(['di 17 november 2026', 'ziek', 'hele dag, op de pagina: “Z”']);
    expect(rows).toContainEqual([
      'do 19 november 2026',
      'afwezig',
      'middag, reden niet bekend, op de pagina: “A”',
    ]);
  });

  it('tells vakanties, free days, what was not seen and what was logged', () => {
    const found = rows.map(([when, what]) => `${when}: ${what}`);
    expect(found).toContain('vr 6 november 2026: vrije dag');
    expect(found).toContain('ma 24 augustus 2026 t/m vr 16 oktober 2026: niet gezien');
    expect(found).toContain('za 17 oktober 2026 t/m zo 25 oktober 2026: vakantie');
    expect(found).toContain('ma 16 november 2026: Genoteerd: Gesprek met leerling en ouders');
    expect(found).toContain(
      'wo 18 november 2026: Genoteerd: Bespreek de leerling in het ZAT of ondersteuningsteam',
    );
  });

  it('goes by date', () => {
    const starts = yearRows(sheet).map(({ from }) => from);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

it('counts days per kind for who cannot see the picture', () => {
  expect(countsSentence(inventedSheet().timeline)).toBe(
    '6 dagen ziek, 1 dag afwezig zonder bekende of geldige reden, 2 dagen te laat en 1 dag afwezig met reden.',
  );
  expect(countsSentence(inventedSheet({ entries: [] }).timeline)).toBe(
    'Er is geen registratie gezien.',
  );
});
