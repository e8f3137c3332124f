import { describe, expect, test } from 'vitest';
import { type Dice, diceOf } from '../../test/oracle/dice.ts';
import { formatDay, parseDay } from '../attendance/day.ts';
import type { Facts, PupilCase, Sector } from '../attendance/pupil-case.ts';
import { type AttendanceRecord, KINDS } from '../attendance/record.ts';
import { buildCalendar, type SchoolCalendar } from '../calendar/school-calendar.ts';
import { HOLIDAYS, pupil, SEVEN_LESSONS, WITH_HOURS } from '../measures/pupil.fixture.ts';
import { viewPupil } from '../measures/view-pupil.ts';
import { type Countable, measure } from './measure.ts';
import type { Window } from './windows.ts';

const day = (text: string) => parseDay(text)!;
const YEAR: Window = { kind: 'school-year' };
const RUNS = ['any', 'not-at-school', 'sick', 'unauthorised', 'authorised'] as const;
const ABSENCE = ['any', 'sick', 'suspended', 'leave-religious'] as const;
const WINDOWS: Window[] = [
  YEAR,
  { kind: 'trailing-months', months: 1 },
  { kind: 'trailing-lesson-weeks', weeks: 4 },
  { kind: 'since-event', event: 'talk', olderYears: 'reach-back' },
];

/** Every measure that looks at registrations, over windows of every kind. */
const counts: Countable[] = [
  ...WINDOWS.flatMap((window): Countable[] => [
    { measure: 'lates', window },
    { measure: 'truancy', unit: 'dagdelen', window },
    { measure: 'truancy', unit: 'lessons', window },
    { measure: 'unauthorised-slots', window },
    ...(['occasion', 'lesuur', 'hour'] as const).map(
      (unit): Countable => ({
        measure: 'unauthorised-occasions',
        unit,
        includeLates: unit === 'lesuur',
        lessonMinutes: 50,
        window,
      }),
    ),
    { measure: 'holiday-dates', window },
    ...ABSENCE.map((absence): Countable => ({ measure: 'absent-dates', class: absence, window })),
    { measure: 'absence-spells', window },
    { measure: 'lates-and-truancy', window },
    { measure: 'sick-home', window },
    { measure: 'sick-spells', maxDays: 2, window },
    { measure: 'sick-days', minSpells: 2, window },
  ]),
  { measure: 'unauthorised-hours', weeks: 4, stretch: 'best', lessonMinutes: 60 },
  { measure: 'unauthorised-hours', weeks: 4, stretch: 'current', lessonMinutes: null },
  { measure: 'sick-day' },
  ...RUNS.flatMap((runClass): Countable[] => [
    { measure: 'run', class: runClass },
    { measure: 'run-weeks', class: runClass, days: 'weekdays', unlessAllUnauthorised: false },
    { measure: 'run-months', class: runClass },
    { measure: 'elapsed', since: [{ run: runClass, weekdays: 5 }], unit: 'days', during: null },
  ]),
  {
    measure: 'elapsed',
    since: [{ event: 'contact', which: 'latest' }],
    unit: 'school-days',
    during: 'sick',
  },
];

/** Some weeks of one pupil, with spells that go over weekends, a free day and the autumn vakantie. */
function world(dice: Dice, sector: Sector): PupilCase {
  const asOf = day('2026-11-20') - dice.between(0, 40);
  const records: AttendanceRecord[] = [];
  let kind = dice.pick(KINDS);
  for (let at = day('2026-09-14'); at <= asOf + 3; at++) {
    if (dice.chance(0.4)) kind = dice.pick([...KINDS, 'sick', 'truant', 'present', 'present']);
    const part = dice.pick(['day', 'day', 'am', 'pm'] as const);
    records.push({ day: at, part, kind, excused: dice.pick([null, null, true, false]) });
    if (sector === 'po' || dice.chance(0.5)) continue;
    const lesson = dice.between(1, 7);
    records.push({ day: at, part: 'lesson', lesson, kind: dice.pick(KINDS), excused: null });
  }
  return {
    asOf,
    school: { sector, municipality: 'other' },
    settings: { 'run.minPresence': dice.pick(['any', 'half day']) },
    calendar: calendars[sector],
    coverage: { from: day('2024-08-01'), to: asOf, absentMeansPresent: true },
    pupil: { birthDate: null, municipality: null },
    records,
    facts: { 'talk.date': '2026-09-29', 'contact.log': ['2026-09-29', '2026-10-14'] },
  };
}

const calendarOf = (sector: Sector): SchoolCalendar =>
  buildCalendar({
    holidays: HOLIDAYS,
    freeDays: [day('2026-11-06')],
    timetable: sector === 'po' ? WITH_HOURS : SEVEN_LESSONS,
  });
const calendars = { po: calendarOf('po'), vo: calendarOf('vo'), mbo: calendarOf('mbo') };

/** What every measure says of a pupil on a day. */
const measuredAll = (pupilCase: PupilCase, asOf = pupilCase.asOf) => {
  const view = viewPupil(pupilCase);
  return counts.map((count) => {
    const found = measure(count, view, pupilCase.facts, asOf, 'pack.family.rule');
    return { ...found, latestStart: found.latestStart(5) };
  });
};

const worlds = Array.from({ length: 150 }, (_, seed) => {
  const dice = diceOf(seed);
  return { seed, dice, whole: world(dice, seed % 2 === 0 ? 'po' : 'vo') };
});

