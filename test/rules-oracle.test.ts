import { afterEach, describe, expect, it } from 'vitest';
import { shifted } from './oracle/almanac.ts';
import { type Dice, diceOf } from './oracle/dice.ts';
import { disagreements } from './oracle/disagree.ts';
import { evaluated } from './oracle/evaluator.ts';
import { generateCase } from './oracle/generate.ts';
import { absentBetween, lateEveryDay, plainCase } from './oracle/oracle-examples.ts';
import { beginningLater, contradictions } from './oracle/seeing-more.ts';
import type { ContractCase, IsoDate } from './oracle/types.ts';

// Random cases: `node scripts/check-oracle.ts 100000` runs more of them and prints the smallest
// case of every difference. A failing test names the seeds; `check-oracle.ts 1 SEED` explains one.

const seeds = (count: number) => Array.from({ length: count }, (_, i) => i);

function failing(count: number, holds: (c: ContractCase, dice: Dice) => boolean): number[] {
  return seeds(count).filter((seed) => !holds(generateCase(seed), diceOf(seed + 1_000_000)));
}

/** What was judged, without the list of what was left out (that names the duplicates themselves). */
const verdicts = (c: ContractCase) =>
  JSON.stringify(evaluated(c).map((signal) => ({ ...signal, excluded: undefined })));

function shuffled<T>(list: readonly T[], dice: Dice): T[] {
  const left = [...list];
  return Array.from(list, () => left.splice(dice.between(0, left.length - 1), 1)[0]!);
}

describe('the evaluator', () => {
  it('says what the slow oracle says, in an order that the protocols allow', () => {
    expect(failing(300, (c) => disagreements(c).lines.length === 0)).toEqual([]);
  }, 60_000);

  it('does not care in which order the records come', () => {
    const holds = (c: ContractCase, dice: Dice) =>
      verdicts(c) === verdicts({ ...c, records: shuffled(c.records, dice) });
    expect(failing(150, holds)).toEqual([]);
  }, 30_000);

  it('counts a record once, however often it is written', () => {
    const holds = (c: ContractCase) =>
      verdicts(c) === verdicts({ ...c, records: [...c.records, ...c.records] });
    expect(failing(150, holds)).toEqual([]);
  }, 30_000);
});

describe('seeing more', () => {
  /** A step that was taken answers a rule, and what is seen decides since when that rule stood. */
  const withoutAnswers = ({ totals: _, ...c }: ContractCase): ContractCase => {
    const facts = Object.entries(c.facts).filter(
      ([name]) => name !== 'duo.reported' && name !== 'preventive.heldDate',
    );
    return { ...c, facts: Object.fromEntries(facts) };
  };

  it('never lowers a step that was certain, nor turns met into certainly not', () => {
    const holds = (given: ContractCase, dice: Dice) => {
      if (given.scope === 'school') return true;
      const c = withoutAnswers(given);
      const whole = { ...c, coverage: { ...c.coverage, from: '2024-08-01' } };
      const less = beginningLater(whole, dice);
      if (less.coverage.from > less.coverage.to) return true;
      return contradictions(evaluated(whole), evaluated(less)).length === 0;
    };
    expect(failing(250, holds)).toEqual([]);
  }, 60_000);
});

describe('a vakantie that moves over a run', () => {
  const FIRST = '2026-09-07'; // a Monday

  type Plain = Parameters<typeof plainCase>[0];
  const PO = { sector: 'po', municipality: 'den-haag', pack: 'haaglanden' } as const;

  /** A week off that begins so many weeks after FIRST; null: no vakantie. */
  function weekOff(c: ContractCase, week: number | null): ContractCase {
    if (week === null) return c;
    const from = shifted(FIRST, 7 * week);
    return { ...c, calendar: { ...c.calendar, holidays: [{ from, to: shifted(from, 6) }] } };
  }

  /** The first day on which a rule is met, of a case that goes on day by day. */
  function metOn(rule: string, caseOn: (asOf: IsoDate) => ContractCase): IsoDate {
    for (let asOf = FIRST; asOf < '2027-02-01'; asOf = shifted(asOf, 1)) {
      const signals = evaluated(caseOn(asOf));
      if (signals.some((s) => s.rule === rule && s.status === 'met')) return asOf;
    }
    throw new Error(`expected ${rule} to be met at last`);
  }

  it.each<[string, Plain, string, string, IsoDate, number]>([
    ['weeks are frozen', PO, 'haaglanden.absent4w.zv-report', 'medical', '2026-10-02', 7],
    ['school days pass over it', {}, 'denbosch.sick.long-10d', 'sick', '2026-09-21', 7],
    ['months go on', {}, 'denbosch.thuiszitter.max3months', 'leave', '2026-12-08', 0],
  ])(
    '%s',
    (_, over, rule, kind, without, later) => {
      const first = (week: number | null) =>
        metOn(rule, (asOf) => {
          const c = weekOff(plainCase({ ...over, asOf }), week);
          return { ...c, records: absentBetween(c, FIRST, asOf, kind) };
        });
      expect(first(null)).toBe(without);
      expect([1, 2].map(first)).toEqual([shifted(without, later), shifted(without, later)]);
      expect(first(20)).toBe(without);
    },
    30_000,
  );

  it.each([
    ['run', 0],
    ['freeze', 7],
  ])('a term in days, in a vakantie: %s', (choice, later) => {
    const first = (week: number | null) =>
      metOn('haaglanden.concern.parent-talk-overdue', (asOf) => {
        const c = weekOff(plainCase({ ...PO, asOf, facts: { 'concern.date': FIRST } }), week);
        return { ...c, school: { ...c.school, settings: { 'deadline.vacation': choice } } };
      });
    expect(first(null)).toBe('2026-09-22');
    expect(first(1)).toBe(shifted('2026-09-22', later));
  });
});

