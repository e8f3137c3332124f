import { expect, it } from 'vitest';
import { readCounts } from './count-text.ts';

it.each<[string, [number, string | null][]]>([
  ['3', [[3, null]]],
  ['0', [[0, null]]],
  ['4x', [[4, 'times']]],
  ['4 keer', [[4, 'times']]],
  ['07:30 uur', [[7.5, 'hours']]],
  ['7,5 klokuren', [[7.5, 'hours']]],
  ['3 lesuren', [[3, 'lessons']]],
  ['2 dagdelen', [[2, 'dayparts']]],
  ['1 dag', [[1, 'days']]],
  [
    '4x (07:30 uur)',
    [
      [4, 'times'],
      [7.5, 'hours'],
    ],
  ],
  ['12%', []],
  ['12% van de lesuren', []],
  ['-', []],
  ['', []],
])('%s', (text, counts) => {
  expect(readCounts(text)).toEqual(counts.map(([count, unit]) => ({ count, unit })));
});

it('a bare number is of what the page says it counts', () => {
  expect(readCounts('3', 'dayparts')).toEqual([{ count: 3, unit: 'dayparts' }]);
});

// "3 uur" may be lessons or hours; "3+" is not exact.
it.each(['3 uur', 'Z', '3+', '12345', '1 van 3', '> 3x'])('is no count: %s', (text) => {
  expect(readCounts(text)).toBeNull();
});
