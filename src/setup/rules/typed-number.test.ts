import { expect, it } from 'vitest';
import { typedNumber, writtenNumber } from './typed-number.ts';

it.each<[string, number | string | undefined]>([
  ['', undefined],
  ['  ', undefined],
  ['10', 10],
  [' 7,5 ', 7.5],
  ['7.5', 7.5],
  ['7,', '7,'],
  ['-1', '-1'],
  ['twaalf', 'twaalf'],
])('reads “%s”', (text, value) => {
  expect(typedNumber(text)).toBe(value);
});

it('writes a number as Dutch does, and what was typed as it was', () => {
  expect([7.5, '7,', undefined, null].map(writtenNumber)).toEqual(['7,5', '7,', '', '']);
});
