import { describe, expect, it } from 'vitest';
import { entriesOf, gapsIn, knowing, readingOf } from '../../../test/support/reading-of.ts';
import { table } from '../../../test/support/table.ts';
import type { Reading } from '../reading/reading.ts';

const YEAR = '<p>Periode: 01-08-2026 t/m 31-07-2027</p>';
/** What the rows of a list of Noor's registrations say; a row that cannot be read says `?`. */
function said(head: string, ...rows: string[]): string[] {
  const reading = readingOf(YEAR + table(`Leerling|${head}`, ...rows.map((row) => `Noor|${row}`)));
  const gap = reading.gaps.find(({ what }) => what === 'unreadable-rows');
  return [...entriesOf(reading).map((line) => line.slice(6)), ...(gap ? ['?'] : [])];
}
const only = ({ pupils }: Reading) => pupils[0]!.entries[0]!;

describe('when a registration was', () => {
  it.each<[string, string, string[]]>([
    ['Datum/tijd|Code', '12-10-2026 3e t/m 4e uur|Z', ['2026-10-12 les 3 Z', '2026-10-12 les 4 Z']],
    ['Datum/tijd|Code', 'Ma 12 okt, 3e uur|Z', ['2026-10-12 les 3 Z']],
    [
      'Datum|Beginlesuur|Eindlesuur|Code',
      '12-10-2026|3|4|Z',
      ['2026-10-12 les 3 Z', '2026-10-12 les 4 Z'],
    ],
    ['Datum|Begintijd|Eindtijd|Code', '12-10-2026|08:30|10:10|Z', ['2026-10-12 times Z']],
    ['Datum|Begintijd|Eindtijd|Code', '12-10-2026|00:00|23:59|Z', ['2026-10-12 day Z']],
    ['Datum|Beginlesuur|Begintijd|Code', '12-10-2026|3|10:45|Z', ['2026-10-12 les 3 Z']],
    [
      'Begindatum|Einddatum|Code',
      '12-10-2026|13-10-2026|Z',
      ['2026-10-12 day Z', '2026-10-13 day Z'],
    ],
    [
      'Begindatum/tijd|Einddatum/tijd|Code',
      '12-10-2026 00:00|13-10-2026 23:59|Z',
      ['2026-10-12 day Z', '2026-10-13 day Z'],
    ],
    [
      'Begindatum/tijd|Einddatum/tijd|Code',
      '19-11-2026 12:00|heden|Z',
      ['2026-11-19 times Z', '2026-11-20 day Z'],
    ],
    ['Datum|Datum/tijd|Code', '12-10-2026|12-10-2026 3e uur|Z', ['2026-10-12 les 3 Z']],
  ])('%s: %s', (head, row, lines) => expect(said(head, row)).toEqual(lines));

  it.each([
    ['Begindatum|Einddatum|Beginlesuur|Eindlesuur|Code', '12-10-2026|13-10-2026|3|5|Z'],
    ['Begindatum|Einddatum|Begintijd|Eindtijd|Code', '12-10-2026|13-10-2026|10:00|10:45|Z'],
    ['Datum|Beginlesuur|Eindlesuur|Code', '12-10-2026|3||Z'],
    ['Datum|Beginlesuur|Eindlesuur|Code', '12-10-2026|3|onbekend|Z'],
    ['Datum|Beginlesuur|Begintijd|Eindlesuur|Eindtijd|Code', '12-10-2026|3|10:45|4|onbekend|Z'],
    ['Begindatum|Einddatum|Code', '12-10-2026||Z'],
    ['Datum|Datum/tijd|Code', '13-10-2026|12-10-2026 3e uur|Z'], // entered the day after?
    ['Datum/tijd|Code', 'Di 12 okt, 3e uur|Z'], // a Monday
    ['Datum/tijd|Code', 'Ma 12 okt, 45 min gemist|O'], // which hour?
    ['Datum|Lesuur|Lesuur|Code', '12-10-2026|3|4|Z'],
  ])('is not read from %s: %s', (head, row) => expect(said(head, row)).toEqual(['?']));

  it('may be only a day for who was late', () => {
    expect(said('Datum/tijd|Soort', 'Ma 12 okt, 45 min gemist|Te laat')).toEqual([
      '2026-10-12 day Te laat',
    ]);
  });

  it('is not read in a column where one date is written month first, unless its view says so', () => {
    const rows = ['10/12/2026|Z', '10/23/2026|Z'];
    expect(said('Datum|Code', ...rows)).toEqual(['?']);
    const how = knowing({ kind: 'events', dates: { order: 'month-day' } });
    const list = table('Leerling|Datum|Code', ...rows.map((row) => `Noor|${row}`));
    expect(entriesOf(readingOf(list, how))).toEqual([
      'Noor: 2026-10-12 unsaid Z',
      'Noor: 2026-10-23 unsaid Z',
    ]);
  });

  it('has its year in the stated period, or as its view says', () => {
    const list = table('Leerling|Datum|Code', 'Noor|ma 12 okt|Z');
    expect(gapsIn(readingOf(list))).toContain('unreadable-rows 1');
    const how = knowing({ kind: 'events', dates: { year: 'this-year' } });
    expect(entriesOf(readingOf(list, how))).toEqual(['Noor: 2026-10-12 unsaid Z']);
  });
});

