import { describe, expect, it } from 'vitest';
import { type Day, parseDay } from '../../rules/attendance/day.ts';
import type { Signal } from '../../rules/evaluate/signal.ts';
import { school } from '../../test/support/seen.ts';
import { EMPTY_FILE, type SignalMark } from '../casebook/pupil-file.ts';
import { laterMark, markOn, seenMark } from './marks.ts';

const day = (iso: string): Day => parseDay(iso)!;
const { calendar } = school();
const FRIDAY = day('2026-11-20');

/** A signal that counted these days. */
function signal(dates: string[], more: Partial<Signal> = {}): Signal {
  const counted = { rule: 'own.late', status: 'met', severity: 'action', evidence: dates.map(day) };
  return { ...counted, ...more } as Signal;
}
const LATE = signal(['2026-11-12', '2026-11-19']);

function isQuiet(
  now: Signal,
  mark: SignalMark,
  asOf: Day,
  absence: [date: string, kind: 'sick' | 'late'][] = [],
): boolean {
  const records = absence.map(([date, kind]) => {
    return { day: day(date), part: 'day', kind, excused: null, said: [] } as const;
  });
  const attendance = { records } as unknown as Parameters<typeof markOn>[1]['attendance'];
  return markOn(now, { file: { ...EMPTY_FILE, marks: [mark] }, attendance }, asOf) !== null;
}

describe('"bekeken"', () => {
  const mark = seenMark(LATE, FRIDAY);

  it('keeps its own signal quiet, however long ago it was said', () => {
    expect(isQuiet(LATE, mark, FRIDAY)).toBe(true);
    expect(isQuiet(LATE, mark, day('2027-06-30'))).toBe(true);
    expect(isQuiet({ ...LATE, rule: 'own.other' }, mark, FRIDAY)).toBe(false);
  });

  it('ends with a counted day later than the last one that counted then', () => {
    expect(isQuiet(signal(['2026-11-10', '2026-11-19']), mark, FRIDAY)).toBe(true);
    // Registered after the person looked, on the same day.
    expect(isQuiet(signal(['2026-11-19', '2026-11-20']), mark, FRIDAY)).toBe(false);
  });

  it('does not end with absence that does not count', () => {
    expect(isQuiet(LATE, mark, day('2026-11-24'), [['2026-11-23', 'sick']])).toBe(true);
  });

  it('ends when the signal is louder than it was, not when it is softer', () => {
    expect(isQuiet({ ...LATE, severity: 'urgent' }, mark, FRIDAY)).toBe(false);
    expect(isQuiet({ ...LATE, severity: 'attention' }, mark, FRIDAY)).toBe(true);
  });

  it('of a signal that counts no days ends with absence on a later day', () => {
    const term = signal([], { rule: 'own.term' });
    const quiet = seenMark(term, FRIDAY);
    expect(isQuiet(term, quiet, FRIDAY, [['2026-11-20', 'sick']])).toBe(true);
    expect(isQuiet(term, quiet, day('2026-11-23'), [['2026-11-23', 'late']])).toBe(true);
    expect(isQuiet(term, quiet, day('2026-11-23'), [['2026-11-23', 'sick']])).toBe(false);
  });
});

describe('"later"', () => {
  it('ends on the first school day from a week on', () => {
    const mark = laterMark(LATE, FRIDAY, calendar);
    expect(mark).toMatchObject({ how: 'snoozed', until: '2026-11-27', lastDay: '2026-11-19' });
    expect(isQuiet(LATE, mark, day('2026-11-26'))).toBe(true);
    expect(isQuiet(LATE, mark, day('2026-11-27'))).toBe(false);
    expect(laterMark(LATE, day('2026-11-21'), calendar).until).toBe('2026-11-30');
    // The week after is vakantie.
    expect(laterMark(LATE, day('2026-10-12'), calendar).until).toBe('2026-10-26');
  });

  it('ends before that with a new day that counts', () => {
    const mark = laterMark(LATE, FRIDAY, calendar);
    expect(isQuiet(signal(['2026-11-23']), mark, day('2026-11-23'))).toBe(false);
  });
});