describe('days that are easily miscounted', () => {
  /** Around the changes of the clock, the ends of months, and 29 February. */
  const DAYS = [
    ...['2026-03-27', '2026-03-29', '2026-03-30', '2026-03-31', '2026-04-01'],
    ...['2026-10-23', '2026-10-25', '2026-10-26', '2026-10-31', '2026-12-31', '2027-01-01'],
    ...['2027-02-28', '2027-03-01', '2028-02-28', '2028-02-29', '2028-03-01', '2028-03-31'],
  ];
  const BIRTHS = { po: [null, '2020-02-29'], vo: [null, '2008-02-29'] };

  it.each(DAYS)(
    '%s',
    (asOf) => {
      for (const pack of ['denbosch', 'haaglanden', 'tilburg']) {
        const po = pack === 'haaglanden';
        const municipality =
          { denbosch: 's-hertogenbosch', haaglanden: 'den-haag' }[pack] ?? 'tilburg';
        for (const birthDate of BIRTHS[po ? 'po' : 'vo']) {
          const plain = plainCase({ pack, municipality, asOf, ...(po ? { sector: 'po' } : {}) });
          const c = { ...plain, pupil: { birthDate, municipality: null } };
          const facts = { 'concern.date': shifted(asOf, -15), 'zv.firstDate': shifted(asOf, -91) };
          for (const [days, kind] of [
            [28, 'unauthorised'],
            [95, 'sick'],
          ] as const) {
            const records = absentBetween(c, shifted(asOf, -days), asOf, kind);
            expect(disagreements({ ...c, facts, records }).lines).toEqual([]);
          }
          const records = lateEveryDay(c, shifted(asOf, -20));
          expect(disagreements({ ...c, records }).lines).toEqual([]);
        }
      }
    },
    30_000,
  );

  it('has leerplicht from the first of March for who was born on 29 February', () => {
    const po = plainCase({ sector: 'po', municipality: 'rijswijk', pack: 'haaglanden' });
    const reports = (asOf: IsoDate, birthDate: IsoDate) => {
      const records = [{ date: asOf, part: 'am', kind: 'unauthorised', excused: false } as const];
      const coverage = { from: '2028-08-01', to: asOf };
      const pupil = { birthDate, municipality: null };
      const signals = evaluated({ ...po, asOf, coverage, pupil, records: [...records] });
      return signals.some((s) => s.rule === 'haaglanden.unauthorised.duo-report');
    };
    expect(reports('2029-02-28', '2024-02-29')).toBe(false);
    expect(reports('2029-03-01', '2024-02-29')).toBe(true);
    expect(reports('2029-03-01', '2024-03-01')).toBe(false);
  });
});

describe('the time zone of the machine', () => {
  const home = process.env.TZ;
  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  it.each([
    ['Pacific/Auckland', -720],
    ['America/Los_Angeles', 480],
    ['Europe/Amsterdam', -60],
  ])('%s changes nothing', { timeout: 30_000 }, (zone, winterOffset) => {
    const cases = seeds(80).map(generateCase);
    const before = cases.map(verdicts);
    process.env.TZ = zone;
    const offset = new Date('2026-06-15T12:00:00Z').getTimezoneOffset();
    expect(zone === 'Pacific/Auckland' ? offset : offset + 60).toBe(winterOffset);
    expect(cases.map(verdicts)).toEqual(before);
  });
});
