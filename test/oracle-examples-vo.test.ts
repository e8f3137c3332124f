import { describe, expect, it } from 'vitest';
import { oracle } from './oracle/oracle.ts';
import { choose, plainCase, signal, status, wholeDays } from './oracle/oracle-examples.ts';
import type { ContractCase, ContractRecord, IsoDate } from './oracle/types.ts';

// The oracle against the boundary figures of Tilburg and Groningen as they stand in the protocols.

type Over = Partial<ContractCase>;
const tilburg = (over: Over = {}) =>
  plainCase({ municipality: 'tilburg', pack: 'tilburg', ...over });
const groningen = (over: Over = {}) =>
  plainCase({ municipality: 'groningen', pack: 'groningen', ...over });

const met = (c: ContractCase, family: RegExp) =>
  oracle(c)
    .filter((s) => s.status === 'met' && family.test(s.rule))
    .map((s) => s.rule)
    .sort();

/** So many truant lessons, one after the other, on these dates. */
function truant(dates: IsoDate[], counts: number[]): ContractRecord[] {
  return dates.flatMap((date, i) =>
    Array.from({ length: counts[i] ?? 0 }, (_, lesson) => ({
      date,
      part: 'lesson' as const,
      lesson: lesson + 1,
      kind: 'truant',
      excused: null,
    })),
  );
}

const FOUR_MONDAYS = ['2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28'];
const PREVENTIVE = 'tilburg.unauth.preventive-lt16';
const STATUTORY = 'tilburg.unauth.hours-4w';

describe('Tilburg: hours without leave in 4 lesson weeks', () => {
  it.each([
    [15, [4, 4, 4, 3], PREVENTIVE],
    [16, [4, 4, 4, 4], STATUTORY],
    [17, [5, 4, 4, 4], STATUTORY],
  ])('%i lessons', (_sum, counts, rule) => {
    const c = tilburg({ asOf: '2026-09-30', records: truant(FOUR_MONDAYS, counts) });
    expect(met(c, /tilburg.unauth/)).toEqual([rule]);
  });

  it('skips a vakantie week', () => {
    const c = tilburg({
      records: truant(['2026-10-05', '2026-10-12', '2026-10-26', '2026-11-02'], [4, 4, 4, 4]),
    });
    c.calendar.holidays = [{ from: '2026-10-17', to: '2026-10-25' }];
    expect(status(c, STATUTORY)).toBe('met');
    expect(status({ ...c, calendar: { ...c.calendar, holidays: [] } }, STATUTORY)).toBe('near');
  });

  it('is preventive when no 4 weeks hold more than 15', () => {
    const five = [...FOUR_MONDAYS, '2026-10-05'];
    const c = tilburg({ asOf: '2026-10-09', records: truant(five, [1, 4, 4, 4, 3]) });
    expect(met(c, /tilburg.unauth/)).toEqual([PREVENTIVE]);
    expect(signal(c, STATUTORY)?.status).toBe('near');
  });

  it('counts clock hours only when the length of a lesson is known', () => {
    const c = tilburg({ asOf: '2026-09-30', records: truant(FOUR_MONDAYS, [6, 6, 6, 6]) });
    const clock = { 'tilburg.hourUnit': 'klokuur' };
    expect(status(choose(c, clock), STATUTORY)).toBe('unknown');
    const of40 = choose(c, { ...clock, 'school.lessonMinutes': 40 });
    expect(signal(of40, STATUTORY)).toMatchObject({ status: 'met', value: 16 });
    const one = { ...of40, records: of40.records.slice(1) };
    expect(signal(one, STATUTORY)).toMatchObject({ status: 'near', value: 15.333 });
  });

  it('starts anew after the end that was reported', () => {
    const c = tilburg({ asOf: '2026-09-30', records: truant(FOUR_MONDAYS, [4, 4, 4, 4]) });
    c.facts['duo.reported'] = [{ date: '2026-09-29', end: '2026-09-21', type: '16-uur' }];
    expect(signal(c, PREVENTIVE)).toMatchObject({
      status: 'met',
      value: 4,
      window: { from: '2026-09-22', to: '2026-09-30' },
    });
    expect(status(c, STATUTORY)).toBeUndefined();
  });
});

describe('Tilburg: 25 times in the school year', () => {
  const times = (count: number) => {
    const c = tilburg();
    const days = wholeDays(c, count, 'truant').map((r) => r.date);
    return {
      ...c,
      records: truant(
        days,
        days.map(() => 1),
      ),
    };
  };
  const RULE = 'tilburg.unauth.25x-year';
  it.each([
    [23, undefined],
    [24, 'near'],
    [25, 'met'],
  ])('%i times', (count, expected) => {
    expect(status(times(count), RULE)).toBe(expected);
  });
  it('counts a block of lessons, and a whole day, once', () => {
    const c = tilburg({
      records: [...truant(['2026-11-09'], [3]), ...truant(['2026-11-10'], [6])],
    });
    c.records.push({ ...c.records[0]!, lesson: 5 });
    const by = (unit: string) => choose(c, { 'tilburg.x25.unit': unit, figures: FIGURES });
    const FIGURES = { [RULE]: { atLeast: 2 } };
    expect(signal(by('occasion'), RULE)?.value).toBe(3);
    expect(signal(by('lesuur'), RULE)?.value).toBe(10);
  });
});

