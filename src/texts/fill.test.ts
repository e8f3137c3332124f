import { describe, expect, it } from 'vitest';
import { fill } from './fill.ts';

describe('fill', () => {
  it('puts values in, with a Dutch decimal comma', () => {
    expect(fill('{hours} uur bij {pupil}', { hours: 15.5, pupil: 'Noor' })).toBe(
      '15,5 uur bij Noor',
    );
  });
  it.each([
    [1, '1 dag'],
    [0, '0 dagen'],
    [2, '2 dagen'],
    ['1', '1 dag'],
    ['2', '2 dagen'],
  ])('chooses singular or plural for %s', (n, expected) => {
    expect(fill('{n} {n|dag|dagen}', { n })).toBe(expected);
  });
  it('leaves out brackets around nothing', () => {
    expect(fill('Een filter ({detail}) staat aan.', { detail: '' })).toBe('Een filter staat aan.');
    expect(fill('Een filter ({detail}) staat aan.', { detail: 'Ziek' })).toBe(
      'Een filter (Ziek) staat aan.',
    );
  });
  it('keeps braces of an unknown name and of a value', () => {
    expect(fill('{typo} {name}', { name: '{n}' })).toBe('{typo} {n}');
  });
});
