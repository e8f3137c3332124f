import { describe, expect, it } from 'vitest';
import { oracle } from './oracle/oracle.ts';
import { plainCase } from './oracle/oracle-examples.ts';
import type { ContractCase, IsoDate } from './oracle/types.ts';

// The recurring tasks of a school: once a week, a month, in 6 lesson weeks, a school year.

const HOLIDAYS = [
  { from: '2026-07-11', to: '2026-08-23' },
  { from: '2026-10-17', to: '2026-10-25' },
];

function school(pack: string, asOf: IsoDate, facts: Record<string, unknown> = {}) {
  const municipality = { tilburg: 'tilburg', groningen: 'groningen', haaglanden: 'rijswijk' }[pack];
  const c = plainCase({
    pack,
    asOf,
    facts,
    sector: pack === 'haaglanden' ? 'po' : 'vo',
    ...(municipality === undefined ? {} : { municipality }),
  });
  return { ...c, scope: 'school' as const, calendar: { ...c.calendar, holidays: HOLIDAYS } };
}

const task = (c: ContractCase, rule: string) => oracle(c).find((s) => s.rule === rule);

describe('every week', () => {
  const RULE = 'denbosch.analysis.weekly';
  const done = (day: IsoDate) => ({ [`done.${RULE}`]: [day] });
  it('is to be done until it was done this week', () => {
    expect(task(school('denbosch', '2026-11-19', done('2026-11-13')), RULE)).toMatchObject({
      value: 1,
      due: '2026-11-20',
      overdue: false,
      since: '2026-11-16',
    });
    expect(task(school('denbosch', '2026-11-19', done('2026-11-16')), RULE)).toBeUndefined();
    expect(task(school('denbosch', '2026-11-15', done('2026-11-06')), RULE)).toMatchObject({
      due: '2026-11-13',
      overdue: true,
    });
  });
  it('is not asked in a vakantie week', () => {
    expect(task(school('denbosch', '2026-10-20'), RULE)).toBeUndefined();
  });
});

describe('every 6 lesson weeks', () => {
  const RULE = 'tilburg.verzuimoverleg-6w';
  // Six lesson weeks with one week of vakantie between: from 5 October to 20 November.
  it.each([
    ['2026-10-05', undefined],
    ['2026-10-02', 1],
  ])('last held on %s', (held, value) => {
    const c = school('tilburg', '2026-11-20', { [`done.${RULE}`]: [held] });
    expect(task(c, RULE)?.value).toBe(value);
  });
});

describe('every month', () => {
  const RULE = 'tilburg.list.monthly';
  it('begins anew with the month', () => {
    const c = (asOf: IsoDate) => school('tilburg', asOf, { [`done.${RULE}`]: ['2026-10-30'] });
    expect(task(c('2026-10-31'), RULE)).toBeUndefined();
    expect(task(c('2026-11-02'), RULE)).toMatchObject({ since: '2026-11-02', due: '2026-11-30' });
  });
  it('is not asked in a month without school', () => {
    const c = school('tilburg', '2026-11-20');
    c.calendar.holidays = [{ from: '2026-10-26', to: '2026-12-06' }];
    expect(task(c, RULE)).toBeUndefined();
  });
});

describe('in the school year', () => {
  it('twice', () => {
    const RULE = 'groningen.team.2x-year';
    const c = (...held: IsoDate[]) => school('groningen', '2026-11-20', { [`done.${RULE}`]: held });
    expect(task(c('2026-06-01'), RULE)).toMatchObject({ value: 2, due: '2027-07-31' });
    expect(task(c('2026-09-01', '2026-12-01'), RULE)?.value).toBe(1);
    expect(task(c('2026-09-01', '2026-10-01'), RULE)).toBeUndefined();
  });
  it('once in September or October, and late after that', () => {
    const RULE = 'haaglanden.startgesprek';
    const c = (asOf: IsoDate, ...held: IsoDate[]) =>
      school('haaglanden', asOf, { [`done.${RULE}`]: held });
    expect(task(c('2026-08-31'), RULE)).toBeUndefined();
    expect(task(c('2026-09-01'), RULE)).toMatchObject({ due: '2026-10-31', overdue: false });
    expect(task(c('2026-11-02'), RULE)).toMatchObject({ due: '2026-10-31', overdue: true });
    expect(task(c('2026-11-02', '2026-09-15'), RULE)).toBeUndefined();
  });
  it('tasks that somebody chose stand while they are chosen', () => {
    const RULE = 'groningen.team.weekly';
    expect(task(school('groningen', '2026-11-20'), RULE)).toBeUndefined();
    expect(task(school('groningen', '2026-11-20', { [`flag.${RULE}`]: true }), RULE)?.value).toBe(
      1,
    );
  });
});
