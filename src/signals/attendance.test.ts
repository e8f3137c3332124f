import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../rules/attendance/day.ts';
import { anEntry, aPupil, aReading } from '../../test/support/reading.ts';
import type { RawEntry, Reading } from '../lvs/reading/reading.ts';
import type { ConfirmedCode, SchoolProfile } from '../schools/profile/profile.ts';
import { toAttendance } from './attendance.ts';

const AS_OF = parseDay('2026-11-20')!;

function entry(code: string, more: Partial<RawEntry> = {}): RawEntry {
  return anEntry(parseDay('2026-11-18')!, code, more);
}

function reading(entries: RawEntry[], more: Partial<Reading> = {}): Reading {
  return aReading({
    period: { from: parseDay('2026-08-24')!, to: AS_OF },
    absentMeansPresent: true,
    pupils: [aPupil('nr:1', { entries })],
    ...more,
  });
}

const line = { label: null, from: 'person', confirmedOn: '2026-09-01' } as const;
const codes: ConfirmedCode[] = [
  { ...line, code: 'Z', kind: 'sick', excused: true },
  { ...line, code: 'O', kind: 'unauthorised', excused: null },
];
const school = { codes } as SchoolProfile;

describe('toAttendance', () => {
  it('gives a code the meaning that the school confirmed', () => {
    const { pupils } = toAttendance(reading([entry('z')]), school, AS_OF);
    expect(pupils[0]?.records[0]).toMatchObject({ kind: 'sick', excused: true, part: 'am' });
  });

  it('never guesses at a code: it is unknown, listed and counted, also when its label looks clear', () => {
    const attendance = toAttendance(
      reading([
        entry('TL', { label: 'Te laat' }),
        entry('tl', { label: 'te laat' }),
        entry('TL', { label: 'bus gemist' }),
        entry('TL'),
      ]),
      school,
      AS_OF,
    );
    expect(attendance.pupils[0]?.records.every((r) => r.kind === 'unknown')).toBe(true);
    expect(attendance.unknownCodes).toEqual([
      { code: 'TL', labels: ['Te laat', 'bus gemist'], listed: [], count: 4 },
    ]);
  });

  it('believes a confirmed code before a general word beside it', () => {
    const { pupils } = toAttendance(reading([entry('Z', { label: 'Afwezig' })]), school, AS_OF);
    expect(pupils[0]?.records[0]?.kind).toBe('sick');
  });

  it('does not call a reason unknown that stands beside “afwezig”', () => {
    const absent = entry('Afwezig', { label: 'Ziek' });
    const { pupils } = toAttendance(reading([absent]), school, AS_OF);
    expect(pupils[0]?.records[0]?.kind).toBe('unknown');
  });

  it('believes the page on authorised or not before the codebook', () => {
    const { pupils } = toAttendance(reading([entry('O', { excused: false })]), school, AS_OF);
    expect(pupils[0]?.records[0]?.excused).toBe(false);
  });

  it('reads “absent” as absence of which nobody said why', () => {
    const { pupils } = toAttendance(
      reading([entry('Absent', { slot: { part: 'day' } })], { view: 'matrix' }),
      school,
      AS_OF,
    );
    expect(pupils[0]?.records[0]).toMatchObject({
      kind: 'unauthorised',
      excused: null,
      part: 'day',
    });
  });

  it('records a half day without a named part as the morning, the rest as present', () => {
    const { pupils } = toAttendance(
      reading([entry('Half Day', { slot: { part: 'day' } })], { view: 'matrix' }),
      school,
      AS_OF,
    );
    expect(pupils[0]?.records.map((r) => [r.part, r.kind])).toEqual([
      ['am', 'unauthorised'],
      ['pm', 'present'],
    ]);
  });

  it.each([
    ['a matrix of only present and absent', [entry('Present'), entry('Absent')], false],
    ['a matrix with one reason', [entry('Present'), entry('Z')], true],
  ])('%s tells reasons: %s', (_, entries, tells) => {
    expect(toAttendance(reading(entries, { view: 'matrix' }), school, AS_OF).tellsReasons).toBe(
      tells,
    );
  });

  it('never covers today, whose register may still be open', () => {
    const { coverage } = toAttendance(reading([]), school, AS_OF);
    expect(formatDay(coverage.to)).toBe('2026-11-19');
  });

  it('without a stated period vouches only for the days of the registrations, and not for silence', () => {
    const { coverage } = toAttendance(
      reading([entry('Z'), entry('Z', { day: parseDay('2026-11-10')! })], {
        period: null,
        absentMeansPresent: false,
      }),
      school,
      AS_OF,
    );
    expect([formatDay(coverage.from), formatDay(coverage.to)]).toEqual([
      '2026-11-10',
      '2026-11-18',
    ]);
    expect(coverage.absentMeansPresent).toBe(false);
  });
});
