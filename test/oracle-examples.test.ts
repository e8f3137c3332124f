import { describe, expect, it } from 'vitest';
import { oracle } from './oracle/oracle.ts';
import { absentBetween, plainCase, wholeDays } from './oracle/oracle-examples.ts';
import type { ContractCase, ContractRecord } from './oracle/types.ts';

// The oracle against the boundary figures and worked examples of the protocols themselves.

const status = (c: ContractCase, rule: string) => oracle(c).find((s) => s.rule === rule)?.status;
const rulesMet = (c: ContractCase, family = /./) =>
  oracle(c)
    .filter((s) => s.status === 'met' && family.test(s.rule))
    .map((s) => s.rule);
const signal = (c: ContractCase, rule: string) => oracle(c).find((s) => s.rule === rule);

/** The same case at a school with other settings. */
function choose(c: ContractCase, settings: Record<string, unknown>): ContractCase {
  return { ...c, school: { ...c.school, settings } };
}

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

describe('truancy in s-Hertogenbosch', () => {
  const DAYS = ['2026-11-02', '2026-11-04', '2026-11-09', '2026-11-11', '2026-11-16'];
  const truant = (part: ContractRecord['part'], date: string, lesson?: number): ContractRecord => ({
    date,
    part,
    ...(lesson === undefined ? {} : { lesson }),
    kind: 'truant',
    excused: null,
  });
  const lessons = (count: number) =>
    Array.from({ length: count }, (_, i) => truant('lesson', DAYS[i % 5]!, 1 + Math.floor(i / 5)));

  it.each([
    [0, []],
    [1, ['school-talk']],
    [2, ['school-talk']],
    [3, ['preventive-talk']],
    [4, ['duo']],
  ])('%i dagdelen (bijlage 1)', (count, rules) => {
    const records = DAYS.slice(0, count).map((date) => truant('am', date));
    const expected = rules.map((rule) => `denbosch.truancy.dagdelen.${rule}`);
    expect(rulesMet(plainCase({ sector: 'po', records }), /truancy/)).toEqual(expected);
  });

  it('may send 2 dagdelen to the preventive talk, when the school chooses so', () => {
    const records = DAYS.slice(0, 2).map((date) => truant('am', date));
    const c = choose(plainCase({ sector: 'po', records }), {
      'denbosch.truancy.at2': 'preventive',
    });
    expect(rulesMet(c, /truancy/)).toEqual(['denbosch.truancy.dagdelen.preventive-talk']);
  });

  it('counts a Wednesday with one dagdeel once', () => {
    const c = plainCase({ sector: 'po' });
    const timetable = { ...c.calendar.timetable, wed: ['am'] };
    const records = [truant('day', '2026-11-04'), truant('pm', '2026-11-09')];
    const short = { ...c, calendar: { ...c.calendar, timetable }, records };
    expect(signal(short, 'denbosch.truancy.dagdelen.school-talk')?.value).toBe(2);
  });

  it.each([
    [7, ['school-talk']],
    [8, ['preventive-talk']],
    [11, ['preventive-talk']],
    [12, ['duo']],
  ])('%i lessons (bijlage 7)', (count, rules) => {
    const expected = rules.map((rule) => `denbosch.truancy.lesuren.${rule}`);
    expect(rulesMet(plainCase({ records: lessons(count) }), /truancy/)).toEqual(expected);
  });

  it('counts whole dagdelen in VO only when the school chooses so', () => {
    const records = [truant('am', DAYS[0]!), truant('pm', DAYS[1]!), truant('lesson', DAYS[2]!, 1)];
    const rule = 'denbosch.truancy.multi-dagdelen.duo';
    const c = plainCase({ records });
    expect(status(c, rule)).toBeUndefined();
    const found = signal(choose(c, { 'denbosch.multiDagdelen': true }), rule);
    expect([found?.status, found?.value, found?.due]).toEqual(['met', 2, null]);
  });

  it('repeats after the preventive talk from the day after', () => {
    const facts = { 'preventive.heldDate': DAYS[1]! };
    const rule = 'denbosch.repeat-after-preventive.duo';
    const on = (date: string) => plainCase({ records: [truant('lesson', date, 2)], facts });
    expect(status(on(DAYS[1]!), rule)).toBeUndefined();
    expect(status(on('2026-11-05'), rule)).toBe('met');
  });
});

