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
