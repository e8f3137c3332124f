import { describe, expect, it } from 'vitest';
import {
  absentBetween,
  choose,
  plainCase,
  rulesMet,
  signal,
  status,
  wholeDays,
} from './oracle/oracle-examples.ts';
import type { ContractCase, ContractRecord } from './oracle/types.ts';

// The oracle against the boundary figures and worked examples of the protocols themselves.

function lateTimes(count: number): ContractRecord[] {
  return Array.from({ length: count }, (_, i) => ({
    date: `2026-11-${String(2 + Math.floor(i / 6)).padStart(2, '0')}`,
    part: 'lesson',
    lesson: 1 + (i % 6),
    kind: 'late',
    excused: null,
  }));
}

describe('lateness in the school year', () => {
  it.each([
    [0, []],
    [1, ['denbosch.late.school-talk']],
    [7, ['denbosch.late.school-talk']],
    [8, ['denbosch.late.preventive-talk']],
    [11, ['denbosch.late.preventive-talk']],
    [12, ['denbosch.late.duo']],
  ])('%i times', (count, rules) => {
    expect(rulesMet(plainCase({ records: lateTimes(count) }))).toEqual(rules);
  });

  it('cannot go to the spreekuur before the school has talked', () => {
    const found = signal(plainCase({ records: lateTimes(8) }), 'denbosch.late.preventive-talk');
    expect(found?.blockedBy).toEqual(['denbosch.spreekuur.exclude-no-school-action']);
    expect(found?.actions).toEqual(['act.talk-parents']);
  });

  it('goes to DUO after an earlier report', () => {
    const facts = {
      'talk.held': true,
      'talk.date': '2026-11-03',
      'duo.reported': [{ date: '2025-10-01', end: '2025-09-30', type: 'overig' }],
    };
    const c = plainCase({ records: lateTimes(9), facts });
    const found = signal(c, 'denbosch.late.preventive-talk');
    expect(found?.blockedBy).toEqual(['denbosch.spreekuur.exclude-earlier']);
    expect(found?.actions).toEqual(['act.report-duo']);
  });
});

describe('sickness', () => {
  const sick = (days: number, over: Partial<ContractCase> = {}) => {
    const c = plainCase(over);
    return { ...c, records: wholeDays(c, days, 'sick') };
  };
  it.each([
    [5, undefined, undefined],
    [6, 'met', undefined],
    [10, 'met', undefined],
    [11, undefined, 'met'],
  ])('%i days in a row', (days, long1w, long10d) => {
    const found = rulesMet(sick(days));
    expect(found.includes('denbosch.sick.long-1w')).toBe(long1w === 'met');
    expect(found.includes('denbosch.sick.long-10d')).toBe(long10d === 'met');
  });
  it('is quiet when the reason is clear', () => {
    const explained = sick(11, { facts: { 'sick.explained': true } });
    expect(rulesMet(explained, /sick|contact/)).toEqual(['denbosch.contact.day3']);
  });
  it.each([
    [2, 'denbosch.contact.same-day', 'info'],
    [3, 'denbosch.contact.day3', 'attention'],
    [4, 'denbosch.contact.day3', 'action'],
  ])('%i days without contact', (days, rule, severity) => {
    expect(rulesMet(sick(days))).toEqual([rule]);
    expect(signal(sick(days), rule)?.severity).toBe(severity);
  });

  const spells = (...dates: string[]) =>
    plainCase({
      records: dates.map((date) => ({ date, part: 'day', kind: 'sick', excused: null })),
    });
  it('counts spells of one or two days', () => {
    const c = spells('2026-10-01', '2026-10-06', '2026-10-07', '2026-11-20');
    expect(status(c, 'denbosch.sick.frequent')).toBe('met');
    const longer = spells(
      '2026-10-01',
      '2026-10-06',
      '2026-10-07',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
    );
    expect(status(longer, 'denbosch.sick.frequent')).toBe('near');
    expect(
      status(choose(longer, { 'denbosch.freq.maxDays': 'none' }), 'denbosch.sick.frequent'),
    ).toBe('met');
  });
  it('does not count a spell that began one day before the window', () => {
    // trailing 2 months on Friday 20 November: from Monday 21 September; the 18th is a Friday
    const inside = spells('2026-09-21', '2026-10-06', '2026-11-20');
    const begunBefore = spells('2026-09-18', '2026-09-21', '2026-10-06', '2026-11-20');
    expect(status(inside, 'denbosch.sick.frequent')).toBe('met');
    expect(status(begunBefore, 'denbosch.sick.frequent')).toBe('near');
  });
  it('asks for more than four days in two spells', () => {
    const rule = 'denbosch.sick.spread-month';
    const four = ['2026-10-26', '2026-10-27', '2026-11-10', '2026-11-11'];
    expect(status(spells(...four), rule)).toBe('near');
    expect(status(spells(...four, '2026-11-12'), rule)).toBe('met');
    expect(status(sick(5), rule)).toBe('near');
  });
});

