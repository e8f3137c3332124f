import { describe, expect, it } from 'vitest';
import { subjectsOf } from '../../../rules/evaluate/evaluate-pupil.ts';
import { judge } from '../../../rules/evaluate/judge.ts';
import type { Outcome } from '../../../rules/evaluate/outcome.ts';
import type { SettledRule } from '../../../rules/evaluate/settled-pack.ts';
import {
  buildCalendar,
  formatDay,
  type Municipality,
  parseDay,
  type Sector,
} from '../../../rules/index.ts';
import { changeableRules } from '../../schools/settings/settings-figures.ts';
import { type InventedPupil, inventedDay, inventPupil } from './invented-cases.ts';
import { amountsAround } from './invented-cases-amounts.ts';
import { inventedSchool, judgedBy } from './invented-school.fixture.ts';
import { type RulesOfSchool, type RulesSchool, settledIn } from './what-changes-seen.ts';

/** What a rule makes of an invented pupil, asked of the rules core itself. */
function outcomeOf(
  rule: SettledRule,
  pupil: InventedPupil,
  school: RulesSchool,
  by: RulesOfSchool,
): Outcome {
  const { calendar, sector, municipality, asOf } = school;
  const subjects = subjectsOf(
    {
      asOf,
      school: { sector, municipality },
      settings: by.settings,
      calendar,
      coverage: { from: asOf - 800, to: asOf, absentMeansPresent: true },
      pupil: { birthDate: pupil.birthDate, municipality: null },
      records: pupil.records,
      facts: pupil.facts,
    },
    by.packs,
  );
  const subject = subjects.find(({ pack }) => pack.rules.get(rule.id) === rule)!;
  return judge(rule, subject, asOf);
}

const SCHOOLS: [string, Sector, Municipality][] = [
  ['denbosch', 'po', 's-hertogenbosch'],
  ['denbosch', 'vo', 's-hertogenbosch'],
  ['denbosch', 'mbo', 's-hertogenbosch'],
  ['haaglanden', 'po', 'den-haag'],
  ['tilburg', 'vo', 'tilburg'],
  ['groningen', 'vo', 'groningen'],
];

describe.each(SCHOOLS)(
  'pupils around the figures of %s in %s',
  (protocol, sector, municipality) => {
    const school = inventedSchool(sector, municipality);
    const by = judgedBy(protocol, {});
    const rules = changeableRules({ ...school, packs: by.packs }, {}).map(
      ({ rule }) => [rule.id, settledIn(rule, by, school)!] as const,
    );

    it.each(rules)('%s: not met just short of it, met at it', (_, rule) => {
      const { count, atLeast } = rule.body;
      const isMet = amountsAround(count, atLeast, school).map((amount) => {
        const pupil = inventPupil(rule, amount, null, school);
        if (pupil === null) return null;
        const outcome = outcomeOf(rule, pupil, school, by);
        // What gives way to a louder rule has reached its figure.
        return outcome.status === 'met' || ('why' in outcome && outcome.why === 'gives-way');
      });
      const known = isMet.filter((met) => met !== null);
      const { atMost } = rule.body;
      // Below 1 is nobody; a band of one figure ends where it begins.
      expect(known).toEqual([
        ...(atLeast > 1 ? [false] : []),
        true,
        atMost === null || atMost > atLeast,
      ]);
    });
  },
);

describe('the day until which invented pupils went to school', () => {
  const timetable = { mon: 6, tue: 6, wed: 6, thu: 6, fri: 6 };
  const dayOf = (
    holidays: { from: string; to: string }[],
    today: string,
    week: object = timetable,
  ) => {
    const days = holidays.map(({ from, to }) => ({ from: parseDay(from)!, to: parseDay(to)! }));
    const calendar = buildCalendar({ holidays: days, freeDays: [], timetable: week });
    const day = inventedDay(calendar, parseDay(today)!);
    return day === null ? null : formatDay(day);
  };
  it('is the last school day of April in the running school year', () => {
    expect(dayOf([], '2026-11-20')).toBe('2027-04-30');
    expect(dayOf([], '2027-05-20')).toBe('2027-04-30');
    expect(dayOf([{ from: '2027-04-24', to: '2027-05-09' }], '2026-08-01')).toBe('2027-04-23');
  });
  it('is none without lessons in that year', () => {
    expect(dayOf([], '2026-11-20', {})).toBeNull();
    expect(dayOf([{ from: '2026-07-01', to: '2027-05-01' }], '2026-11-20')).toBeNull();
  });
});

describe('special pupils', () => {
  const school = inventedSchool('vo', 's-hertogenbosch');
  const by = judgedBy('denbosch', {});
  const settled = (id: string) =>
    by.packs
      .flatMap((pack) => pack.rules)
      .filter((rule) => rule.id === id)
      .map((rule) => settledIn(rule, by, school)!)[0]!;
  const late = settled('denbosch.late.duo');
  const invent = (rule: SettledRule, amount: number, twist: InventedPupil['twist']) =>
    inventPupil(rule, amount, twist, school)!;

  it('spread: over twelve months, each time on another school day, none in the last week', () => {
    const days = invent(late, 12, 'spread').records.map(({ day }) => day);
    expect(new Set(days).size).toBe(12);
    expect(days.every((day) => school.calendar.kindOf(day) === 'school')).toBe(true);
    expect(Math.max(...days)).toBeLessThanOrEqual(school.asOf - 7);
    expect(Math.min(...days)).toBeLessThan(school.asOf - 300);
    expect(Math.min(...days)).toBeGreaterThanOrEqual(school.asOf - 364);
  });
  it('excused: every time', () => {
    expect(invent(late, 3, 'excused').records.map(({ excused }) => excused)).toEqual([
      true,
      true,
      true,
    ]);
  });
  it('of an age that lies well between two birthdays', () => {
    const years = (twist: 'age-4' | 'age-18') =>
      (school.asOf - invent(late, 1, twist).birthDate!) / 365.25;
    expect(years('age-4')).toBeCloseTo(4.5, 1);
    expect(years('age-18')).toBeCloseTo(18.5, 1);
  });
  it('part-day: one lesson at school on one day in the middle', () => {
    const run = invent(settled('denbosch.sick.long-1w'), 5, 'part-day');
    const partly = run.records.filter(({ part }) => part === 'lesson');
    // A Wednesday of six lessons lies in the middle of that school week.
    expect(partly.map(({ lesson }) => lesson)).toEqual([2, 3, 4, 5, 6]);
    expect(run.records.filter(({ part }) => part === 'day')).toHaveLength(4);
  });
});
