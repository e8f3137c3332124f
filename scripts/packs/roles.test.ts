import { describe, expect, test } from 'vitest';
import type { Role } from '../../rules/evaluate/roles.ts';
import { loadPacks } from '../compile-packs.ts';

const rules = Object.values(loadPacks()).flatMap((versions) => versions.flatMap((p) => p.rules));

const SCHOOL: Role[] = ['support', 'attendance', 'management'];
const EVERYBODY: Role[] = ['teacher', ...SCHOOL];

/** What the documents say about who is first, in the words on the left, per pack. */
test.each<[string, string, Role[]]>([
  // Bijlage 1: up to 7 times late the mentor talks, from 8 the school invites, from 12 it reports.
  ['the mentor talks', 'denbosch.late.school-talk', ['teacher']],
  ['the ondersteuningscoördinator or IB’er invites', 'denbosch.late.preventive-talk', ['support']],
  ['“the school reports”', 'denbosch.late.duo', SCHOOL],
  ['the mentor explains, the IB’er signs up', 'denbosch.sick.frequent', ['teacher', 'support']],
  ['the verzuimcoördinator analyses', 'denbosch.analysis.weekly', ['attendance']],
  [
    'mentor, ondersteuningscoördinator, directie',
    'denbosch.attendance.in-talks',
    ['teacher', 'support', 'management'],
  ],
  ['“all involved”', 'denbosch.meldcode', EVERYBODY],
  ['back at the school, that talks first', 'denbosch.spreekuur.returned', EVERYBODY],
  ['the jeugdarts makes contact', 'denbosch.jeugdarts.noshow-recontact', []],

  ['the leerkracht misses the pupil first', 'haaglanden.absent.signal', ['teacher']],
  ['the leerkracht, then the IB’er', 'haaglanden.absent.frequent', ['teacher', 'support']],
  [
    'administratie or IB’er reports',
    'haaglanden.unauthorised.duo-report',
    ['support', 'attendance'],
  ],
  ['the IB’er organises the MDO', 'haaglanden.mdo.organise', ['support']],
  ['the managers of the partners', 'haaglanden.opschaling.step2-term', ['management']],
  ['directie decides on leave', 'haaglanden.leave.over10', ['management']],
  ['the pedagogisch medewerker', 'haaglanden.ve.concern', ['teacher']],
  ['leerplicht; the child has no school', 'haaglanden.absolute.enrol', []],

  ['“school (mandated employee)”', 'tilburg.unauth.hours-4w', SCHOOL],
  ['the mentor calls home', 'tilburg.notseen-2w.in-view', EVERYBODY],
  [
    'leerplicht with verzuim- or zorgcoördinator',
    'tilburg.verzuimoverleg-6w',
    ['support', 'attendance'],
  ],
  ['the school’s directie decides', 'tilburg.scen.11g-le10', ['management']],
  ['no cross at the school in chapter 4', 'tilburg.scen.5b', []],

  ['the ondersteuningscoördinator reminds', 'groningen.response-2wd', ['support']],
  ['VO-WIJ, asked by the ondersteuningscoördinator', 'groningen.vowij.crisis', ['support']],
  ['the school signs up', 'groningen.light.spreekuur', SCHOOL],
  ['leerplicht is aan zet', 'groningen.unauth.lpa', []],

  ['“the school reports”', 'law.unauth.16h-4lw', SCHOOL],
])('%s: %s', (_, id, roles) => expect(rules.find((rule) => rule.id === id)?.roles).toEqual(roles));

/** Whom the Dutch `who` names, whatever else it says. */
const NAMED: [RegExp, Role][] = [
  [/leerkracht|mentor|pedagogisch medewerker/i, 'teacher'],
  [/IB’er|ondersteuningscoördinator|zorgcoördinator/i, 'support'],
  [/verzuimcoördinator|verzuim- of|administratie/i, 'attendance'],
  [/directie|directeur|bestuur/i, 'management'],
];

describe('roles and who', () => {
  test.each(NAMED)('whoever is named as %s has %s among the roles', (pattern, role) => {
    const named = rules.filter(({ who }) => pattern.test(who));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ roles }) => !roles.includes(role)).map(({ id }) => id)).toEqual([]);
  });

  test('a rule that speaks of the school, or of everybody, is for somebody there', () => {
    const spoken = rules.filter(({ who }) => /^(?:(?:de )?school\b(?! van)|alle )/i.test(who));
    expect(spoken.length).toBeGreaterThan(0);
    expect(spoken.filter(({ roles }) => roles.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('no role stands twice', () =>
    expect(rules.filter(({ roles }) => new Set(roles).size < roles.length)).toEqual([]));
});