describe('weeks of absence', () => {
  const tilburg = (over: Partial<ContractCase>, from: string, to: string, kind: string) => {
    const c = plainCase({ municipality: 'tilburg', pack: 'tilburg', ...over });
    return { ...c, records: absentBetween(c, from, to, kind) };
  };
  const RULE = 'tilburg.absent4w.duo-overig';
  it('is four weeks after 20 weekdays', () => {
    const until = (asOf: string) => tilburg({ asOf }, '2025-09-01', asOf, 'sick');
    expect(status(until('2025-09-25'), RULE)).toBe('near');
    expect(status(until('2025-09-26'), RULE)).toBe('met');
  });
  it('freezes in a vakantie', () => {
    const holidays = [{ from: '2025-10-18', to: '2025-10-26' }];
    const until = (asOf: string) => {
      const c = plainCase({ municipality: 'tilburg', pack: 'tilburg', asOf });
      c.calendar.holidays = holidays;
      return { ...c, records: absentBetween(c, '2025-10-06', asOf, 'medical') };
    };
    expect(status(until('2025-11-06'), RULE)).toBe('near');
    expect(status(until('2025-11-07'), RULE)).toBe('met');
  });
  it('counts single free days inside the run', () => {
    const until = (asOf: string) => {
      const c = plainCase({ municipality: 'tilburg', pack: 'tilburg', asOf });
      c.calendar.freeDays = ['2026-05-14', '2026-05-15', '2026-05-25'];
      return { ...c, records: absentBetween(c, '2026-05-11', asOf, 'sick') };
    };
    expect(status(until('2026-06-04'), RULE)).toBe('near');
    expect(status(until('2026-06-05'), RULE)).toBe('met');
    const sickPack = { ...until('2026-05-28'), pack: 'denbosch' };
    expect(rulesMet(sickPack)).toContain('denbosch.sick.long-10d');
    expect(rulesMet({ ...until('2026-05-27'), pack: 'denbosch' })).not.toContain(
      'denbosch.sick.long-10d',
    );
  });
  it('makes no exception for illness in Haaglanden', () => {
    const c = plainCase({ sector: 'po', municipality: 'den-haag', pack: 'haaglanden' });
    const warned = rulesMet({ ...c, records: wholeDays(c, 19, 'sick') }, /absent4w/);
    expect(warned).toEqual(['haaglanden.absent4w.early-warning']);
    const met = rulesMet({ ...c, records: wholeDays(c, 20, 'sick') }, /absent4w/);
    expect(met).toEqual(['haaglanden.absent4w.zv-report']);
  });
});

describe('sixteen hours', () => {
  const missed = (...counts: [date: string, lessons: number][]): ContractRecord[] =>
    counts.flatMap(([date, lessons]) =>
      Array.from({ length: lessons }, (_, i) => ({
        date,
        part: 'lesson' as const,
        lesson: i + 1,
        kind: 'truant',
        excused: null,
      })),
    );
  const RULE = 'law.unauth.16h-4lw';
  it('is met from 16 lessons in 4 lesson weeks, near from 12', () => {
    const days: [string, number][] = [
      ['2026-11-02', 6],
      ['2026-11-10', 5],
    ];
    expect(status(plainCase({ records: missed(...days) }), RULE)).toBeUndefined();
    const more = plainCase({ records: missed(...days, ['2026-11-11', 4]) });
    expect(status(more, RULE)).toBe('near');
    const enough = plainCase({ records: missed(...days, ['2026-11-11', 5]) });
    expect(status(enough, RULE)).toBe('met');
  });
  it('skips a vakantie week and stops at four lesson weeks', () => {
    const records = missed(
      ['2026-10-05', 6],
      ['2026-10-12', 5],
      ['2026-10-26', 4],
      ['2026-11-02', 1],
    );
    const c = plainCase({ records });
    expect(status(c, RULE)).toBe('near');
    const holidays = [{ from: '2026-10-17', to: '2026-10-25' }];
    expect(status({ ...c, calendar: { ...c.calendar, holidays } }, RULE)).toBe('met');
  });
});