describe('what a registration says', () => {
  const entry = (head: string, row: string, spec = {}) =>
    only(
      readingOf(YEAR + table(`Leerling|Datum|${head}`, `Noor|12-10-2026|${row}`), {
        ...knowing({ kind: 'events', ...spec }),
      }),
    );

  it('its code, and its meaning from beside it', () => {
    expect(entry('Code', 'Z – Ziek')).toMatchObject({ code: 'Z', label: 'Ziek' });
    expect(entry('Code|Reden', 'Z|Griep')).toMatchObject({ code: 'Z', label: 'Griep' });
    expect(entry('Code', 'TL 18 min, bus')).toMatchObject({ code: 'TL', label: null, minutes: 18 });
    expect(entry('Absentiereden', 'Tandarts')).toMatchObject({ code: 'Tandarts', label: null });
  });

  it.each([
    ['Code|Geoorloofd', 'Z|Ja', true],
    ['Code|Geoorloofd', 'O|Nee', false],
    ['Code|Geoorloofd', 'O|?', null],
    ['Code|Geoorloofd|Afgehandeld', 'O|Nee|Ja', false],
    ['Code|Geoorloofd|Afgehandeld', 'O|Nee|Nee', null], // nobody looked at it yet
    ['Code|Geoorloofd|Afgehandeld', 'Z|Ja|Nee', true],
  ])('authorised or not: %s %s', (head, row, excused) => {
    expect(entry(head, row).excused).toBe(excused);
  });

  it('nothing on authorised where the system wrote it because nobody gave a reason', () => {
    const spec = { noReason: ['Ongeoorloofd afwezig'] };
    // Absent, and no more: the school may have confirmed what its own word means.
    const nobody = { code: 'Afwezig', label: null, excused: null };
    expect(entry('Soort|Geoorloofd', 'Ongeoorloofd afwezig|Nee', spec)).toMatchObject(nobody);
    expect(entry('Code|Reden|Geoorloofd', 'O|Ongeoorloofd afwezig|Nee', spec)).toMatchObject({
      ...{ code: 'O', label: null, excused: null },
    });
    expect(entry('Soort|Geoorloofd', 'Spijbelen|Nee', spec).excused).toBe(false);
  });

  it('a melding or a waarneming', () => {
    expect(entry('Code|Melding/waarneming', 'Z|Melding').notion).toBe('report');
    expect(entry('Code|Melding/waarneming', 'Z|Waarneming').notion).toBe('observation');
    expect(entry('Code', 'Z', { notion: 'report' }).notion).toBe('report');
    expect(entry('Code', 'Z').notion).toBeNull();
  });

  it('as EduArte does: seen, and nothing where there was nothing to attend', () => {
    const reading = readingOf(
      YEAR +
        table(
          'Leerling|Datum/tijd|Soort|Absentiemelding',
          'Noor|12-10-2026 1e uur|A - Afwezig|Ziek',
          'Noor|12-10-2026 2e uur|P - Aanwezig|',
          'Noor|12-10-2026 3e uur|N - Nvt|',
        ),
    );
    expect(entriesOf(reading)).toEqual([
      'Noor: 2026-10-12 les 1 A (Ziek)',
      'Noor: 2026-10-12 les 2 P (Aanwezig)',
    ]);
    expect(only(reading).notion).toBe('observation');
    expect(gapsIn(reading)).toEqual([]);
  });
});