describe('terms', () => {
  const denbosch = (facts: Record<string, unknown>) => plainCase({ facts });
  const haaglanden = (asOf: string, facts: Record<string, unknown>, municipality = 'den-haag') =>
    plainCase({ sector: 'po', municipality, pack: 'haaglanden', asOf, facts });

  it.each([
    ['2026-11-06', 'near'],
    ['2026-11-05', 'met'],
  ])('jeugdarts, signed up on %s', (date, expected) => {
    const found = signal(
      denbosch({ 'jeugdarts.signupDate': date }),
      'denbosch.jeugdarts.consult-2w',
    );
    expect(found?.status).toBe(expected);
  });

  it('ends on the last school day before, when the last day has no school', () => {
    const facts = { 'concern.date': '2026-11-01' }; // a Sunday, so 14 days end on a Sunday
    const found = signal(haaglanden('2026-11-16', facts), 'haaglanden.concern.parent-talk-overdue');
    expect([found?.status, found?.due, found?.overdue]).toEqual(['met', '2026-11-13', true]);
  });

  it.each([
    ['2026-11-16', []],
    ['2026-11-17', ['step4-term']], // 13 weeks
  ])('opschaling on %s', (asOf, expected) => {
    const facts = { 'zv.firstDate': '2026-08-18', 'opschaling.step': 3 };
    const met = rulesMet(haaglanden(asOf, facts), /opschaling/);
    expect(met).toEqual(expected.map((step) => `haaglanden.opschaling.${step}`));
  });

  it('knows week 8 of the opschaling only in Den Haag', () => {
    const facts = { 'zv.firstDate': '2026-09-20' };
    const met = (municipality: string) =>
      rulesMet(haaglanden('2026-11-20', facts, municipality), /opschaling/);
    expect(met('den-haag')).toEqual(['haaglanden.opschaling.step2-term']);
    expect(met('rijswijk')).toEqual([]);
  });

  it('is three months only when the same day number has passed', () => {
    const until = (asOf: string) => {
      const c = plainCase({ asOf });
      return { ...c, records: absentBetween(c, '2025-11-28', asOf, 'sick') };
    };
    const rule = 'denbosch.thuiszitter.max3months';
    expect(status(until('2026-02-27'), rule)).toBeUndefined();
    expect(status(until('2026-02-28'), rule)).toBe('near');
    const found = signal(until('2026-03-01'), rule);
    expect([found?.status, found?.value, found?.due]).toEqual(['met', 3, '2026-02-28']);
    expect(found?.blockedBy).toEqual(['denbosch.doorbraak.precondition']);
  });

  it.each([
    [20, 'near'],
    [21, 'met'],
  ])('%i weekdays at home in a primary school', (days, expected) => {
    const c = plainCase({ sector: 'po' });
    const home = { ...c, records: wholeDays(c, days, 'medical') };
    expect(status(home, 'denbosch.po.absent4w-broad-meeting')).toBe(expected);
  });
});

describe('Haaglanden', () => {
  const po = (over: Partial<ContractCase>) =>
    plainCase({ sector: 'po', municipality: 'rijswijk', pack: 'haaglanden', ...over });
  const absent = (date: string, kind: string): ContractRecord => ({
    date,
    part: 'am',
    kind,
    excused: kind === 'unauthorised' ? false : null,
  });

  it('calls for a talk from the third time late in 4 lesson weeks', () => {
    const rule = 'haaglanden.late.regular';
    const lates = ['2026-10-26', '2026-11-03', '2026-11-16'].map((d) => absent(d, 'late'));
    expect(status(po({ records: lates.slice(1) }), rule)).toBe('near');
    expect(status(po({ records: lates }), rule)).toBe('met');
  });

  it('reports any unauthorised absence', () => {
    const found = signal(
      po({ records: [absent('2026-11-16', 'unauthorised')] }),
      'haaglanden.unauthorised.duo-report',
    );
    expect([found?.status, found?.severity, found?.value]).toEqual(['met', 'action', 1]);
  });

  it.each([
    [true, undefined],
    [false, 'met'],
  ])(
    'opschaling after 20 days and a plan of the MDO, illness explained: %s',
    (explained, expected) => {
      const c = po({ facts: { 'plan.mdo': 'executed', 'sick.explained': explained } });
      const home = { ...c, records: wholeDays(c, 20, 'sick') };
      expect(status(home, 'haaglanden.opschaling.absent4w')).toBe(expected);
      expect(status({ ...home, facts: {} }, 'haaglanden.opschaling.absent4w')).toBeUndefined();
    },
  );

  it.each([
    [10, 'near'],
    [11, 'met'],
  ])('%i school days of leave', (days, expected) => {
    const found = status(po({ facts: { 'leave.request': days } }), 'haaglanden.leave.over10');
    expect(found).toBe(expected);
  });

  it('never shows a step of Rijswijk elsewhere', () => {
    const facts = { 'flag.haaglanden.rijswijk.pozo': true };
    const here = plainCase({ sector: 'po', municipality: 'rijswijk', pack: 'haaglanden', facts });
    expect(status(here, 'haaglanden.rijswijk.pozo')).toBe('met');
    const moved = { ...here, pupil: { birthDate: null, municipality: 'den-haag' } };
    expect(status(moved, 'haaglanden.rijswijk.pozo')).toBeUndefined();
  });
});

describe('a report to DUO', () => {
  it('is not made again within 7 days', () => {
    const lessons = Array.from(
      { length: 18 },
      (_, i): ContractRecord => ({
        date: `2026-11-${16 + Math.floor(i / 6)}`,
        part: 'lesson',
        lesson: 1 + (i % 6),
        kind: 'truant',
        excused: null,
      }),
    );
    const reported = (date: string) =>
      signal(
        plainCase({
          records: lessons,
          facts: { 'duo.reported': [{ date, end: '2026-10-01', type: 'overig' }] },
        }),
        'law.unauth.16h-4lw',
      );
    expect(reported('2026-11-13')?.blockedBy).toEqual([]);
    expect(reported('2026-11-14')?.blockedBy).toEqual(['law.report-weekly']);
    expect(reported('2026-11-14')?.actions).toEqual(['act.check-duo']);
  });
});
