import { expect, it } from 'vitest';
import { parseDay } from '../../rules/attendance/day.ts';
import type { Way } from '../signals/whole-picture.ts';
import { overlayTexts } from '../texts/overlay.ts';
import { plannedSentence, wholeSentences } from './seen-sentences.ts';

const day = (date: string) => parseDay(date)!;
const start = day('2026-08-01');
const missing = (pupils: number, way: Way) => ({
  ...{ pupils, from: day('2026-08-24'), to: day('2026-10-16'), way },
});

it('says that the picture is complete', () => {
  expect(wholeSentences(overlayTexts.whole, { whole: 29, of: 29, start, missing: null })).toEqual([
    'Beeld compleet: van 29 leerlingen is dit schooljaar tot nu toe helemaal gezien.',
  ]);
});

it.each<[Way, number, string]>([
  [
    { by: 'list', title: null },
    4,
    'Van 4 leerlingen missen we dagen (24 aug – 16 okt). Open een overzicht over het hele schooljaar (vanaf 1 augustus 2026) van deze groep.',
  ],
  [
    { by: 'list', title: 'Groepsoverzicht' },
    4,
    'Van 4 leerlingen missen we dagen (24 aug – 16 okt). Open “Groepsoverzicht” over het hele schooljaar (vanaf 1 augustus 2026).',
  ],
  [
    { by: 'pupils', names: ['Noor', 'Sem'] },
    2,
    'Van 2 leerlingen missen we dagen (24 aug – 16 okt). Open de pagina van Noor en Sem.',
  ],
  [
    { by: 'pupils', names: ['Noor', 'Sem', 'Puck', 'Teun'] },
    4,
    'Van 4 leerlingen missen we dagen (24 aug – 16 okt). Open de pagina van Noor en nog 3 leerlingen.',
  ],
  [
    { by: 'period' },
    1,
    'Van 1 leerling missen we dagen (24 aug – 16 okt). Kies op deze pagina het hele schooljaar (vanaf 1 augustus 2026).',
  ],
])('says what is missing and how to see it: %o', (way, pupils, sentence) => {
  const picture = { whole: 29 - pupils, of: 29, start, missing: missing(pupils, way) };
  expect(wholeSentences(overlayTexts.whole, picture)).toEqual([
    `${29 - pupils} van 29 leerlingen: dit schooljaar tot nu toe helemaal gezien.`,
    sentence,
  ]);
});

it('says that days to come do not count yet', () => {
  const pupils = [{ name: 'Noor', from: day('2026-11-24') }];
  expect(plannedSentence(overlayTexts, { about: 'planned', pupils })).toBe(
    'Telt nog niet mee, want die dag moet nog komen: Noor (24 nov).',
  );
});