describe('Tilburg: weeks of absence', () => {
  const away = (weekdays: number, kind: string) => {
    const c = tilburg();
    return { ...c, records: wholeDays(c, weekdays, kind) };
  };
  it.each([
    [9, []],
    [10, ['notseen-2w.in-view']],
    [19, ['notseen-2w.in-view']],
    [20, ['absent4w.duo-overig', 'longterm.report', 'notseen-2w.in-view', 'zat.longterm']],
    [
      21,
      [
        'absent4w.duo-overig',
        'authorised-gt4w.report',
        'longterm.report',
        'notseen-2w.in-view',
        'zat.longterm',
      ],
    ],
  ])('%i weekdays ill', (weekdays, rules) => {
    const family = /absent4w|authorised|longterm|notseen|zat/;
    expect(met(away(weekdays, 'sick'), family)).toEqual(rules.map((name) => `tilburg.${name}`));
  });
  it('that nobody allowed are a statutory report instead', () => {
    const c = away(21, 'truant');
    expect(met(c, /absent4w|authorised|hours/)).toEqual(['tilburg.unauth.hours-4w']);
  });
});

describe('Tilburg: kantelpunten', () => {
  const STEP1 = 'tilburg.step1.tipping-3w';
  const since = (start: IsoDate, holidays: ContractCase['calendar']['holidays'] = []) => {
    const c = tilburg({ facts: { 'intervention.startDate': start } });
    return { ...c, calendar: { ...c.calendar, holidays } };
  };
  it.each([
    ['2026-10-31', undefined],
    ['2026-10-30', 'near'],
    ['2026-10-29', 'met'],
  ])('3 school weeks after %s', (start, expected) => {
    expect(status(since(start), STEP1)).toBe(expected);
  });
  it('stands still in a vakantie week', () => {
    const holidays = [{ from: '2026-10-31', to: '2026-11-08' }];
    expect(status(since('2026-10-28', holidays), STEP1)).toBeUndefined();
    expect(signal(since('2026-10-22', holidays), STEP1)).toMatchObject({
      status: 'met',
      value: 22,
      due: '2026-11-19',
      overdue: true,
    });
  });
  it('a date in the plan passes on the day after it', () => {
    const c = (goal: IsoDate) => tilburg({ facts: { 'plan.goalDate': goal } });
    expect(status(c('2026-11-20'), 'tilburg.step2.tipping')).toBeUndefined();
    expect(signal(c('2026-11-19'), 'tilburg.step2.tipping')).toMatchObject({
      status: 'met',
      due: '2026-11-19',
      overdue: true,
    });
  });
  it('4 weeks are calendar weeks, frozen in a vakantie only when the school says so', () => {
    const c = tilburg({ facts: { 'zat.dates': ['2026-10-22'] } });
    c.calendar.holidays = [{ from: '2026-11-02', to: '2026-11-03' }];
    expect(status(c, 'tilburg.portvolio.progress-4w')).toBe('met');
    const frozen = choose(c, { 'deadline.vacation': 'freeze' });
    expect(status(frozen, 'tilburg.portvolio.progress-4w')).toBeUndefined();
  });
  it('a suspension with the intention to remove is urgent, any other asks for attention', () => {
    const RULE = 'tilburg.step2.always-suspension';
    const c = tilburg();
    const suspended = { ...c, records: wholeDays(c, 1, 'suspended') };
    expect(signal(suspended, RULE)?.severity).toBe('attention');
    const removal = { ...suspended, facts: { [`flag.${RULE}`]: true } };
    expect(signal(removal, RULE)?.severity).toBe('urgent');
    expect(signal({ ...removal, facts: { ...removal.facts, 'zat.discussed': true } }, RULE)).toBe(
      undefined,
    );
  });
});

describe('Tilburg: leave', () => {
  const asks = (request: unknown) => tilburg({ facts: { 'leave.request': request } });
  it.each([
    [10, ['tilburg.scen.11g-le10']],
    [11, ['tilburg.scen.11g-gt10']],
    [{ days: 10, article: '11f' }, ['tilburg.scen.11f']],
    [{ days: 11, article: '11f' }, []],
    [{ from: '2026-11-20', to: '2026-12-03' }, ['tilburg.scen.11g-le10']],
    [{ from: '2026-11-20', to: '2026-12-04' }, ['tilburg.scen.11g-gt10']],
  ])('%j', (request, rules) => {
    expect(met(asks(request), /scen/)).toEqual(rules);
  });
});

describe('Groningen', () => {
  it('has no figure for absence', () => {
    const c = groningen();
    const all = ['late', 'truant', 'sick'].flatMap((kind) => wholeDays(c, 30, kind));
    expect(met({ ...c, records: all }, /groningen/)).toEqual([]);
  });
  it('counts what a school itself calls light absence', () => {
    const c = groningen({ records: truant(['2026-11-09', '2026-11-16'], [2, 3]) });
    const light = (figure: number) =>
      choose(c, { 'groningen.light': { count: 'truancy', figure, window: 'school year' } });
    expect(status(light(5), 'groningen.light.spreekuur')).toBe('met');
    expect(status(light(6), 'groningen.light.spreekuur')).toBe('near');
    expect(status(c, 'groningen.light.spreekuur')).toBeUndefined();
  });
  it.each([
    ['2026-11-20', undefined, null],
    ['2026-11-23', 'near', null],
    ['2026-11-24', 'met', true],
  ])('a message of Thursday, asked on %s', (asOf, expected, overdue) => {
    const c = groningen({ asOf, facts: { 'partner.contactDate': '2026-11-19' } });
    const found = signal(c, 'groningen.response-2wd');
    expect(found?.status).toBe(expected);
    if (found) expect(found.overdue).toBe(overdue);
    if (expected === 'met') expect(found?.due).toBe('2026-11-23');
  });
  it('a public holiday is no working day', () => {
    const c = groningen({ asOf: '2026-04-07', facts: { 'partner.contactDate': '2026-04-02' } });
    expect(signal(c, 'groningen.response-2wd')).toBeUndefined();
    expect(status({ ...c, asOf: '2026-04-09' }, 'groningen.response-2wd')).toBe('met');
  });
});
