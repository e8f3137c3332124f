import { describe, expect, it } from 'vitest';
import { invented } from './invented-school.fixture.ts';
import { matchOrigin } from './match-origin.ts';

const second = { ...invented, id: 'second', origins: ['https://shared.example'] };
const third = { ...invented, id: 'third', origins: ['https://shared.example'] };
const schools = [invented, second, third];

describe('matchOrigin', () => {
  it('finds the one school', () => {
    const match = matchOrigin(schools, 'https://linde.lvs.example');
    expect(match).toEqual({ found: 'one', school: invented });
  });

  it('does not choose between two schools at one site', () => {
    const match = matchOrigin(schools, 'https://shared.example');
    expect(match).toEqual({ found: 'several', schools: [second, third] });
  });

  it.each([
    'http://linde.lvs.example',
    'https://linde.lvs.example:8443',
    'https://lvs.example',
    'https://linde.lvs.example.evil.example',
  ])('knows no school at %s', (origin) => {
    expect(matchOrigin(schools, origin)).toEqual({ found: 'none' });
  });
});
