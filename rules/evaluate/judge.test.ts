import { describe, expect, test } from 'vitest';
import { subjectsOf } from './evaluate-pupil.ts';
import { judgeAll } from './judge-all.ts';
import type { Outcome } from './outcome.ts';
import type { RuleBody } from './rule-body.ts';
import { LATES, pack, pupilCase, rule } from './rules.fixture.ts';

type Pupil = Parameters<typeof pupilCase>[0];

const LATE = ['2026-09-01 am late', '2026-10-06 am late', '2026-11-03 am late'];

/** What the rule `own.rule` says about a pupil who was late three times. */
function outcome(
  body: Partial<RuleBody>,
  pupil: Pupil = {},
  others = [rule('own.other')],
): Outcome {
  const rules = pack([rule('own.rule', body), ...others]);
  const [subject] = subjectsOf(pupilCase({ records: LATE, ...pupil }), [rules]);
  return judgeAll(subject!, 'pupil').find((one) => one.rule.id === 'own.rule')!.outcome;
}

describe('a rule says something', () => {
  test('at its figure', () =>
    expect(outcome({})).toMatchObject({ status: 'met', severity: 'info', found: { least: 3 } }));
  test('one step before it', () =>
    expect(outcome({ atLeast: 4 })).toMatchObject({ status: 'near' }));
  test('when what was not seen could reach it', () =>
    expect(outcome({ atLeast: 9 }, { seen: ['2026-11-01', '2026-11-20'] })).toMatchObject({
      status: 'unknown',
    }));
  test('louder from a value on, of its own count or of another', () => {
    const own = [{ value: 3, of: null, severity: 'action' as const }];
    expect(outcome({ severityFrom: own })).toMatchObject({ severity: 'action' });
    const sick = { measure: 'sick-home', window: { kind: 'school-year' } } as const;
    const other = [{ value: 1, of: sick, severity: 'urgent' as const }];
    expect(outcome({ severityFrom: [...own, ...other] })).toMatchObject({ severity: 'action' });
    const records = [...LATE, '2026-11-04 am sick-home'];
    expect(outcome({ severityFrom: [...own, ...other] }, { records })).toMatchObject({
      severity: 'urgent',
    });
  });
});

describe('a rule says nothing, and tells why', () => {
  test.each<[string, Partial<RuleBody>, Pupil]>([
    ['switched-off', { enabled: false }, {}],
    ['sector', { sectors: ['vo'] }, {}],
    ['municipality', { municipalities: ['tilburg'] }, { lives: 'tilburg' }],
    ['residence', { residences: ['tilburg'] }, { school: 'tilburg', lives: 'rijswijk' }],
    ['age', { age: 'duo' }, { birthDate: '2022-05-01' }],
    ['dismissed', { flag: 'action' }, { facts: { 'flag.own.rule': false } }],
    ['not-met', { atLeast: 5 }, {}],
    ['above-band', { atLeast: 1, atMost: 2 }, {}],
    ['requires', { requires: [{ event: 'talk' }] }, {}],
    ['cleared', { clearedBy: [{ event: 'talk' }] }, { facts: { 'talk.held': true } }],
    ['gives-way', { givesWayTo: ['own.other'] }, {}],
  ])('%s', (why, body, pupil) =>
    expect(outcome(body, pupil)).toMatchObject({ status: 'out', why }),
  );
  test('with the question that keeps it out, and the rule that speaks in its place', () => {
    const talk = { event: 'talk' } as const;
    expect(outcome({ requires: [talk] })).toMatchObject({ test: talk, found: { least: 3 } });
    expect(outcome({ givesWayTo: ['own.other'] })).toMatchObject({ to: 'own.other' });
  });
  test('it gives way only to what is met', () =>
    expect(
      outcome({ givesWayTo: ['own.other'] }, {}, [rule('own.other', { atLeast: 4 })]),
    ).toMatchObject({ status: 'met' }));
});

describe('a flag', () => {
  const flagged = { facts: { 'flag.own.rule': true } };
  test('counts one, and is left out while nobody set it', () => {
    const body: Partial<RuleBody> = { count: { measure: 'flag' }, atLeast: 1, severity: 'action' };
    expect(outcome(body)).toMatchObject({ why: 'not-met' });
    expect(outcome(body, flagged)).toMatchObject({
      status: 'met',
      severity: 'action',
      found: { least: 1, lowerBound: false, evidence: [] },
    });
  });
  test('stands in for a figure, in its own severity and with the value that was counted', () => {
    const body: Partial<RuleBody> = { atLeast: 9, flag: 'attention' };
    expect(outcome(body)).toMatchObject({ why: 'not-met' });
    expect(outcome(body, flagged)).toMatchObject({
      status: 'met',
      severity: 'attention',
      found: { least: 3 },
    });
  });
  test('means nothing for a rule without one', () =>
    expect(outcome({ atLeast: 9 }, flagged)).toMatchObject({ why: 'not-met' }));
  test('ends when the stop condition comes', () =>
    expect(
      outcome(
        { count: { measure: 'flag' }, atLeast: 1, clearedBy: [{ event: 'mdo' }] },
        { facts: { ...flagged.facts, 'mdo.dates': ['2026-11-19'] } },
      ),
    ).toMatchObject({ why: 'cleared' }));
});

describe('a question about facts', () => {
  const asked: Partial<RuleBody> = {
    count: { measure: 'facts', when: { fact: 'plan.failed', equals: true } },
    atLeast: 1,
    flag: 'attention',
  };
  test('counts one when it holds, or when a person says so', () => {
    expect(outcome(asked)).toMatchObject({ why: 'not-met', found: { least: 0, greatest: 0 } });
    for (const facts of [{ 'plan.failed': true }, { 'flag.own.rule': true }]) {
      expect(outcome(asked, { facts })).toMatchObject({ status: 'met', found: { least: 1 } });
    }
  });
  test('is never in doubt, however little was seen', () =>
    expect(outcome(asked, { seen: ['2026-11-20', '2026-11-20'] })).toMatchObject({
      why: 'not-met',
    }));
});

describe('a demand that depends on what was not seen', () => {
  const half = { seen: ['2026-11-16', '2026-11-20'] as [string, string], records: [] };
  const other = [rule('own.other', { count: LATES, atLeast: 1 })];
  const flagged = { measure: 'flag' } as const;
  const facts = { 'flag.own.rule': true };
  test('leaves it open', () =>
    expect(
      outcome(
        { count: flagged, atLeast: 1, requires: [{ signal: 'own.other' }] },
        { ...half, facts },
        other,
      ),
    ).toMatchObject({ status: 'unknown' }));
  test('also when it is the other way round', () =>
    expect(
      outcome(
        { count: flagged, atLeast: 1, requires: [{ not: { signal: 'own.other' } }] },
        { ...half, facts },
        other,
      ),
    ).toMatchObject({ status: 'unknown' }));
});
