import { expect, it } from 'vitest';
import { rangesIn, rangesText } from './day-ranges.ts';

const more = (n: number) => `en nog ${n}`;
const day = (n: number) => 20689 + n; // 24 August 2026

it('cuts ranges to the window', () => {
  const ranges = [
    { from: 1, to: 3 },
    { from: 5, to: 9 },
    { from: 12, to: 12 },
  ];
  expect(rangesIn(ranges, { from: 3, to: 6 })).toEqual([
    { from: 3, to: 3 },
    { from: 5, to: 6 },
  ]);
});

it('names four, and tells how many there are besides', () => {
  const ranges = [0, 7, 14, 21, 28, 35].map((n) => ({ from: day(n), to: day(n + (n % 2)) }));
  expect(rangesText(ranges, more)).toBe('24 aug, 31 aug – 1 sep, 7 sep, 14 sep – 15 sep, en nog 2');
});
