import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invented } from '../schools/profile/invented-school.fixture.ts';
import { profiles } from '../schools/stored/arbitrary-profiles.fixture.ts';
import { type FieldChange, importChanges } from '../schools/stored/import-changes.ts';
import { sayFieldChange, saySchool } from './field-changes.ts';

const bracketed = (id: string) => `<${id}>`;
const names = { partner: bracketed, protocol: bracketed, rule: bracketed };
/** A change as one line. */
function said(path: string[], before: unknown, after: unknown): string {
  const change: FieldChange = { path, before, after };
  const { what, how } = sayFieldChange(change, names);
  return `${what}: ${how}`;
}
const code = {
  code: 'TL',
  label: null,
  kind: 'late',
  excused: null,
  from: null,
  confirmedOn: null,
};
const mapping = {
  id: 'a',
  origin: 'https://linde.lvs.example',
  spec: { title: 'Absenties', kind: 'events' },
  madeOn: '2026-11-20',
};
const autumn = { from: '2026-10-17', to: '2026-10-25' };

describe('sayFieldChange', () => {
  it.each<[string[], unknown, unknown, string]>([
    [['name'], 'De Linde', 'De Wilg', 'Naam: nu “De Linde”, wordt “De Wilg”'],
    [
      ['role'],
      'teacher',
      'management',
      'Uw rol op school: nu Leerkracht of mentor, wordt Directie of administratie',
    ],
    [
      ['protocolVersion'],
      null,
      '2025-09-01',
      'Versie van het protocol: nu de versie die geldt, wordt die van 1 september 2025',
    ],
    [
      ['codes'],
      undefined,
      { ...code, label: 'Te laat', confirmedOn: '2026-09-01' },
      'Code “TL” met de woorden “Te laat”: komt erbij, Te laat (geoorloofd: weet niet; bevestigd op 1 september 2026)',
    ],
    [
      ['mappings'],
      undefined,
      mapping,
      'Aangeleerde pagina “Absenties” op linde.lvs.example: komt erbij, lijst met registraties, gemaakt op 20 november 2026',
    ],
    [['origins'], undefined, 'https://a.example', 'Adres https://a.example: komt erbij'],
    [['calendar', 'freeDays'], '2026-11-06', undefined, 'Vrije dag 6 november 2026: vervalt'],
    [
      ['calendar', 'holidays'],
      undefined,
      autumn,
      'Eigen vakantie vanaf 17 oktober 2026: komt erbij, tot en met 25 oktober 2026',
    ],
    [
      ['calendar', 'holidays'],
      autumn,
      { ...autumn, to: '2026-10-26' },
      'Eigen vakantie vanaf 17 oktober 2026: nu tot en met 25 oktober 2026, wordt tot en met 26 oktober 2026',
    ],
    [
      ['calendar', 'checkedFor'],
      null,
      2026,
      'Rooster, vakanties en vrije dagen nagekeken: nu nog niet, wordt voor schooljaar 2026–2027',
    ],
    [
      ['timetable', 'mon'],
      undefined,
      [
        { part: 'am', hours: 3.5 },
        { part: 'pm', hours: null },
      ],
      'Rooster maandag: nu geen les, wordt ochtend (3,5 uur) en middag (uren niet ingevuld)',
    ],
    [['timetable', 'fri'], 1, 4, 'Rooster vrijdag: nu 1 lesuur, wordt 4 lesuren'],
    [['codes'], undefined, code, 'Code “TL”: komt erbij, Te laat (geoorloofd: weet niet)'],
    [
      ['codes'],
      code,
      { ...code, excused: false },
      'Code “TL”: nu Te laat (geoorloofd: weet niet), wordt Te laat (geoorloofd: nee)',
    ],
    [
      ['partners', 'contacts', 'partner.a'],
      undefined,
      'Anna',
      'Contact <partner.a>: nu leeg, wordt “Anna”',
    ],
    [
      ['settings', 'late.talkFrom'],
      undefined,
      3,
      'Een merkje voor te laat komen vanaf: nu zoals in het protocol, wordt 3 keer',
    ],
    [
      ['settings', 'statutory.pack'],
      true,
      false,
      'De landelijke regels (zoals de meldplicht bij 16 uur in 4 lesweken) naast het protocol: nu aan, wordt uit',
    ],
    [
      ['settings', 'tilburg.model612'],
      { first: 3, second: 6, third: 9 },
      null,
      'Model 6/9/12 voor te laat komen: nu Eerste stap vanaf: 3 keer te laat; Tweede stap vanaf: 6 keer te laat; Derde stap vanaf: 9 keer te laat, wordt uit',
    ],
    [
      ['settings', 'own.key'],
      undefined,
      [1],
      'Regel “own.key”: nu zoals in het protocol, wordt [1]',
    ],
    [
      ['settings', 'figures', 'a.b'],
      { atLeast: 9, atMost: 11 },
      { atLeast: 12 },
      'Eigen getal bij <a.b>: nu vanaf 9, tot en met 11, wordt vanaf 12',
    ],
  ])('says %j', (path, before, after, line) => {
    expect(said(path, before, after)).toBe(line);
  });

  it('has words for every difference between two schools', () => {
    fc.assert(
      fc.property(profiles, profiles, (old, next) => {
        const [change] = importChanges([old], [{ ...next, id: old.id }]);
        for (const field of change!.fields) {
          const { what, how } = sayFieldChange(field, names);
          expect(what).toMatch(/^[A-Z]/);
          expect(how).not.toMatch(/undefined|null|NaN|\[object/);
        }
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });
});

it('saySchool tells what is most telling of a new school', () => {
  expect(saySchool(invented, names).map(({ what, how }) => `${what}: ${how}`)).toEqual([
    'Soort onderwijs: Basisonderwijs (po)',
    'Gemeente: Rijswijk',
    'Verzuimprotocol: <haaglanden>',
    'Adres: https://linde.lvs.example',
    'Codes: 2',
  ]);
});
