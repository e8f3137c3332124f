import { expect, it } from 'vitest';
import type { SettledCount } from '../../rules/evaluate/rule-body.ts';
import type { Twist } from '../signals/what-if/invented-cases.ts';
import { sayPupil } from './school-rules-pupils.ts';

const year = { kind: 'school-year' } as const;

it.each<[SettledCount, number, Twist | null, 'po' | 'vo', string]>([
  [{ measure: 'lates', window: year }, 9, null, 'po', 'Leerling met 9 keer te laat'],
  [
    { measure: 'lates', window: year },
    9,
    'spread',
    'po',
    'Leerling met 9 keer te laat, verspreid over 12 maanden',
  ],
  [
    { measure: 'run', class: 'sick' },
    1,
    null,
    'po',
    'Leerling die 1 schooldag achter elkaar ziek is',
  ],
  [
    { measure: 'unauthorised-hours', weeks: 4, stretch: 'best', lessonMinutes: 60 },
    15.5,
    null,
    'po',
    'Leerling met 15,5 uur zonder geldige reden in 4 lesweken',
  ],
  [
    { measure: 'unauthorised-hours', weeks: 4, stretch: 'best', lessonMinutes: 60 },
    16,
    null,
    'vo',
    'Leerling met 16 lesuren zonder geldige reden in 4 lesweken',
  ],
  [
    { measure: 'truancy', unit: 'dagdelen', window: year },
    1,
    'age-4',
    'po',
    'Leerling van 4 jaar met 1 dagdeel spijbelen',
  ],
  [
    {
      measure: 'absent-dates',
      class: 'sick',
      window: { kind: 'since-event', event: 'talk', olderYears: 'reach-back' },
    },
    2,
    null,
    'po',
    'Leerling met 2 dagen ziek na een gesprek',
  ],
  [
    {
      measure: 'elapsed',
      since: [{ event: 'partners-involved', which: 'first' }],
      unit: 'days',
      during: null,
    },
    15,
    null,
    'po',
    'Leerling bij wie het betrekken van een partner 15 dagen geleden is',
  ],
])('%j %s %s', (count, amount, twist, sector, words) => {
  expect(sayPupil({ count, amount, twist }, sector)).toBe(words);
});
