import { describe, expect, it } from 'vitest';
import { proposeMeanings } from './proposals.ts';

describe('proposeMeanings', () => {
  it.each([
    ['Z – Ziek', 'Z', 'sick', true],
    ['ZH: Ziek naar huis', 'ZH', 'sick-home', true],
    ['TL\tTe laat', 'TL', 'late', null],
    ['L - Te laat (ongeoorloofd)', 'L', 'late', false],
    ['T; Te laat (geoorloofd)', 'T', 'late', true],
    ['Te laat', 'Te laat', 'late', null],
    ['verlof', 'verlof', 'leave', true],
    ['S = Gespijbeld', 'S', 'truant', false],
    ['D: Dokter, huisarts', 'D', 'medical', true],
    ['VR Vrijstelling', 'VR Vrijstelling', 'exempt', true],
    ['ZK: Ziekenhuis', 'ZK', 'medical', true],
    ['U: Uitgestuurd', 'U', 'removed', null],
    ['A: Afwezig', 'A', 'unauthorised', null],
    ['O: Ongeoorloofd afwezig', 'O', 'unauthorised', false],
    ['AW: Aanwezig', 'AW', 'present', null],
    ['LV: Luxeverzuim', 'LV', 'holiday', false],
  ])('%j', (line, code, kind, excused) => {
    expect(proposeMeanings(line)).toMatchObject([{ code, meaning: { kind, excused } }]);
  });

  it.each([
    'Z',
    'P – Pluspunt',
    'HV: Huiswerk vergeten',
    'N: NIET ziek gemeld',
    'K: Directie',
    'VW: Verlof geweigerd',
    'VZ: Verlof zonder toestemming',
  ])('proposes nothing for %j', (line) => {
    expect(proposeMeanings(line)).toMatchObject([{ meaning: null }]);
  });

  it('skips empty lines', () => {
    expect(proposeMeanings('\n  \nZ – Ziek\r\n').map(({ code }) => code)).toEqual(['Z']);
  });
});
