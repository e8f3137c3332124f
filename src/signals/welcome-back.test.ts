import { describe, expect, it } from 'vitest';
import { AS_OF, joinedOf, list, noor, register, school } from '../../test/support/seen.ts';
import { welcomeBack } from './welcome-back.ts';

const { calendar } = school();
/** As-of is Friday 20 November. */
const YEAR: [string, string] = ['2026-08-24', '2026-11-20'];
const ILL = ['2026-11-17 Z', '2026-11-18 Z', '2026-11-19 Z'];

const back = (seen: Parameters<typeof joinedOf>[0]) => welcomeBack(joinedOf(seen), calendar, AS_OF);
const listed = (lines: string[], more = {}) => list(1, YEAR, [noor(lines)], more);

describe('who is back', () => {
  it('is somebody who was away for three school days, and of whom today says that they are there', () => {
    expect(back([listed([...ILL, '2026-11-20 am P'])])).toEqual({ schoolDays: 3, isIllness: true });
    expect(back([listed(ILL, { todayComplete: true })])).toEqual({
      schoolDays: 3,
      isIllness: true,
    });
    expect(back([listed(ILL), register(2, '2026-11-20', [noor(['2026-11-20 am TL'])])])).toEqual({
      schoolDays: 3,
      isIllness: true,
    });
  });

  it('is nobody of whom today says nothing yet', () => {
    expect(back([listed(ILL)])).toBeNull();
    expect(back([listed(ILL), register(2, '2026-11-20', [noor([])])])).toBeNull();
  });

  it('is nobody who was away for two days', () => {
    expect(back([listed([...ILL.slice(1), '2026-11-20 am P'])])).toBeNull();
  });

  it('is still told a day later, unless the pupil is away again', () => {
    const ill = ['2026-11-16 Z', '2026-11-17 Z', '2026-11-18 Z'];
    expect(back([listed(ill)])).toEqual({ schoolDays: 3, isIllness: true });
    expect(back([listed([...ill, '2026-11-20 am Z'])])).toBeNull();
    const longAgo = ['2026-11-13 Z', '2026-11-16 Z', '2026-11-17 Z'];
    expect(back([listed(longAgo)])).toBeNull();
  });

  it('counts whole school days, over the weekend', () => {
    const ill = ['2026-11-13 Z', '2026-11-16 Z', '2026-11-17 Z', '2026-11-18 Z', '2026-11-19 Z'];
    expect(back([listed([...ill, '2026-11-20 am P'])])?.schoolDays).toBe(5);
    const halves = ['2026-11-16 Z', '2026-11-17 am Z', '2026-11-18 Z', '2026-11-19 Z'];
    expect(back([listed([...halves, '2026-11-20 am P'])])).toBeNull();
  });

  it('tells illness from other absence', () => {
    const mixed = ['2026-11-17 Z', '2026-11-18 A', '2026-11-19 Z', '2026-11-20 am P'];
    expect(back([listed(mixed)])).toEqual({ schoolDays: 3, isIllness: false });
  });
});
