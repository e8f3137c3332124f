import { describe, expect, it } from 'vitest';
import { KEPT_FACTS, SESSION_FACTS } from '../../casebook/kept-facts.ts';
import { EMPTY_FILE, type PupilFile } from '../../casebook/pupil-file.ts';
import { inventedSheet } from '../invented-sheet.fixture.ts';
import { keptRows } from './kept-rows.ts';

const rowsOf = (file: Partial<PupilFile>) =>
  keptRows({ ...inventedSheet(), file: { ...EMPTY_FILE, ...file } }).map(
    ({ what, value, where }) => `${what}: ${value} (${where})`,
  );
const MEMORY = 'Alleen in het geheugen, tot u uitlogt of hooguit een half uur niets doet';

describe('everything that was logged of a pupil', () => {
  it('is nothing, when nothing was', () => {
    expect(rowsOf({})).toEqual([]);
  });

  it('stands there in words, with where it is and until when', () => {
    const rows = rowsOf({
      keptUntil: '2027-10-01',
      facts: {
        'sick.explained': false,
        partners: [inventedSheet().partners[0]!.id, 'somebody-else'],
        'opschaling.step': 2,
        'talk.date': '2026-11-03',
        'mdo.dates': ['2026-10-01', '2026-11-10'],
        'duo.reported': [{ date: '2026-11-12', end: '2026-11-10' }, { date: '2026-11-19' }],
      },
      ageClass: 'from-12',
      residence: [{ from: '2026-09-01', value: 'rijswijk' }],
      marks: [
        {
          rule: 'some.rule',
          how: 'snoozed',
          on: '2026-11-18',
          until: '2026-11-25',
          lastDay: null,
          severity: 'action',
        },
      ],
      noAnswer: ['2026-11-20'],
    });
    expect(rows).toEqual([
      'Gesprek met leerling en ouders: 3 november 2026 (Op dit apparaat, tot en met 1 oktober 2027)',
      'MDO: 1 oktober 2026, 10 november 2026 (Op dit apparaat, tot en met 1 oktober 2027)',
      'Gemeld bij DUO: 12 november 2026, over verzuim tot en met 10 november 2026, 19 november 2026 (Op dit apparaat, tot en met 1 oktober 2027)',
      'Woont in: Rijswijk, vanaf 1 september 2026 (Op dit apparaat, tot en met 1 oktober 2027)',
      'Leeftijdsgroep: 12 t/m 15 jaar (Op dit apparaat, tot en met 31 juli 2027)',
      'Voor later: een signaal dat nu niet speelt, op 18 november 2026 (Op dit apparaat, tot en met 31 juli 2027)',
      `Het ziek zijn is duidelijk: nee (${MEMORY})`,
      `Betrokken partners: ${inventedSheet().partners[0]!.name}, somebody-else (${MEMORY})`,
      `Stap in de opschaling: 2 (${MEMORY})`,
      `Gebeld, geen gehoor: 20 november 2026 (${MEMORY})`,
    ]);
  });

  it.each([...KEPT_FACTS, ...SESSION_FACTS])('has a name for %s', (name) => {
    const [row] = rowsOf({ facts: { [name]: '2026-11-03' } });
    expect(row).not.toMatch(new RegExp(`^(${name}|een stap):`));
  });
});
