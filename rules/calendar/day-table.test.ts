import { expect, test } from 'vitest';
import { dayTable } from './day-table.ts';

const isThird = (day: number) => day % 3 === 0;
const table = dayTable(isThird, true);

test('answers what it was told, before 1970 too', () => {
  for (let day = -1500; day < 1500; day++) expect(table.kindOf(day)).toBe(isThird(day));
});

test('counts over any number of stretches', () => {
  for (const from of [-1500, -513, -512, -1, 0, 1, 510, 511, 512]) {
    let count = 0;
    for (let to = from; to < from + 1600; to++) {
      if (isThird(to)) count++;
      expect(table.countIn(from, to)).toBe(count);
    }
  }
});

test('a range that ends before it begins holds nothing', () =>
  expect(table.countIn(600, 0)).toBe(0));

test('asks the slow answer once a day', () => {
  let asked = 0;
  const counting = dayTable((day) => {
    asked++;
    return isThird(day);
  }, true);
  counting.kindOf(7);
  const once = asked;
  counting.kindOf(8);
  counting.countIn(1, 100);
  expect(asked).toBe(once);
});
