import { describe, expect, test } from 'vitest';
import { formatDay } from '../attendance/day.ts';
import { daily, pupil } from './pupil.fixture.ts';
import { currentSickSpell, measureSickDay } from './sick-day.ts';

type Pupil = Parameters<typeof pupil>[0];
const OPEN: [string, string] = ['2026-08-24', '2026-11-19'];
const sickDay = (records: string[]) => {
  const view = pupil({ asOf: '2026-11-20', seen: OPEN, records });
  return measureSickDay(view, view.asOf);
};

describe('which day of being ill', () => {
  test('an afternoon yesterday still counts while today is open', () =>
    expect(sickDay(['2026-11-19 pm sick']).least).toBe(1));
  test('not when the pupil was seen today', () =>
    expect(sickDay(['2026-11-19 pm sick', '2026-11-20 am late']).least).toBe(0));
  test('a first afternoon and two whole days: the second day, begun on that afternoon', () => {
    const found = sickDay(['2026-11-17 pm sick', ...daily('2026-11-18', '2026-11-19', 'day sick')]);
    expect(found.least).toBe(2);
    expect(formatDay(found.began!)).toBe('2026-11-17');
  });
});

describe('the spell that the pupil is in', () => {
  const now = (given: Partial<Pupil>) => {
    const view = pupil({ asOf: '2026-11-20', ...given });
    const spell = currentSickSpell(view, view.asOf);
    return spell && `${formatDay(spell.days[0]!)} ${spell.isCertain ? 'certain' : 'possible'}`;
  };
  const records = ['2026-11-18 day sick', '2026-11-19 am sick'];
  test('goes on while as-of is open, and ends when the pupil was there', () => {
    expect(now({ records, seen: OPEN })).toBe('2026-11-18 certain');
    expect(now({ records })).toBeNull();
  });
  test('is possible while nobody vouches for the days since', () => {
    expect(now({ records: records.slice(0, 1), seen: ['2026-08-24', '2026-11-18'] })).toBe(
      '2026-11-18 possible',
    );
    const back = [records[0]!, '2026-11-19 am present'];
    expect(now({ records: back, seen: ['2026-08-24', '2026-11-18'] })).toBeNull();
  });
  test('does not go on past a vakantie', () => {
    const before = { records: ['2026-10-15 day sick'], seen: ['2026-08-24', '2026-10-15'] };
    expect(now({ ...(before as Partial<Pupil>), asOf: '2026-10-20' })).toBe('2026-10-15 possible');
    expect(now({ ...(before as Partial<Pupil>), asOf: '2026-10-27' })).toBeNull();
  });
});
