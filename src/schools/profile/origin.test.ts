import { describe, expect, it } from 'vitest';
import { isOrigin, originOf, patternOf } from './origin.ts';

describe('originOf', () => {
  it.each([
    ['https://a.example/start?leerling=12#x', 'https://a.example'],
    [' a.example/start ', 'https://a.example'],
    ['https://a.example:8443', 'https://a.example:8443'],
    ['HTTPS://A.Example', 'https://a.example'],
    ['ftp://a.example', null],
    ['javascript:alert(1)', null],
    ['', null],
    ['twee woorden', null],
  ])('%j → %j', (address, origin) => {
    expect(originOf(address)).toBe(origin);
  });
});

describe('isOrigin', () => {
  it.each([
    ['https://a.example', true],
    ['https://a.example/', false],
    ['a.example', false],
    [7, false],
  ])('%j → %j', (value, right) => {
    expect(isOrigin(value)).toBe(right);
  });
});

it('patternOf leaves the port out', () => {
  expect(patternOf('https://a.example:8443')).toBe('https://a.example/*');
});
