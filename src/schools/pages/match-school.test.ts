import { describe, expect, it } from 'vitest';
import { invented } from '../profile/invented-school.fixture.ts';
import type { SchoolProfile } from '../profile/profile.ts';
import { matchSchool } from './match-school.ts';

const shared = 'https://shared.example';
const linde = { ...invented, id: 'a', name: 'De Linde', origins: [shared] };
const molen = { ...invented, id: 'b', name: 'OBS De Mólen', origins: [shared] };
const usable = (...schools: SchoolProfile[]) => ({ schools, troubles: [] });
const at = (evidence: string[], chosen: string | null = null, origin = shared) =>
  matchSchool(usable(invented, linde, molen), { origin, evidence, chosen });

describe('matchSchool', () => {
  it('takes the only school at a site, whatever the page says', () => {
    const site = { origin: 'https://linde.lvs.example', evidence: ['De Molen'], chosen: null };
    expect(matchSchool(usable(invented, linde), site)).toEqual({ found: 'one', school: invented });
  });

  it.each([
    [['Welkom bij obs  de molen!'], molen],
    [['Leerlingen', 'De Linde'], linde],
  ])('tells schools at one site apart by %j', (evidence, school) => {
    expect(at(evidence)).toEqual({ found: 'one', school });
  });

  it.each<[string, string[]]>([
    ['nothing', []],
    ['both', ['De Linde', 'OBS De Molen']],
    ['a longer word', ['De Lindenhof']],
  ])('does not choose when the page names %s', (_, evidence) => {
    expect(at(evidence)).toEqual({ found: 'unclear', schools: [linde, molen] });
  });

  it('takes what a person chose in this tab, unless the page names another', () => {
    expect(at([], 'b')).toEqual({ found: 'one', school: molen });
    expect(at(['De Linde'], 'b')).toEqual({ found: 'one', school: linde });
    expect(at([], 'gone')).toMatchObject({ found: 'unclear' });
  });

  it('tells schools apart of which one name stands in the other', () => {
    const north = { ...molen, name: 'De Linde Noord' };
    const found = (...evidence: string[]) =>
      matchSchool(usable(linde, north), { origin: shared, evidence, chosen: null });
    expect(found('Welkom bij De Linde Noord')).toEqual({ found: 'one', school: north });
    expect(found('De Linde')).toEqual({ found: 'one', school: linde });
    expect(found('De Linde', 'De Linde Noord')).toMatchObject({ found: 'unclear' });
  });

  it.each<[string, unknown, 'unclear' | 'one']>([
    ['a damaged school of this site', { ...molen, sector: 'x' }, 'unclear'],
    ['a damaged school without sites', { ...molen, origins: [] }, 'unclear'],
    ['something damaged', '?', 'unclear'],
    ['a damaged school elsewhere', { origins: ['https://elsewhere.example'] }, 'one'],
  ])('looks for the name of an only school where it must, beside %s', (_, raw, expected) => {
    const troubles = [{ key: 'school.b', state: 'damaged' as const, raw }];
    const found = (evidence: string[]) =>
      matchSchool({ schools: [linde], troubles }, { origin: shared, evidence, chosen: null });
    expect(found([]).found).toBe(expected);
    expect(found(['De Linde'])).toEqual({ found: 'one', school: linde });
  });

  it('asks for its words also of an only school that has them', () => {
    const only = { ...linde, pageNames: ['12AB'] };
    const found = (evidence: string[]) =>
      matchSchool(usable(only), { origin: shared, evidence, chosen: null }).found;
    expect(found(['Vestiging 12AB'])).toBe('one');
    expect(found(['De Linde'])).toBe('unclear');
  });

  it.each([
    'http://linde.lvs.example',
    'https://linde.lvs.example:8443',
    'https://lvs.example',
    'https://linde.lvs.example.evil.example',
  ])('knows no school at %s', (origin) => {
    expect(at([], null, origin)).toEqual({ found: 'none' });
  });
});
