import fc from 'fast-check';
import { describe, it } from 'vitest';
import { formatDay } from '../../../rules/attendance/day.ts';
import { aPupil } from '../../../test/support/reading.ts';
import {
  AS_OF,
  day,
  entries,
  list,
  matrix,
  register,
  school,
  verdicts,
} from '../../../test/support/seen.ts';
import type { PupilReading, RawEntry } from '../../lvs/reading/reading.ts';
import { joinSeen } from './join-seen.ts';
import type { SeenReading } from './seen-source.ts';

const YEAR: [string, string] = ['2026-08-24', '2026-11-20'];
const SCHOOL = school();
const NAMES = ['Noor', 'Sem', 'Puck'];

const dates = Array.from({ length: AS_OF - day(YEAR[0]) + 1 }, (_, n) => day(YEAR[0]) + n)
  .filter((date) => SCHOOL.calendar.kindOf(date) === 'school')
  .map(formatDay);
/** What happened on one day: one registration, or one in the morning and one in the afternoon. */
const onOneDay = fc.record({
  date: fc.constantFrom(...dates, ...dates.slice(-8), ...dates.slice(-8)),
  parts: fc.constantFrom(['day'], ['am'], ['pm'], ['am', 'pm']),
  excused: fc.constantFrom(null, null, true, false),
  code: fc.constantFrom('TL', 'TL', 'Z', 'Z', 'A', 'O', 'D', '?'),
});
const year = fc.uniqueArray(onOneDay, { selector: ({ date }) => date, maxLength: 40 }).map((days) =>
  days.flatMap(({ date, parts, code, excused }) => {
    const lines = parts.map((part) =>
      part === 'day' ? `${date} ${code}` : `${date} ${part} ${code}`,
    );
    return entries(lines, { excused });
  }),
);
const group = fc.tuple(year, year, year).map((all) => all.map(pupilOf));
const moment = fc.integer({ min: 1, max: 1000 });

function pupilOf(entries: RawEntry[], n: number): PupilReading {
  return aPupil(`nr:${n}`, { name: NAMES[n]!, entries });
}

function within(pupils: PupilReading[], from: string, to: string): PupilReading[] {
  const isIn = (entry: RawEntry) => day(from) <= entry.day && entry.day <= day(to);
  return pupils.map((pupil) => ({ ...pupil, entries: pupil.entries.filter(isIn) }));
}

const period = fc
  .tuple(fc.constantFrom(...dates), fc.constantFrom(...dates))
  .map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a]));
const page: fc.Arbitrary<(at: number) => SeenReading> = fc
  .record({ pupils: group, period, kind: fc.constantFrom('list', 'part', 'matrix', 'register') })
  .map(({ pupils, period, kind }) => (at) => {
    const shown = within(pupils, ...period);
    if (kind === 'list') return list(at, period, shown);
    if (kind === 'part') return list(at, period, shown, { absentMeansPresent: false });
    if (kind === 'matrix') return matrix(at, period, shown);
    return register(at, period[1], within(pupils, period[1], period[1]));
  });
const session = fc
  .tuple(
    fc.array(page, { minLength: 1, maxLength: 6 }),
    fc.uniqueArray(moment, { minLength: 6, maxLength: 6 }),
  )
  .map(([pages, moments]) => pages.map((page, n) => page(moments[n]!)));

const said = (seen: SeenReading[]) => JSON.stringify(verdicts(seen, SCHOOL));

describe('joining', () => {
  it('does not depend on the order in which readings are given', () => {
    const shuffled = session.chain((seen) =>
      fc.tuple(fc.constant(seen), fc.shuffledSubarray(seen, { minLength: seen.length })),
    );
    fc.assert(
      fc.property(shuffled, ([seen, other]) => {
        const joined = (all: SeenReading[]) => JSON.stringify(joinSeen(all, SCHOOL, AS_OF));
        return joined(seen) === joined(other);
      }),
      { numRuns: 200 },
    );
  });

  it('a page with itself changes nothing, whatever was seen before', () => {
    fc.assert(
      fc.property(session, (seen) => {
        const newest = seen.reduce((a, b) => (a.at > b.at ? a : b));
        const again = { at: newest.at + 1, reading: structuredClone(newest.reading) };
        return said(seen) === said([...seen, again]);
      }),
      { numRuns: 200 },
    );
  });

  const parts: Record<string, (pupils: PupilReading[], period: [string, string]) => SeenReading> = {
    'a list that was narrowed': (pupils, period) =>
      list(2, period, within(pupils, ...period), {
        absentMeansPresent: false,
        gaps: [{ what: 'filtered', detail: 'iets' }],
      }),
    'a list of a shorter period': (pupils, period) => list(2, period, within(pupils, ...period)),
    'a matrix': (pupils, period) => matrix(2, period, within(pupils, ...period)),
    'the page of a pupil': (pupils, period) => {
      const [only] = within(pupils, ...period);
      return list(2, period, [only!], { view: 'history', scope: 'pupil' });
    },
    'a register': (pupils, [, last]) => register(2, last, within(pupils, last, last)),
  };

  it.each(Object.entries(parts))(
    'a part of what a whole list said changes nothing: %s',
    (_, part) => {
      fc.assert(
        fc.property(group, period, (pupils, period) => {
          const whole = list(1, YEAR, pupils);
          const shown = part(pupils, period);
          const names = shown.reading.pupils.map(({ name }) => name);
          const alone = verdicts([whole], SCHOOL).filter(({ name }) => names.includes(name));
          const isSame = said([whole, shown]) === JSON.stringify(alone);
          return isSame && said([{ ...shown, at: 0 }, whole]) === said([whole]);
        }),
        { numRuns: 150 },
      );
    },
  );

  it('a waarneming beside the melding that explains it changes nothing', () => {
    const reasons = year.map((all) =>
      all.filter(({ code }) => code === 'Z' || code === 'D' || code === 'TL'),
    );
    fc.assert(
      fc.property(
        reasons,
        fc.constantFrom('A', 'O'),
        fc.infiniteStream(fc.boolean()),
        (all, code, seen) => {
          const reports = all.map((entry) => ({ ...entry, notion: 'report' as const }));
          const observed = reports
            .filter((entry) => entry.code !== 'TL' && seen.next().value)
            .map((entry) => ({ ...entry, code, notion: 'observation' as const }));
          const page = (entries: RawEntry[]) => [list(1, YEAR, [pupilOf(entries, 0)])];
          return said(page(reports)) === said(page([...reports, ...observed]));
        },
      ),
      { numRuns: 150 },
    );
  });
});