describe('whatever the registrations are', () => {
  test('their order never matters, and neither does saying them twice', () => {
    for (const { dice, whole } of worlds) {
      const records = [...whole.records, ...whole.records].sort(() => dice.roll() - 0.5);
      expect(measuredAll({ ...whole, records })).toEqual(measuredAll(whole));
    }
  });

  test('an earlier day is judged as if the later registrations were not there', () => {
    for (const { whole } of worlds) {
      const asOf = whole.asOf - 9;
      const records = whole.records.filter((record) => record.day <= asOf);
      expect(measuredAll(whole, asOf)).toEqual(measuredAll({ ...whole, records, asOf }));
    }
  });

  test('days that counted are ascending, each once, none after as-of', () => {
    for (const { whole } of worlds) {
      for (const { evidence } of measuredAll(whole)) {
        expect(evidence).toEqual([...new Set(evidence)].sort((a, b) => a - b));
        expect(evidence.every((at) => at <= whole.asOf)).toBe(true);
      }
    }
  });

  test('what is certain from a part stays true, and the greatest value is never passed', () => {
    for (const { seed, dice, whole } of worlds) {
      const from = whole.asOf - dice.between(0, 50);
      const part: PupilCase = {
        ...whole,
        coverage: { from, to: whole.asOf, absentMeansPresent: true },
        records: whole.records.filter((record) => record.day >= from || dice.chance(0.5)),
      };
      const all = measuredAll(whole);
      measuredAll(part).forEach(({ least, greatest }, index) => {
        const place = `${seed} ${JSON.stringify(counts[index])}`;
        expect(least, place).toBeLessThanOrEqual(all[index]!.least);
        expect(greatest, place).toBeGreaterThanOrEqual(all[index]!.least);
      });
    }
  });

  test('a week of vakantie put into it changes no run and no number of lesson weeks', () => {
    const monday = day('2026-11-02');
    const later = (at: number) => (at < monday ? at : at + 7);
    const runs = counts.filter((count) =>
      /^run$|^run-weeks$|^unauthorised-hours$/.test(count.measure),
    );
    for (const { whole } of worlds) {
      const shifted: PupilCase = {
        ...whole,
        asOf: later(whole.asOf),
        coverage: { ...whole.coverage, to: later(whole.coverage.to) },
        records: whole.records.map((record) => ({ ...record, day: later(record.day) })),
        calendar: buildCalendar({
          holidays: [...HOLIDAYS, { from: monday, to: monday + 6 }],
          freeDays: [later(day('2026-11-06'))],
          timetable: whole.school.sector === 'po' ? WITH_HOURS : SEVEN_LESSONS,
        }),
      };
      const lengths = (pupilCase: PupilCase) => {
        const view = viewPupil(pupilCase);
        return runs.map((count) => measure(count, view, {}, pupilCase.asOf, '').least);
      };
      expect(lengths(shifted)).toEqual(lengths(whole));
    }
  });
});

describe('facts in a count', () => {
  const asOf = '2026-11-20';
  const least = (count: Countable, facts: Facts, records: string[] = []) =>
    measure(count, pupil({ asOf, records }), facts, day(asOf), 'pack.task.weekly');
  const reported = { 'duo.reported': [{ date: '2026-11-13', end: '2026-11-11' }] };
  const records = ['2026-11-11 day holiday', '2026-11-12 am holiday', '2026-11-12 pm truant'];

  test('a report takes what it covers out of these counts', () => {
    const slots: Countable = { measure: 'unauthorised-slots', window: YEAR };
    const dates: Countable = { measure: 'holiday-dates', window: YEAR };
    expect([least(slots, {}, records).least, least(slots, reported, records).least]).toEqual([
      3, 2,
    ]);
    expect([least(dates, {}, records).least, least(dates, reported, records).least]).toEqual([
      2, 1,
    ]);
    expect(formatDay(least(dates, reported, records).window.from)).toBe('2026-11-12');
  });
  test('not out of truancy or occasions', () => {
    const truancy: Countable = { measure: 'truancy', unit: 'dagdelen', window: YEAR };
    const occasions: Countable = {
      measure: 'unauthorised-occasions',
      unit: 'occasion',
      includeLates: false,
      lessonMinutes: 60,
      window: YEAR,
    };
    const later = { 'duo.reported': [{ date: '2026-11-13', end: '2026-11-13' }] };
    expect(least(truancy, later, records).least).toBe(1);
    expect(least(occasions, later, records).least).toBe(2);
  });
  test('an event without a date gives no day to count from, the next reference does', () => {
    const since: Countable = {
      measure: 'elapsed',
      since: [
        { event: 'talk', which: 'latest' },
        { event: 'concern', which: 'latest' },
      ],
      unit: 'days',
      during: null,
    };
    expect(least(since, { 'talk.held': true, 'concern.date': '2026-11-06' }).least).toBe(14);
    expect(least(since, { 'talk.date': '2026-11-21', 'concern.date': '2026-11-06' }).least).toBe(
      14,
    );
  });
  test('a leave request and a task of the school', () => {
    expect(least({ measure: 'leave-days', article: null }, { 'leave.request': 11 }).least).toBe(11);
    const weekly: Countable = { measure: 'cycle', every: { kind: 'lesson-weeks', weeks: 1 } };
    expect(least(weekly, {}).least).toBe(1);
    expect(least(weekly, { 'done.pack.task.weekly': ['2026-11-17'] }).least).toBe(0);
  });
});
