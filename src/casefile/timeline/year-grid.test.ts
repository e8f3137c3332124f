import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../rules/index.ts';
import { CELL, LABEL_WIDTH, monthRows, placeOf, stretchesOf } from './year-grid.ts';

const day = (date: string) => parseDay(date)!;
const rows = monthRows(day('2026-08-01'), day('2027-07-31'));

describe('the grid of a school year', () => {
  it('has a row per month, from August to July', () => {
    expect(rows.map(({ month }) => month)).toEqual([8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7]);
    expect(rows[6]).toEqual({
      month: 2,
      y: 6 * CELL.height,
      from: day('2027-02-01'),
      to: day('2027-02-28'),
    });
  });

  it('puts a day in its month, by its date', () => {
    expect(placeOf(rows, day('2026-08-01'))).toEqual({ x: LABEL_WIDTH, y: 0 });
    const last = { x: LABEL_WIDTH + 30 * CELL.width, y: 11 * CELL.height };
    expect(placeOf(rows, day('2027-07-31'))).toEqual(last);
    expect(placeOf(rows, day('2027-08-01'))).toBeNull();
  });

  it('breaks a range at the end of a month, and cuts it at the end of the year', () => {
    const autumn = { from: day('2026-10-30'), to: day('2026-11-02') };
    expect(stretchesOf(rows, autumn)).toEqual([
      { x: LABEL_WIDTH + 29 * CELL.width, y: 2 * CELL.height, width: 2 * CELL.width },
      { x: LABEL_WIDTH, y: 3 * CELL.height, width: 2 * CELL.width },
    ]);
    const summer = { from: day('2027-07-31'), to: day('2027-08-20') };
    expect(stretchesOf(rows, summer)).toHaveLength(1);
    expect(stretchesOf(rows, summer)[0]?.width).toBe(CELL.width);
  });
});
